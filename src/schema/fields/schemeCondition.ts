import type { ValueText } from './fieldText.ts';

/** What a person reads about a condition of a scheme. */
export const schemeConditionText: ValueText = {
  title: { 'zh-CN': '考评条件', en: 'Scheme condition' },
  description: {
    'zh-CN':
      '字符串为观测指标的编号，“是否”为“是”、计数大于 0 时成立；measure 为取值，与 is 或上下限相比，写出的界限须全部符合；all、any、not 组合各条件。取值未知时条件为未知；all 为空列表时成立，any 为空列表时不成立。',
    en: 'A string names an indicator: a check that is true, or a count above 0. A measure is compared by is or bounds, and all that are given must hold. all, any and not combine conditions. A test of an unknown is unknown; an empty all holds, an empty any does not.',
  },
  example: { all: ['trained', { measure: { operation: 'share', items: ['safety'] }, atLeast: 60 }] },
};
