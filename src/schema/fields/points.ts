import type { ValueText } from './fieldText.ts';

/** What a person reads about points. */
export const pointsText: ValueText = {
  title: { 'zh-CN': '分值', en: 'Points' },
  description: {
    'zh-CN': '加分为正，扣分为负；zero 表示该项不得分：不论还查出什么，整项按 0 分计。',
    en: 'Awards are positive, deductions negative; zero: the whole item scores 0, whatever else was found.',
  },
  example: -2,
};
