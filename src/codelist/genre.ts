/** What kind of paper a plan document is (文种). */
export const genreCodes = ['plan', 'scheme', 'calendar', 'summary', 'report'] as const;

/** A code of {@link genreCodes}. */
export type GenreCode = (typeof genreCodes)[number];
