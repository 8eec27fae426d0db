/** Whether a deadline is for starting or for finishing. */
export const milestoneCodes = ['start', 'finish'] as const;

/** A code of {@link milestoneCodes}. */
export type MilestoneCode = (typeof milestoneCodes)[number];
