/** The four states of a day in a calendar. */
export const dayStateCodes = ['workday', 'makeUpWorkday', 'statutoryHoliday', 'dayOff'] as const;

/** A code of {@link dayStateCodes}. */
export type DayStateCode = (typeof dayStateCodes)[number];
