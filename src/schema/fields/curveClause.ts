import type { CurveClause } from '../curve.ts';
import { clauseFields } from './clauseFields.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a clause by curve. */
export const curveClauseText: ObjectText<CurveClause> = {
  title: { 'zh-CN': '插值', en: 'Curve clause' },
  description: {
    'zh-CN': '按比例计分：值落在两个节点之间时，在两点的分数之间插值。',
    en: 'Proportional points: between two knots the points are interpolated.',
  },
  example: {
    kind: 'curve',
    measure: 'coverage',
    knots: [
      { at: 60, points: 0 },
      { at: 95, points: 10 },
    ],
    round: { digits: 2 },
  },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 curve。', en: 'Always curve.' },
      example: 'curve',
    },
    measure: {
      title: { 'zh-CN': '取值', en: 'Measure' },
      description: { 'zh-CN': '按什么数计分。', en: 'The number that is scored.' },
      example: 'coverage',
    },
    knots: {
      title: { 'zh-CN': '节点', en: 'Knots' },
      description: {
        'zh-CN': '至少两个，at 从小到大。',
        en: 'Two or more, at rising.',
      },
      example: [
        { at: 0, points: 0 },
        { at: 100, points: 12 },
      ],
    },
    scale: {
      title: { 'zh-CN': '插值方式', en: 'Scale' },
      description: {
        'zh-CN':
          'linear 按数值，logarithmic 按数值的对数；用对数时，节点和数值都须大于 0，并须规定修约。不填为 linear。',
        en: 'Linear in the value, or in its logarithm; then knots and value are above 0 and round is needed. Absent: linear.',
      },
      example: 'logarithmic',
    },
    beyond: {
      title: { 'zh-CN': '两端以外', en: 'Beyond' },
      description: {
        'zh-CN': 'clamp 为截止，按端点的分数计；extend 为延伸，按端点一段的比例继续加减。不填为 clamp。',
        en: 'Outside the knots: clamp keeps the points of the end, extend continues the outer segment. Absent: clamp.',
      },
      example: 'extend',
    },
    round: {
      title: { 'zh-CN': '修约', en: 'Rounding' },
      description: {
        'zh-CN': '本条得分保留几位小数；对数插值必填，不填即不修约。',
        en: 'To how many places its points are rounded; needed with logarithmic; absent: not rounded.',
      },
      example: { digits: 2 },
    },
    ...clauseFields,
  },
};
