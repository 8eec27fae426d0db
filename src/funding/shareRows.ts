import { add, compare, hundred, isWhole, one, type Rational, signOf, subtract, zero } from '../internal/rational.ts';
import { rationalFromText, rationalOf, toDecimalText } from '../internal/rationalText.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import type { FundingItem, Share } from '../schema/fundingItem.ts';

/** One row of shares, ready to split amounts: payers with whole weights; `null` stands for what nobody bears. */
export interface ShareRow {
  readonly payers: readonly (string | null)[];
  readonly weights: readonly number[];
  readonly bigWeights: readonly bigint[];
  readonly total: bigint;
}

/** The rows of an item by the place they are for. */
export interface ShareRows {
  readonly stated: boolean;
  /** By place; `null` is a row that does not count, because it is faulty or another is for the same place. */
  readonly byPlace: ReadonlyMap<string, ShareRow | null>;
  /** For places that no row names; `null`: faulty; `undefined`: there is none. */
  readonly others: ShareRow | null | undefined;
}

/**
 * Reads who pays an item: rows by place, and one for the rest.
 *
 * Ratios are weights: 5:5 is half and half. Fractions below 1 are parts of the whole: what they leave falls to the payer of
 * the rest (不足部分), without one to nobody.
 */
export function readShares(
  { id, shares }: FundingItem,
  residualPayer: string | undefined,
  at: number,
  report: (issue: Issue) => void,
): ShareRows {
  const byPlace = new Map<string, ShareRow | null>();
  const rowOf = new Map<string, number>();
  let others: ShareRow | null | undefined;
  const rest = residualPayer === undefined || shares === undefined ? undefined : weighted([residualPayer], [one]);
  shares?.forEach((share, row) => {
    const path = ['fundingItems', at, 'shares', row];
    const read = readRow(id, share, residualPayer, path, report);
    if (share.scope === undefined) {
      others = others === undefined ? read : null;
      return;
    }
    for (const place of new Set(share.scope)) {
      const first = rowOf.get(place);
      if (first === undefined) rowOf.set(place, row);
      else report(fundingIssue('funding.shares.twoRows', path, { id, place, rows: [first + 1, row + 1] }));
      byPlace.set(place, first === undefined ? read : null);
    }
  });
  return { stated: shares !== undefined, byPlace, others: others === undefined ? rest : others };
}

function readRow(
  id: string,
  { payers }: Share,
  residualPayer: string | undefined,
  path: IssuePath,
  report: (issue: Issue) => void,
): ShareRow | null {
  const ratios = payers.map(({ ratio }) => readRatio(ratio));
  const negative = ratios.findIndex((ratio) => signOf(ratio) < 0);
  if (negative >= 0) {
    report(fundingIssue('funding.shares.negative', path, { id, payer: payers[negative]?.party ?? '' }));
    return null;
  }
  const total = ratios.reduce(add, zero);
  if (signOf(total) === 0) {
    report(fundingIssue('funding.shares.zero', path, { id }));
    return null;
  }
  const names: (string | null)[] = payers.map(({ party }) => party);
  const partsOfOne = ratios.every((ratio) => compare(ratio, one) <= 0) && !ratios.every(isWhole);
  const order = compare(total, one);
  if (partsOfOne && order !== 0) {
    if (order > 0 || residualPayer === undefined) {
      report(fundingIssue('funding.shares.notWhole', path, { id, total: toDecimalText(total) }));
    }
    if (order > 0) return null;
    return weighted([...names, residualPayer ?? null], [...ratios, subtract(one, total)]);
  }
  if (payers.length > 1 && isNearHundred(total)) {
    report(fundingIssue('funding.shares.nearHundred', path, { id, total: toDecimalText(total) }));
  }
  return weighted(names, ratios);
}

function readRatio(ratio: number | string): Rational {
  if (typeof ratio === 'string') return rationalFromText(ratio) ?? zero;
  return Number.isFinite(ratio) ? rationalOf(ratio) : zero;
}

/** Within a tenth of 100, but not 100: percentages with a slip, most likely. */
function isNearHundred(total: Rational): boolean {
  return (
    total.numerator !== hundred.numerator * total.denominator &&
    compare(total, rationalOf(90)) >= 0 &&
    compare(total, rationalOf(110)) <= 0
  );
}

function weighted(payers: readonly (string | null)[], ratios: readonly Rational[]): ShareRow {
  const denominator = ratios.reduce((product, ratio) => leastMultiple(product, ratio.denominator), 1n);
  const bigWeights = ratios.map((ratio) => (ratio.numerator * denominator) / ratio.denominator);
  const total = bigWeights.reduce((sum, weight) => sum + weight, 0n);
  return { payers, weights: bigWeights.map(Number), bigWeights, total };
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return (a / left) * b;
}
