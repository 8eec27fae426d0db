/** What an item without a result is worth: 计满分, 按记录, 不计入, 折算, 取其他单位平均, 不确定. */
export const treatmentCodes = ['fullMarks', 'keep', 'leaveOut', 'rescale', 'peersMean', 'unknown'] as const;

/** A code of {@link treatmentCodes}. */
export type TreatmentCode = (typeof treatmentCodes)[number];
