import { hundred, multiply } from '../internal/rational.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { FundingLine, FundingSettlement, FundingSpending } from './fundingStatement.ts';
import type { ReadItem } from './readDown.ts';
import { readNumber, wholeFen } from './readNumber.ts';

/** Settles lines against what was spent. */
export interface Settler {
  readonly settle: (line: FundingLine, read: ReadItem, readsFacts: boolean) => FundingLine;
  /** Reports spending that belongs to no line. */
  readonly end: () => void;
}

/**
 * Prepares the settlement.
 *
 * - Overspending: with 超支不补 the payee bears it, else the payer of the rest (不足部分); otherwise nobody is stated.
 * - A surplus: with 结余留用 it is kept and the whole amount is paid. With 据实 (`byActual`) a fixed amount is paid as far as
 *   it was spent; an amount that counts facts is the actual one already.
 */
export function buildSettler(spending: readonly FundingSpending[], report: (issue: Issue) => void): Settler {
  const spent = new Map<string, number>();
  const unused = new Map<string, FundingSpending>();
  for (const each of spending) {
    const fen = fenOf(each);
    if (fen === null)
      throw new RangeError(`funding.spending: ${String(each.yuan)} yuan is no amount from 0 in whole fen`);
    const key = keyOf(each.itemId, each.unit);
    spent.set(key, (spent.get(key) ?? 0) + fen);
    unused.set(key, each);
  }
  return {
    settle: (line, read, readsFacts) => {
      const key = keyOf(line.itemId, line.unit);
      const spentFen = spent.get(key);
      if (spentFen === undefined || line.amountFen === null) return line;
      unused.delete(key);
      return { ...line, settlement: settlementOf(spentFen, line, line.amountFen, read, readsFacts, report) };
    },
    end: () => {
      for (const { itemId, unit } of unused.values()) {
        report(fundingIssue('funding.spending.unmatched', [], { id: itemId, unit: unit ?? null }));
      }
    },
  };
}

function keyOf(itemId: string, unit: string | undefined): string {
  return `${itemId}\n${unit ?? ''}`;
}

function fenOf({ yuan }: FundingSpending): number | null {
  const exact = readNumber(yuan);
  if (exact === null || exact.numerator < 0n) return null;
  const fen = multiply(exact, hundred);
  return fen.denominator === 1n ? wholeFen(fen) : null;
}

function settlementOf(
  spentFen: number,
  { itemId, unit }: FundingLine,
  amountFen: number,
  { at, settlement, payee, residualPayer }: ReadItem,
  readsFacts: boolean,
  report: (issue: Issue) => void,
): FundingSettlement {
  const words = new Set(settlement);
  const surplusFen = Math.max(0, amountFen - spentFen);
  const overspentFen = Math.max(0, spentFen - amountFen);
  const giveBack = words.has('byActual') && !readsFacts;
  const surplusKept = words.has('surplusKept') ? true : giveBack ? false : null;
  const overspendBorneBy = (words.has('overspendNotCompensated') ? payee : residualPayer) ?? null;
  const path = ['fundingItems', at, 'settlement'];
  const params = { id: itemId, unit: unit ?? null };
  const surplusOpen = surplusFen > 0 && surplusKept === null;
  const overspendOpen = overspentFen > 0 && overspendBorneBy === null && !words.has('overspendNotCompensated');
  if (surplusOpen) report(fundingIssue('funding.spending.open', path, { ...params, difference: 'surplus' }));
  if (overspendOpen) report(fundingIssue('funding.spending.open', path, { ...params, difference: 'overspend' }));
  const payableFen = surplusOpen || overspendOpen ? null : surplusKept === false ? amountFen - surplusFen : amountFen;
  return {
    spentFen,
    payableFen,
    surplusFen,
    surplusKept: surplusFen > 0 ? surplusKept : null,
    overspentFen,
    overspendBorneBy: overspentFen > 0 ? overspendBorneBy : null,
  };
}
