import type { ValueText } from './fieldText.ts';

/** What a person reads about a number or fraction. */
export const rationalText: ValueText = {
  title: { 'zh-CN': '数值', en: 'Number' },
  description: {
    'zh-CN': '一个数；除不尽的数可写成分数文本“2/3”，计算时按精确值处理。',
    en: 'A number; a fraction may be written as the text "2/3" and is then exact.',
  },
  example: '2/3',
};
