import type { Baseline } from '../target.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a baseline. */
export const baselineText: ObjectText<Baseline> = {
  title: { 'zh-CN': '基期', en: 'Baseline' },
  description: {
    'zh-CN': '增减与什么相比：基期、基期值，至少写一项。',
    en: 'What a change is measured against: a period, a value, or both.',
  },
  example: { period: 'previousYear', value: 86 },
  fields: {
    period: {
      title: { 'zh-CN': '基期时间', en: 'Period' },
      description: {
        'zh-CN': '上年（previousYear）、上年同期（同比）、上一周期（环比），或一段确定的时间。',
        en: 'The previous year, the same period last year, the previous period, or a period of its own.',
      },
      example: 'samePeriodLastYear',
    },
    value: {
      title: { 'zh-CN': '基期值', en: 'Value' },
      description: {
        'zh-CN': '基期的数值，单位同所属指标；不填表示原文没有写明。',
        en: 'The value then, in the unit of the indicator; absent: not stated.',
      },
      example: 86,
    },
  },
};
