/** Which direction of an indicator is better. */
export const indicatorDirectionCodes = ['higher', 'lower'] as const;

/** A code of {@link indicatorDirectionCodes}. */
export type IndicatorDirectionCode = (typeof indicatorDirectionCodes)[number];
