import type { ValueText } from './fieldText.ts';

/** What a person reads about a name. */
export const nameText: ValueText = {
  title: { 'zh-CN': '名称', en: 'Name' },
  description: {
    'zh-CN': '名称或标题，写法同“文字”；原文把它隐去时，照录原文印出的代替字样。',
    en: 'A name or title: a text, or what is printed in its place where the source hides it.',
  },
  example: { masked: 'xx街道' },
};
