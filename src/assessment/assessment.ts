import type { Issue } from '../issue/issue.ts';
import type { Clause, ClauseKind } from '../schema/clause.ts';
import type { Measure } from '../schema/measure.ts';
import type { Observation } from '../schema/sheet.ts';
import type { Text } from '../schema/text.ts';

/** 已考评, 未考评, 不适用, 无法计算. */
export type ResultState = 'assessed' | 'notAssessed' | 'notApplicable' | 'notComputable';

/** One observation that a clause used; `value` is as recorded. */
export interface ObservationUse extends Omit<Observation, 'label' | 'source' | 'note' | 'implied' | 'ext'> {
  readonly indicator: string;
}

/** What a clause made of one value: the steps counted or the index of the row, and the points. */
export interface ClausePart {
  readonly value: number | boolean | string | null;
  readonly project?: string;
  /** Steps counted, or the index of the row from 0, or `otherwise`. */
  readonly stepsOrRow: number | 'otherwise' | null;
  /** `null`: unknown. */
  readonly points: number | null;
  /** The row or clause makes the whole item 0. */
  readonly zero?: true;
  /** Another observation of the same project counts in its place. */
  readonly superseded?: true;
  readonly exact?: Exact;
}

/** How a clause acted: with points, by making the item 0, not at all (and why), or in a way that cannot be known. */
export type ClauseEffect = 'points' | 'zero' | 'whenFalse' | 'silent' | 'leftOut' | 'unknown';

/** What one clause did to its item. */
export interface ClauseResult extends Omit<ClausePart, 'project' | 'superseded' | 'zero'> {
  readonly kind: ClauseKind;
  readonly id?: string;
  readonly effect: ClauseEffect;
  /** The observations that the clause read, in the order of the clause. */
  readonly observations: readonly ObservationUse[];
  /** One entry per observation, for an indicator with several. */
  readonly parts?: readonly ClausePart[];
  /** The points before the clause's own limit cut them. */
  readonly uncut?: number;
  /** The clause as the scheme has it. */
  readonly clause: Clause;
}

/** `n/d` for each figure beside it whose nearest double is another number. */
export type Exact = Readonly<Record<string, string>>;

/** Why points differ from base and clauses. */
export interface AdjustmentReason {
  readonly reason: 'rescale' | 'zero' | 'floor' | 'cap' | 'round' | 'treatment';
  /** `null` where what it replaces is unknown. */
  readonly points: number | null;
  readonly exact?: Exact;
}

/** The result of an item: base + Σ clause points + adjustment = points. */
export interface Result {
  readonly id: string;
  readonly name?: Text;
  /** The element of a repeat that this is the result for. */
  readonly element?: string;
  readonly elementName?: Text;
  readonly state: ResultState;
  /** Why the sheet says so. */
  readonly stateReason?: Text;
  /** `null` if unknown or left out. */
  readonly points: number | null;
  /** Full marks; `null` where there are none or the item is left out. */
  readonly full: number | null;
  readonly base: number | null;
  readonly clauses: readonly ClauseResult[];
  readonly adjustment: {
    readonly points: number | null;
    readonly reasons: readonly AdjustmentReason[];
    readonly exact?: Exact;
  };
  /** The treatment that gave the points of an item without a result, as a code or number. */
  readonly treatment?: string | number;
  readonly leftOut?: true;
  readonly bonus?: true;
  readonly start?: 'full';
  readonly weight?: number;
  readonly aggregate?: string;
  readonly items?: readonly Result[];
  readonly repeats?: readonly Result[];
  /** Elements of a repeat that do not count, and why. */
  readonly dropped?: readonly { readonly element: string; readonly reason: 'void' | 'trim' }[];
  readonly exact?: Exact;
}

/** A veto that acted, or may have. */
export interface Cause {
  readonly id: string;
  readonly name?: Text;
  readonly effect: 'forceGrade' | 'capGrade' | 'lowerGrade' | 'ineligible';
  /** `false`: whether it acts is unknown. */
  readonly certain: boolean;
  readonly grade?: string;
  readonly steps?: number;
  /** What it adds to the total; `null`: unknown. */
  readonly points?: number | null;
  readonly observations: readonly ObservationUse[];
  readonly exact?: Exact;
}

/** What follows from the result; `holds: null` is unknown. */
export interface ConsequenceResult {
  readonly id: string;
  readonly name?: Text;
  readonly holds: true | null;
}

/** The assessment of one unit: total, grade, what caused it, and the tree of results. Plain data. */
export interface Assessment {
  readonly scheme: string;
  readonly version: string;
  /** 64-bit FNV-1a over the key-sorted JSON of the scheme, 16 hexadecimal digits; for noticing changes, not for security. */
  readonly digest: string;
  readonly unit: string;
  readonly name?: Text;
  readonly schemeName?: Text;
  /** The total: the points of the tree and of the causes; `null` if unknown. */
  readonly points: number | null;
  readonly full: number | null;
  readonly state: ResultState;
  /** Assessed percent of the full marks that count; `null` where nothing counts. */
  readonly coverage: number | null;
  /** What the grades read: the total, or the outcome's measure. */
  readonly value: number | boolean | string | null;
  /** The id of the grade; `null` if unknown, if none fits, or if the scheme has none. */
  readonly grade: string | null;
  readonly gradeName?: Text;
  /** Whether the scheme has grades. */
  readonly graded: boolean;
  /** `null` if unknown. */
  readonly eligible: boolean | null;
  /** `null` for a unit that was not scored with its cohort, where the scheme ranks. */
  readonly rank?: number | null;
  readonly causes: readonly Cause[];
  readonly consequences: readonly ConsequenceResult[];
  readonly tree: Result;
  /** Names and units of the indicators and names of the grades, for explanations. */
  readonly words: {
    readonly indicators: Readonly<Record<string, { readonly name?: Text; readonly unit?: string }>>;
    readonly grades: Readonly<Record<string, Text>>;
    /** The grades read this in place of the total. */
    readonly measure?: Measure;
  };
  /** Paths begin with `sheet` or `scheme`. */
  readonly issues: readonly Issue[];
  readonly exact?: Exact;
}
