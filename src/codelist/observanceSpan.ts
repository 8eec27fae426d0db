/** How long an observance lasts. */
export const observanceSpanCodes = ['day', 'week', 'month', 'season', 'year'] as const;

/** A code of {@link observanceSpanCodes}. */
export type ObservanceSpanCode = (typeof observanceSpanCodes)[number];
