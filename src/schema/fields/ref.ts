import type { ValueText } from './fieldText.ts';

/** What a person reads about a reference to an object. */
export const refText: ValueText = {
  title: { 'zh-CN': '引用', en: 'Reference to an id' },
  description: {
    'zh-CN': '另一对象的编号；应指向哪一类对象，由所在字段说明。',
    en: 'The id of another object; the field says of which kind.',
  },
  example: 'neighbourhood-committee',
};
