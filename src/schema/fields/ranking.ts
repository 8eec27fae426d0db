import type * as z from 'zod';
import type { rankingSchema } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a ranking. */
export const rankingText: ObjectText<z.infer<typeof rankingSchema>> = {
  title: { 'zh-CN': '排名', en: 'Ranking' },
  description: {
    'zh-CN': '同批单位中有资格的，按定等依据从高到低排名；超出等次名额的，顺延到下一等次。',
    en: 'The eligible units of a cohort, by what grades read, highest first; those beyond a quota pass to the next grade.',
  },
  example: { tieBreak: [{ operation: 'points', items: ['service'] }], quotas: [{ grade: 'excellent', share: 15 }] },
  fields: {
    tieBreak: {
      title: { 'zh-CN': '同分排序', en: 'Tie-break' },
      description: {
        'zh-CN': '同分时依次比较的值，高者在前；仍相同的并列。不填即并列。',
        en: 'What is compared in turn where units are equal, higher first; absent, or equal again: they tie.',
      },
      example: [{ operation: 'points', items: ['service'] }],
    },
    ties: {
      title: { 'zh-CN': '并列名次', en: 'Ties' },
      description: {
        'zh-CN': '并列时名次怎样排；不填为 competition，即 1、2、2、4。',
        en: 'How equals are numbered; absent: competition (1, 2, 2, 4).',
      },
      example: 'dense',
    },
    quotas: {
      title: { 'zh-CN': '等次名额', en: 'Quotas' },
      description: {
        'zh-CN': '某一等次最多多少单位；不填即不限。',
        en: 'How many units may have a grade; absent: any number.',
      },
      example: [{ grade: 'excellent', count: 3 }],
    },
  },
};
