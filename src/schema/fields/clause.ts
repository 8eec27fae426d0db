import type { ValueText } from './fieldText.ts';

/** What a person reads about a clause. */
export const clauseText: ValueText = {
  title: { 'zh-CN': '计分细则', en: 'Clause' },
  description: {
    'zh-CN':
      '把一个值化为分数，共五种，由 kind 区分：定额（flat）、按级（steps）、对照（table）、评分（mark）、插值（curve）。加分写正数，扣分写负数。取自可多条的指标的，每条记录分别计分再相加。',
    en: 'Turns a value into points: flat, steps, table, mark or curve, told apart by kind. Awards are positive, deductions negative. On an indicator with multiple, each observation is scored and the results add up.',
  },
  example: { kind: 'steps', measure: 'brokenShelf', points: -0.5, limit: 3 },
};
