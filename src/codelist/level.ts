/** Levels of administration and place, from the nation down to inside a unit. */
export const levelCodes = [
  'nation',
  'province',
  'city',
  'district',
  'town',
  'community',
  'village',
  'grid',
  'building',
  'unit',
] as const;

/** A code of {@link levelCodes}. */
export type LevelCode = (typeof levelCodes)[number];
