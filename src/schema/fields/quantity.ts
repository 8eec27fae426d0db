import type { ValueText } from './fieldText.ts';

/** What a person reads about a quantity. */
export const quantityText: ValueText = {
  title: { 'zh-CN': '数量', en: 'Quantity' },
  description: {
    'zh-CN':
      '多少：数或分数、“全部”（all）、“无”（none）、上下限、约数，或原文隐去、未量化的表述。“万”要写开，如 9.6 万写 96000；金额以元计。',
    en: 'How much or how many: a number or fraction, all, none, bounds, an approximate number, or what the source hides or leaves open. 万 is written out (96000); money is in yuan.',
  },
  example: { atLeast: 95 },
};
