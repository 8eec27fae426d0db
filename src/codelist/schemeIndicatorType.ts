/** How an indicator of a scheme is recorded: 计数, 是否, 等级, 评分, 数值. */
export const schemeIndicatorTypeCodes = ['count', 'check', 'level', 'mark', 'number'] as const;

/** A code of {@link schemeIndicatorTypeCodes}. */
export type SchemeIndicatorTypeCode = (typeof schemeIndicatorTypeCodes)[number];
