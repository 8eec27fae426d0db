/** How a step that is not full is read: 满一级才计, 不足一级按一级, 按比例. */
export const brokenStepCodes = ['whole', 'started', 'exact'] as const;

/** A code of {@link brokenStepCodes}. */
export type BrokenStepCode = (typeof brokenStepCodes)[number];
