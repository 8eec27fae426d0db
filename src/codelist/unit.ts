/** Units of measurement; any other value is the printed word (套, 册, 家). */
export const unitCodes = [
  'percent',
  'person',
  'personTime',
  'household',
  'squareMetre',
  'cubicMetre',
  'month',
  'yuan',
] as const;

/** A code of {@link unitCodes}. */
export type UnitCode = (typeof unitCodes)[number];
