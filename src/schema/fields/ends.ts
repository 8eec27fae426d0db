import type { Ends } from '../ends.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about bounds. */
export const endsText: ObjectText<Ends> = {
  title: { 'zh-CN': '上下限', en: 'Bounds' },
  description: {
    'zh-CN': '一个界限，或由下限和上限组成的区间；至少写一项。“以上”“以下”“以内”含本数，“超过”“不满”不含本数。',
    en: 'One bound, or a range of a lower and an upper one; at least one is given. atLeast and atMost include the number, above and below do not.',
  },
  example: { atLeast: 1, atMost: 2 },
  fields: {
    atLeast: {
      title: { 'zh-CN': '不少于', en: 'At least' },
      description: { 'zh-CN': '下限，含本数：达到、以上、不少于、不低于。', en: 'Lower bound, the number included.' },
      example: 30,
    },
    above: {
      title: { 'zh-CN': '超过', en: 'Above' },
      description: { 'zh-CN': '下限，不含本数：超过、多于、高于。', en: 'Lower bound, the number excluded.' },
      example: 100,
    },
    atMost: {
      title: { 'zh-CN': '不超过', en: 'At most' },
      description: { 'zh-CN': '上限，含本数：不超过、以下、以内。', en: 'Upper bound, the number included.' },
      example: 8,
    },
    below: {
      title: { 'zh-CN': '不满', en: 'Below' },
      description: { 'zh-CN': '上限，不含本数：不满、少于、低于。', en: 'Upper bound, the number excluded.' },
      example: 60,
    },
  },
};
