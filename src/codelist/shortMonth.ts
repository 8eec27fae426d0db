/** What becomes of day 29 to 31 in a month without it. */
export const shortMonthCodes = ['skip', 'clamp'] as const;

/** A code of {@link shortMonthCodes}. */
export type ShortMonthCode = (typeof shortMonthCodes)[number];
