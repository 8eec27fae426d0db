import type { Issue } from '../issue/issue.ts';
import type { Period } from '../period/period.ts';
import type { Source } from '../schema/common.ts';
import type { AllowedUse } from '../schema/fundingItem.ts';
import type { Vague } from '../schema/vague.ts';

/** An exact number: plain, or `n/d` where no plain number is exact. */
export type ExactNumber = number | string;

/** Money in whole fen (分), at most 2^53. */
export interface FundingAmount {
  /** `null`: not known. */
  readonly amountFen: number | null;
  /** What is certain of it: the sum of all parts that are known. */
  readonly atLeastFen: number;
}

/** How much of an item counts in one of its periods. */
export interface FundingTerm {
  /** Period text; `..` where the item has no dates. */
  readonly period: string;
  /** What the rate is multiplied by; `null` when that is not known. */
  readonly quantity: ExactNumber | null;
  /** Facts that are missing for it. */
  readonly lacks?: readonly string[];
}

/** What one payer bears of a line. */
export interface FundingShare {
  readonly payer: string;
  readonly amountFen: number;
}

/** What was spent against what is due, and who bears the difference. */
export interface FundingSettlement {
  readonly spentFen: number;
  /** What is paid in the end; `null` when the plan does not say what becomes of the difference. */
  readonly payableFen: number | null;
  /** Unspent money, and whether it is kept (结余留用) or given back; `null`: not stated. */
  readonly surplusFen: number;
  readonly surplusKept: boolean | null;
  /** Money spent beyond what is due, and who bears it (超支不补: the payee); `null`: not stated. */
  readonly overspentFen: number;
  readonly overspendBorneBy: string | null;
}

/** What an item comes to for one unit, or for all together. */
export interface FundingLine extends FundingAmount {
  readonly itemId: string;
  /** The unit, a party; absent when the item is for all together. */
  readonly unit?: string;
  /** How many units of a class the line stands for, when they are not listed one by one. */
  readonly unitCount?: number;
  /** The place by which the line is shared out. */
  readonly place?: string;
  /** Yuan for one of the quantity; absent for a percentage. */
  readonly rate?: ExactNumber;
  /** The sum over the terms; `null` when one of them is not known; absent for a percentage. */
  readonly quantity?: ExactNumber | null;
  /** The periods that it is for; none for a percentage. */
  readonly terms: readonly FundingTerm[];
  /** The percentage, and the amount that it is taken of; `null` when that is not known. */
  readonly percent?: ExactNumber;
  readonly baseFen?: number | null;
  /** Who pays how much; they add up to the amount less what is unshared. Empty when the amount is not known. */
  readonly shares: readonly FundingShare[];
  /** What no stated payer bears. */
  readonly unsharedFen: number;
  readonly settlement?: FundingSettlement;
}

/** What an item comes to in all, with what the sums above it say for it too. */
export interface FundingItemTotal extends FundingAmount {
  readonly itemId: string;
  /** How the plan states the amount; `null` when it does not. */
  readonly form: 'amount' | 'rate' | 'percent' | 'sum' | null;
  /** The amount is an estimate (预计). */
  readonly estimated?: true;
  readonly payee?: string;
  /** Who bears what the amount does not cover (不足部分). */
  readonly residualPayer?: string;
  readonly paidFrom?: readonly (string | Vague)[];
  readonly allowedUses?: readonly AllowedUse[];
  /** The item's own words first, then those of the sums above it. */
  readonly settlement?: readonly string[];
  readonly source?: readonly Source[];
}

/** What one payer bears in all, place by place. */
export interface FundingPayer {
  readonly payer: string;
  readonly place?: string;
  readonly amountFen: number;
}

/** What comes out of the same sources; several sources of one item are not told apart. */
export interface FundingSource extends FundingAmount {
  /** Ids of funds or parties, or the wording of the plan; empty: no source is stated. */
  readonly sources: readonly string[];
}

/** Who pays what for a plan in a period: plain data. Sums of items are not counted twice. */
export interface FundingStatement extends FundingAmount {
  /** The days asked for; `null` when neither the caller nor the plan says. */
  readonly period: Period | null;
  /** One for each funding item, in the order of the plan. */
  readonly items: readonly FundingItemTotal[];
  /** By item in the order of the plan, then by unit. */
  readonly lines: readonly FundingLine[];
  /** In the order of their first line. */
  readonly payers: readonly FundingPayer[];
  readonly sources: readonly FundingSource[];
  /** What no stated payer bears, of the amounts that are known. */
  readonly unsharedFen: number;
  readonly issues: readonly Issue[];
}

/** Money spent on an item, for its settlement. */
export interface FundingSpending {
  readonly itemId: string;
  /** The unit that spent it, where the item is counted unit by unit. */
  readonly unit?: string | undefined;
  /** Yuan, from 0, at most two decimals. */
  readonly yuan: number;
}

/** What `computeFunding` is asked for, and what its caller decides where the plan is open. */
export interface FundingOptions {
  /** Period text with a year; default the plan's own period. */
  readonly period?: string | undefined;
  /** When units are in service: period text by party; a unit that is not named is in service all the time. */
  readonly active?: Readonly<Record<string, string>> | undefined;
  /**
   * What a unit gets for a period in which it is in service only in part: `open` (not known, the default), the `full` amount,
   * or its part by months begun or by days.
   */
  readonly partPeriods?: 'open' | 'full' | 'byMonths' | 'byDays' | undefined;
  /** Items whose own period the plan hides or leaves open: `open` (not known, the default), or `include` them. */
  readonly undated?: 'open' | 'include' | undefined;
  /** What was spent; default nothing is settled. */
  readonly spending?: readonly FundingSpending[] | undefined;
}
