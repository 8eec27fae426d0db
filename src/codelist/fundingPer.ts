/** The period an amount of money is for. */
export const fundingPerCodes = ['once', 'month', 'quarter', 'halfYear', 'year', 'plan'] as const;

/** A code of {@link fundingPerCodes}. */
export type FundingPerCode = (typeof fundingPerCodes)[number];
