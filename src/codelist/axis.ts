/** Whether a duty follows the territory (块) or the function (条). */
export const axisCodes = ['territory', 'function'] as const;

/** A code of {@link axisCodes}. */
export type AxisCode = (typeof axisCodes)[number];
