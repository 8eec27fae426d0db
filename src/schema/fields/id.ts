import type { ValueText } from './fieldText.ts';

/** What a person reads about an id. */
export const idText: ValueText = {
  title: { 'zh-CN': '编号', en: 'Id' },
  description: {
    'zh-CN':
      '对象的编号，在文档内唯一：可用各种文字的字母（含汉字）、数字、“_”和“-”，以字母或数字开头，至多 64 个字符。',
    en: 'The id of an object, unique in its document: letters of any script, digits, _ and -, first a letter or digit, at most 64 characters.',
  },
  example: 'garbage-sorting',
};
