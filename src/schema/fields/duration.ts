import type { ValueText } from './fieldText.ts';

/** What a person reads about a duration. */
export const durationText: ValueText = {
  title: { 'zh-CN': '时长', en: 'Duration' },
  description: {
    'zh-CN': '一段时间有多长；原文隐去或说得不具体时，照录原文。',
    en: 'How long something takes or lasts, or what the source hides or leaves open.',
  },
  example: { months: 6 },
};
