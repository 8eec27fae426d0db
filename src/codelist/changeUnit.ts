/** What a change in percent is a percentage of. */
export const changeUnitCodes = ['percentagePoint', 'percentOfBaseline'] as const;

/** A code of {@link changeUnitCodes}. */
export type ChangeUnitCode = (typeof changeUnitCodes)[number];
