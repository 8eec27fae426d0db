import type { FundingAmount } from './fundingStatement.ts';

/** Adds up amounts; `tooLarge` when the sum of what is certain leaves the whole numbers that are exact. */
export interface AmountSum {
  readonly add: (amount: FundingAmount) => void;
  readonly total: () => FundingAmount & { readonly tooLarge: boolean };
}

/** Begins a sum at nothing. */
export function sumAmounts(): AmountSum {
  let certain = 0n;
  let plain = 0;
  let known = true;
  const carry = (): void => {
    certain += BigInt(plain);
    plain = 0;
  };
  return {
    add: ({ amountFen, atLeastFen }) => {
      if (plain + atLeastFen > Number.MAX_SAFE_INTEGER) carry();
      plain += atLeastFen;
      if (amountFen === null) known = false;
    },
    total: () => {
      carry();
      const tooLarge = certain > BigInt(Number.MAX_SAFE_INTEGER);
      const atLeastFen = tooLarge ? 0 : Number(certain);
      return { amountFen: known && !tooLarge ? atLeastFen : null, atLeastFen, tooLarge };
    },
  };
}
