import type { Signatory } from '../instrument.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about one side of an instrument. */
export const signatoryText: ObjectText<Signatory> = {
  title: { 'zh-CN': '签订方', en: 'Signatory' },
  description: {
    'zh-CN': '签订文书的一方及其角色、义务。',
    en: 'One side of an instrument: the party, its roles, and what it undertakes.',
  },
  example: { party: 'property-company', roles: ['responsible'], obligations: ['每日清运垃圾'] },
  fields: {
    party: {
      title: { 'zh-CN': '签订主体', en: 'Party' },
      description: {
        'zh-CN': '编号，指向 parties 中的一项；原文隐去的照录。',
        en: 'Id of a party, or what is printed where the source hides it.',
      },
      example: 'property-company',
    },
    each: {
      title: { 'zh-CN': '分别签订', en: 'Each' },
      description: {
        'zh-CN': 'true 表示这一类主体中的每一个都单独签一份；不填表示没有写明。',
        en: 'True: each member of the party signs one of its own; absent: not stated.',
      },
      example: true,
    },
    roles: {
      title: { 'zh-CN': '角色', en: 'Roles' },
      description: {
        'zh-CN': '这一方在文书中的角色，如购买、承接、督促；清单之外的词照录。',
        en: 'Its roles, such as purchase, provide, supervise; other words are kept.',
      },
      example: ['provide'],
    },
    obligations: {
      title: { 'zh-CN': '义务', en: 'Obligations' },
      description: { 'zh-CN': '这一方承诺做到的事。', en: 'What it undertakes.' },
      example: ['每日清运垃圾', '公开收费标准'],
    },
  },
};
