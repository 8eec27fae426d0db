/** What a breakdown of goals must state. */
export const decompositionFieldCodes = ['task', 'goal', 'quantity', 'role', 'deadline'] as const;

/** A code of {@link decompositionFieldCodes}. */
export type DecompositionFieldCode = (typeof decompositionFieldCodes)[number];
