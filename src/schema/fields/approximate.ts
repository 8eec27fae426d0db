import type { Approximate } from '../quantity.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an approximate number. */
export const approximateText: ObjectText<Approximate> = {
  title: { 'zh-CN': '约数', en: 'Approximate number' },
  description: {
    'zh-CN': '带“约”“多”“近”的数，三者只写一项。',
    en: 'A number with 约, 多 or 近; exactly one of the three.',
  },
  example: { about: 30 },
  fields: {
    about: {
      title: { 'zh-CN': '约', en: 'About' },
      description: { 'zh-CN': '大约这么多：约、左右、上下。', en: 'Roughly so many, more or less.' },
      example: 30,
    },
    over: {
      title: { 'zh-CN': '多', en: 'Somewhat more than' },
      description: { 'zh-CN': '比这个数略多：200 多、200 余。', en: 'Somewhat more than the number.' },
      example: 200,
    },
    nearly: {
      title: { 'zh-CN': '近', en: 'Nearly' },
      description: {
        'zh-CN': '接近、但不到这个数：近 300、将近 300。',
        en: 'Close to the number, but not reaching it.',
      },
      example: 300,
    },
  },
};
