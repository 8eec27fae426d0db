import type { MarkClause } from '../mark.ts';
import { clauseFields } from './clauseFields.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a clause by mark. */
export const markClauseText: ObjectText<MarkClause> = {
  title: { 'zh-CN': '评分', en: 'Mark clause' },
  description: {
    'zh-CN': '以考评人评定的分数乘以 points 计分；超出范围的分数不予采用，本项无法计算，扣分时的 0 除外。',
    en: 'The mark of an assessor times points. A mark outside its range is refused and the item not computable, except 0 in a deduction.',
  },
  example: { kind: 'mark', measure: 'dust', minimum: 1, maximum: 8, points: -1 },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 mark。', en: 'Always mark.' },
      example: 'mark',
    },
    measure: {
      title: { 'zh-CN': '取值', en: 'Measure' },
      description: { 'zh-CN': '评定的分数。', en: 'The mark.' },
      example: 'dust',
    },
    minimum: {
      title: { 'zh-CN': '最低评分', en: 'Minimum' },
      description: {
        'zh-CN': '评分不得低于它，可以等于；不填即不限。',
        en: 'The least mark, itself included; absent: no bound.',
      },
      example: 1,
    },
    maximum: {
      title: { 'zh-CN': '最高评分', en: 'Maximum' },
      description: {
        'zh-CN': '评分不得高于它，可以等于；不填即不限。',
        en: 'The greatest mark, itself included; absent: no bound.',
      },
      example: 8,
    },
    points: {
      title: { 'zh-CN': '每分折合', en: 'Points' },
      description: {
        'zh-CN': '评定的每一分折合多少分；−1 表示评定的是扣分。不填为 1。',
        en: 'What each point of the mark is worth; −1: the assessor writes what is taken off. Absent: 1.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: -1,
    },
    ...clauseFields,
  },
};
