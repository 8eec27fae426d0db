import type { ValueText } from './fieldText.ts';

/** What a person reads about the treatment of an item without a result. */
export const itemTreatmentText: ValueText = {
  title: { 'zh-CN': '缺项处理', en: 'Treatment' },
  description: {
    'zh-CN':
      '考评项不适用、未考评或无法计算时怎样计分：写一个数即按该分数计，或写代码，如 fullMarks 计满分、leaveOut 不计入、rescale 折算。',
    en: 'What an item is worth that is not applicable, not assessed or not computable: a number of points, or a code, such as fullMarks, leaveOut or rescale.',
  },
  example: 'rescale',
};
