/** Which period a recurring task is about, if not its own. */
export const aboutCodes = ['previousPeriod'] as const;

/** A code of {@link aboutCodes}. */
export type AboutCode = (typeof aboutCodes)[number];
