import type { Knot } from '../curve.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a point of a curve. */
export const knotText: ObjectText<Knot> = {
  title: { 'zh-CN': '节点', en: 'Knot' },
  description: { 'zh-CN': '插值所经过的一点：某个值计多少分。', en: 'A point of a curve: what a value is worth.' },
  example: { at: 95, points: 10 },
  fields: {
    at: {
      title: { 'zh-CN': '取值', en: 'At' },
      description: { 'zh-CN': '值为多少。', en: 'The value.' },
      example: 95,
    },
    points: {
      title: { 'zh-CN': '分值', en: 'Points' },
      description: {
        'zh-CN': '此时所计的分数，扣分为负。',
        en: 'The points there, negative if they are taken.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: 10,
    },
  },
};
