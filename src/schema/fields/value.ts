import type { ValueText } from './fieldText.ts';

/** What a person reads about an observed value. */
export const valueText: ValueText = {
  title: { 'zh-CN': '观测值', en: 'Value' },
  description: {
    'zh-CN': '计数、评分和数值写数，是否写 true 或 false，等级写等级用语。',
    en: 'A number for a count, mark or number; true or false for a check; a word for a level.',
  },
  example: 278,
};
