/** How far goals are broken down. */
export const decompositionLevelCodes = ['unit', 'department', 'team', 'post', 'person'] as const;

/** A code of {@link decompositionLevelCodes}. */
export type DecompositionLevelCode = (typeof decompositionLevelCodes)[number];
