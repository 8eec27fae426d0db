/** How the values of an indicator add up over time. */
export const accumulationCodes = ['latest', 'sum'] as const;

/** A code of {@link accumulationCodes}. */
export type AccumulationCode = (typeof accumulationCodes)[number];
