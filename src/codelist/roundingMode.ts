/** How a number is rounded: 四舍五入, 四舍六入五成双, 进一, 去尾. */
export const roundingModeCodes = ['halfUp', 'halfEven', 'ceiling', 'floor'] as const;

/** A code of {@link roundingModeCodes}. */
export type RoundingModeCode = (typeof roundingModeCodes)[number];
