/** What becomes of a date that falls on a non-workday. */
export const nonWorkdayCodes = ['keep', 'skip', 'previous', 'next', 'nearest', 'nextInMonth'] as const;

/** A code of {@link nonWorkdayCodes}. */
export type NonWorkdayCode = (typeof nonWorkdayCodes)[number];
