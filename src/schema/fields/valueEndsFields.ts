import type { ValueEnds } from '../valueEnds.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the bounds of a test in a scheme. */
export const valueEndsFields: ObjectText<ValueEnds>['fields'] = {
  is: {
    title: { 'zh-CN': '等于', en: 'Is' },
    description: {
      'zh-CN': '等于这个值，或所列各值之一；数、等级和是否都可以比。',
      en: 'Equal to this value, or to one of those listed; for numbers, words and checks alike.',
    },
    example: ['excellent', 'good'],
  },
  atLeast: {
    title: { 'zh-CN': '不低于', en: 'At least' },
    description: { 'zh-CN': '下限，含本数：以上、不低于、达到。', en: 'Lower bound, the number included.' },
    example: 90,
  },
  above: {
    title: { 'zh-CN': '高于', en: 'Above' },
    description: { 'zh-CN': '下限，不含本数：高于、超过。', en: 'Lower bound, the number excluded.' },
    example: 90,
  },
  atMost: {
    title: { 'zh-CN': '不高于', en: 'At most' },
    description: { 'zh-CN': '上限，含本数：以下、不高于、不超过。', en: 'Upper bound, the number included.' },
    example: 100,
  },
  below: {
    title: { 'zh-CN': '低于', en: 'Below' },
    description: { 'zh-CN': '上限，不含本数：低于、不足、不满。', en: 'Upper bound, the number excluded.' },
    example: 60,
  },
};
