import type * as z from 'zod';
import type { quotaSchema } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the quota of a grade. */
export const quotaText: ObjectText<z.infer<typeof quotaSchema>> = {
  title: { 'zh-CN': '等次名额', en: 'Quota of a grade' },
  description: {
    'zh-CN': '某一等次最多多少单位，写比例或个数；超出的顺延到下一等次，并列的一同顺延。',
    en: 'How many units may have a grade, as a share or a count; those beyond pass to the next grade, a tie whole.',
  },
  example: { grade: 'excellent', share: 15 },
  fields: {
    grade: {
      title: { 'zh-CN': '等次', en: 'Grade' },
      description: { 'zh-CN': '等次的编号。', en: 'Id of a grade.' },
      example: 'excellent',
    },
    share: {
      title: { 'zh-CN': '名额比例', en: 'Share' },
      description: {
        'zh-CN': '占有资格单位的百分之几，折合个数舍去小数。',
        en: 'Percent of the eligible units, rounded down to a number of units.',
      },
      unit: { 'zh-CN': '%', en: '%' },
      example: 15,
    },
    count: {
      title: { 'zh-CN': '名额个数', en: 'Count' },
      description: { 'zh-CN': '最多几个单位。', en: 'The most units.' },
      unit: { 'zh-CN': '个', en: 'units' },
      example: 3,
    },
  },
};
