import type { Trim } from '../schemeValues.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about dropping the highest and lowest values. */
export const trimText: ObjectText<Trim> = {
  title: { 'zh-CN': '去掉最高分、最低分', en: 'Trim' },
  description: {
    'zh-CN': '合成之前去掉几个最高的值、几个最低的值；几个值相同时只去其中所需的个数。',
    en: 'How many of the highest and lowest values are dropped before they are aggregated; of equal values only as many as are due.',
  },
  example: { highest: 1, lowest: 1, from: 5 },
  fields: {
    highest: {
      title: { 'zh-CN': '去掉最高', en: 'Highest' },
      description: { 'zh-CN': '去掉几个最高的；不填为 0。', en: 'How many of the highest are dropped; absent: 0.' },
      unit: { 'zh-CN': '个', en: 'values' },
      example: 1,
    },
    lowest: {
      title: { 'zh-CN': '去掉最低', en: 'Lowest' },
      description: { 'zh-CN': '去掉几个最低的；不填为 0。', en: 'How many of the lowest are dropped; absent: 0.' },
      unit: { 'zh-CN': '个', en: 'values' },
      example: 1,
    },
    from: {
      title: { 'zh-CN': '起去个数', en: 'From' },
      description: {
        'zh-CN': '至少有几个值才去，不够的一个也不去；不填为去掉的个数加一。',
        en: 'From how many values on they are dropped, with fewer none is; absent: one more than are dropped.',
      },
      unit: { 'zh-CN': '个', en: 'values' },
      example: 5,
    },
  },
};
