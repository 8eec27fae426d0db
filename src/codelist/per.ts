/** The windows in which a quota counts. */
export const perCodes = [
  'day',
  'week',
  'tenDays',
  'halfMonth',
  'month',
  'quarter',
  'halfYear',
  'year',
  'term',
  'phase',
  'plan',
] as const;

/** A code of {@link perCodes}. */
export type PerCode = (typeof perCodes)[number];
