/** Thirds of a window (月初, 年中, 月底). */
export const anchorCodes = ['early', 'mid', 'late'] as const;

/** A code of {@link anchorCodes}. */
export type AnchorCode = (typeof anchorCodes)[number];
