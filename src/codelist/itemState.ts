/** What a sheet may say of an item: 已考评, 未考评, 不适用. */
export const itemStateCodes = ['assessed', 'notAssessed', 'notApplicable'] as const;

/** A code of {@link itemStateCodes}. */
export type ItemStateCode = (typeof itemStateCodes)[number];
