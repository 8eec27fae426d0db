import type { FundingShare } from './fundingStatement.ts';
import type { ShareRow } from './shareRows.ts';

/** An amount shared out: what each payer bears, and what nobody does. */
export interface SplitAmount {
  readonly shares: readonly FundingShare[];
  readonly unsharedFen: number;
}

/**
 * Splits whole fen by weights, so that the parts add up to the amount: each part rounded down, then one fen more for those
 * with the largest remainder, of equal ones the earlier.
 *
 * @param amountFen - 0 to 2^53
 */
export function splitAmount(amountFen: number, { payers, weights, bigWeights, total }: ShareRow): SplitAmount {
  const parts: number[] = [];
  const remainders: (number | bigint)[] = [];
  let left = amountFen;
  const whole = Number(total);
  // The largest product is that with the total; below 2^53 plain numbers are exact.
  const small = amountFen * whole <= Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < weights.length; at++) {
    let part: number;
    if (small) {
      const product = amountFen * (weights[at] as number);
      part = Math.floor(product / whole);
      remainders.push(product - part * whole);
    } else {
      const product = BigInt(amountFen) * (bigWeights[at] as bigint);
      part = Number(product / total);
      remainders.push(product % total);
    }
    parts.push(part);
    left -= part;
  }
  for (; left > 0; left--) {
    let largest = 0;
    for (let at = 1; at < parts.length; at++) {
      if ((remainders[at] as number) > (remainders[largest] as number)) largest = at;
    }
    parts[largest] = (parts[largest] as number) + 1;
    remainders[largest] = -1;
  }
  let unsharedFen = 0;
  const shares: FundingShare[] = [];
  for (let at = 0; at < parts.length; at++) {
    const payer = payers[at] as string | null;
    const part = parts[at] as number;
    if (payer === null) unsharedFen += part;
    else shares.push({ payer, amountFen: part });
  }
  return { shares, unsharedFen };
}
