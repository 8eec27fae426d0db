/** The direction of a target that is stated as a change. */
export const changeCodes = ['increase', 'decrease'] as const;

/** A code of {@link changeCodes}. */
export type ChangeCode = (typeof changeCodes)[number];
