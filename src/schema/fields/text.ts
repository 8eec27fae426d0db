import type { ValueText } from './fieldText.ts';

/** What a person reads about a text. */
export const textText: ValueText = {
  title: { 'zh-CN': '文字', en: 'Text' },
  description: {
    'zh-CN': '一段文字：只有一种语言时直接写字符串；另有英文时，中文、英文分开写。',
    en: 'A text: a plain string, or Chinese with an English version if there is one.',
  },
  example: { 'zh-CN': '邻里守望', en: 'Neighbours looking after neighbours' },
};
