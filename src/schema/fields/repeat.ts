import type { Repeat } from '../itemShape.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a repeat. */
export const repeatText: ObjectText<Repeat> = {
  title: { 'zh-CN': '分次考评', en: 'Repeat' },
  description: {
    'zh-CN':
      '考评项按评分表 repeats 所列的点位、评委、轮次、阶段或下属单位各计一次分，再合成；一次也没有的，无法计算。',
    en: 'The item is scored once per element of the repeats of the sheet, then aggregated; without any element it is not computable.',
  },
  example: { trim: { highest: 1, lowest: 1, from: 5 }, round: { digits: 2 } },
  fields: {
    aggregate: {
      title: { 'zh-CN': '合成方式', en: 'Aggregate' },
      description: {
        'zh-CN': '各次得分怎样合成；不填为 mean，即平均。为 sum 时满分也按次数合计。',
        en: 'How the results become one; absent: mean. With sum the full marks add up too.',
      },
      example: 'sum',
    },
    weights: {
      title: { 'zh-CN': '各次权重', en: 'Weights' },
      description: {
        'zh-CN': '各次的权重，以编号为键；须与评分表所列的各次一一对应，否则无法计算。不填即权重相同。',
        en: 'Weights by the ids of the elements, which must be exactly those of the sheet, else the item is not computable. Absent: all alike.',
      },
      example: { self: 0.2, street: 0.3, district: 0.5 },
    },
    trim: {
      title: { 'zh-CN': '去掉最高分、最低分', en: 'Trim' },
      description: {
        'zh-CN': '合成前去掉几个最高分、几个最低分；不填即不去。',
        en: 'How many of the highest and lowest are dropped first; absent: none.',
      },
      example: { highest: 1, lowest: 1 },
    },
    void: {
      title: { 'zh-CN': '作废条件', en: 'Void' },
      description: {
        'zh-CN': '条件成立的那一次作废，不参与合成；未知时无法计算。不填即都有效。',
        en: 'An element for which it holds is dropped; unknown: not computable. Absent: all are valid.',
      },
      example: { measure: { operation: 'difference', of: ['voteA', 'voteB'] }, is: 0 },
    },
    round: {
      title: { 'zh-CN': '合成修约', en: 'Rounding' },
      description: {
        'zh-CN': '合成后的得分保留几位小数；合成方式为几何平均时必填，不填即不修约。',
        en: 'To how many places the aggregate is rounded; needed with geometricMean; absent: not rounded.',
      },
      example: { digits: 2 },
    },
  },
};
