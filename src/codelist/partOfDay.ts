/** Parts of a day. */
export const partOfDayCodes = ['morning', 'afternoon', 'evening', 'night'] as const;

/** A code of {@link partOfDayCodes}. */
export type PartOfDayCode = (typeof partOfDayCodes)[number];
