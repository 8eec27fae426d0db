/** The period a change is measured against. */
export const baselinePeriodCodes = ['previousYear', 'samePeriodLastYear', 'previousPeriod'] as const;

/** A code of {@link baselinePeriodCodes}. */
export type BaselinePeriodCode = (typeof baselinePeriodCodes)[number];
