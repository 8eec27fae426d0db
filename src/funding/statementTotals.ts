import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { sumAmounts } from './amounts.ts';
import type { FundingAmount, FundingItemTotal, FundingLine, FundingPayer, FundingSource } from './fundingStatement.ts';

/** What payers bear in all, place by place, in the order of their first line. */
export function payerTotals(lines: readonly FundingLine[], report: (issue: Issue) => void): FundingPayer[] {
  const totals: { payer: string; place: string | undefined; amountFen: number }[] = [];
  const byPlace = new Map<string | undefined, Map<string, (typeof totals)[number]>>();
  for (const { place, shares } of lines) {
    let byPayer = byPlace.get(place);
    if (byPayer === undefined) {
      byPayer = new Map();
      byPlace.set(place, byPayer);
    }
    for (const { payer, amountFen } of shares) {
      let total = byPayer.get(payer);
      if (total === undefined) {
        total = { payer, place, amountFen: 0 };
        byPayer.set(payer, total);
        totals.push(total);
      }
      total.amountFen += amountFen;
    }
  }
  return totals.flatMap(({ payer, place, amountFen }): FundingPayer[] => {
    if (amountFen <= Number.MAX_SAFE_INTEGER) return [{ payer, ...(place === undefined ? {} : { place }), amountFen }];
    report(fundingIssue('funding.total.tooLarge', [], { of: payer }));
    return [];
  });
}

/** What comes out of each combination of sources. */
export function sourceTotals(items: readonly FundingItemTotal[], isLeaf: (itemId: string) => boolean): FundingSource[] {
  const totals = new Map<string, { sources: string[]; sum: ReturnType<typeof sumAmounts> }>();
  for (const item of items) {
    if (!isLeaf(item.itemId)) continue;
    const sources = (item.paidFrom ?? []).map((source) => (typeof source === 'string' ? source : source.vague));
    const key = JSON.stringify(sources);
    const total = totals.get(key) ?? { sources, sum: sumAmounts() };
    totals.set(key, total);
    total.sum.add(item);
  }
  return [...totals.values()].map(({ sources, sum }) => {
    const { amountFen, atLeastFen } = sum.total();
    return { sources, amountFen, atLeastFen };
  });
}

/** The sum of amounts, with an issue when it is too large. */
export function totalOf(amounts: readonly FundingAmount[], of: string, report: (issue: Issue) => void): FundingAmount {
  const sum = sumAmounts();
  for (const amount of amounts) sum.add(amount);
  const { amountFen, atLeastFen, tooLarge } = sum.total();
  if (tooLarge) report(fundingIssue('funding.total.tooLarge', [], { of }));
  return { amountFen, atLeastFen };
}
