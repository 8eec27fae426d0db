/** How strongly something is asked for (确保, 应, 力争, 原则上, 优先, 逐步, 打基础). */
export const strengthCodes = ['ensure', 'must', 'strive', 'inPrinciple', 'prefer', 'gradual', 'prepare'] as const;

/** A code of {@link strengthCodes}. */
export type StrengthCode = (typeof strengthCodes)[number];
