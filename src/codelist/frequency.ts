/** How often a recurrence steps. */
export const frequencyCodes = ['daily', 'weekly', 'monthly', 'yearly'] as const;

/** A code of {@link frequencyCodes}. */
export type FrequencyCode = (typeof frequencyCodes)[number];
