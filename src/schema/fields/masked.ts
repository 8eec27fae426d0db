import type { Masked } from '../masked.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about something that the source hides. */
export const maskedText: ObjectText<Masked> = {
  title: { 'zh-CN': '隐去内容', en: 'Masked value' },
  description: {
    'zh-CN': '原文有、但已隐去的内容（如“20xx”“xx市”）；凡用到它的计算，结果均为“未知”。',
    en: 'Something the source has but hides (20xx, xx市); whatever is computed from it is unknown.',
  },
  example: { masked: '20xx' },
  fields: {
    masked: {
      title: { 'zh-CN': '代替字样', en: 'Printed in its place' },
      description: {
        'zh-CN': '原文用来代替隐去内容的字样，照录。',
        en: 'What the source prints in place of what it hides, as printed.',
      },
      example: '20xx',
    },
  },
};
