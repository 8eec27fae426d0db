import { findCycles } from '../internal/findCycles.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { FundingItem } from '../schema/fundingItem.ts';

/** The order in which items can be computed. */
export interface ItemOrder {
  /** Positions, each after those that it rests on. */
  readonly order: readonly number[];
  /** What each item rests on. */
  readonly restsOn: readonly (readonly number[])[];
}

const idsShown = 8;

/** Orders items so that sums and percentages come after their parts; those that rest on themselves are reported and left out. */
export function orderItems(
  items: readonly FundingItem[],
  positions: ReadonlyMap<string, number>,
  report: (issue: Issue) => void,
): ItemOrder {
  const restsOn = items.map(({ id, sumOf, percentOf }, at) => {
    const parts = new Set<number>();
    for (const missing of [...(sumOf ?? []), ...(percentOf ?? [])]) {
      const part = positions.get(missing);
      if (part === undefined) report(fundingIssue('funding.item.missing', ['fundingItems', at], { id, missing }));
      else parts.add(part);
    }
    return [...parts];
  });
  const usedBy: number[][] = items.map(() => []);
  const open = restsOn.map((parts, at) => {
    for (const part of parts) usedBy[part]?.push(at);
    return parts.length;
  });
  const order = items.flatMap((_, at) => (open[at] === 0 ? [at] : []));
  for (let next = 0; next < order.length; next++) {
    for (const user of usedBy[order[next] as number] as number[]) {
      open[user] = (open[user] as number) - 1;
      if (open[user] === 0) order.push(user);
    }
  }
  if (order.length < items.length) {
    for (const cycle of findCycles(restsOn)) {
      const ids = cycle.slice(0, idsShown).map((at) => items[at]?.id ?? '');
      report(fundingIssue('funding.item.cycle', ['fundingItems', cycle[0] ?? 0], { ids, count: cycle.length }));
    }
  }
  return { order, restsOn };
}
