import type { Validity } from '../plan.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about how long a document is in force. */
export const validityText: ObjectText<Validity> = {
  title: { 'zh-CN': '有效期', en: 'Validity' },
  description: {
    'zh-CN': '文件从何时起施行、有效多久；至少写一项。',
    en: 'From when a document is in force and for how long; at least one is given.',
  },
  example: { from: 'issued', term: { years: 5 } },
  fields: {
    from: {
      title: { 'zh-CN': '施行时间', en: 'In force from' },
      description: {
        'zh-CN': '从这段时间的首日起施行；issued 表示自印发之日起。',
        en: 'From the first day of this period; issued: from the day of its issue.',
      },
      example: '2026-07-01',
    },
    term: {
      title: { 'zh-CN': '有效时长', en: 'Term' },
      description: { 'zh-CN': '有效多久；不填表示没有写明。', en: 'How long it is in force; absent: not stated.' },
      example: { years: 5 },
    },
  },
};
