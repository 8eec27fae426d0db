import type { FundingItem } from '../schema/fundingItem.ts';

/** An item with what the sums above it say for their parts. */
export interface ReadItem {
  readonly item: FundingItem;
  readonly at: number;
  readonly shares: FundingItem['shares'];
  /** Position of the item that states the shares. */
  readonly sharesAt: number;
  readonly residualPayer: FundingItem['residualPayer'];
  readonly payee: FundingItem['payee'];
  readonly paidFrom: FundingItem['paidFrom'];
  readonly allowedUses: FundingItem['allowedUses'];
  readonly settlement: FundingItem['settlement'];
}

/**
 * Reads down from sums to their parts: what a part does not say itself, the nearest sum above it says; words of settlement add
 * up, the part's own first. Of several sums the first in the plan counts.
 */
export function readDown(items: readonly FundingItem[], positions: ReadonlyMap<string, number>): ReadItem[] {
  const sumOver = new Int32Array(items.length).fill(-1);
  items.forEach(({ sumOf }, at) => {
    for (const id of sumOf ?? []) {
      const part = positions.get(id);
      if (part !== undefined && part !== at && sumOver[part] === -1) sumOver[part] = at;
    }
  });
  return items.map((item, at) => {
    let { shares, residualPayer, payee, paidFrom, allowedUses, settlement } = item;
    let sharesAt = at;
    const seen = new Set([at]);
    for (let above = sumOver[at] as number; above >= 0 && !seen.has(above); above = sumOver[above] as number) {
      seen.add(above);
      const sum = items[above] as FundingItem;
      if (shares === undefined && sum.shares !== undefined) {
        shares = sum.shares;
        sharesAt = above;
      }
      residualPayer ??= sum.residualPayer;
      payee ??= sum.payee;
      paidFrom ??= sum.paidFrom;
      allowedUses ??= sum.allowedUses;
      if (sum.settlement !== undefined) settlement = [...new Set([...(settlement ?? []), ...sum.settlement])];
    }
    return { item, at, shares, sharesAt, residualPayer, payee, paidFrom, allowedUses, settlement };
  });
}
