import type { Fact } from '../ledger.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a fact. */
export const factText: ObjectText<Fact> = {
  title: { 'zh-CN': '实绩', en: 'Fact' },
  description: {
    'zh-CN': '某项指标在某一时段、对某一对象的实际值。',
    en: 'The value of an indicator for a subject and a period.',
  },
  example: { indicator: 'sorting-rate', period: '2026-Q1', value: 88, numerator: 44, denominator: 50 },
  fields: {
    indicator: {
      title: { 'zh-CN': '指标', en: 'Indicator' },
      description: { 'zh-CN': '编号，指向计划 indicators 中的一项。', en: 'Id of an indicator of the plan.' },
      example: 'sorting-rate',
    },
    subject: {
      title: { 'zh-CN': '统计对象', en: 'Subject' },
      description: {
        'zh-CN': '谁的数；编号，指向计划 parties 中的一项。不填即计划整体。',
        en: 'Whose value: id of a party of the plan; absent: the plan as a whole.',
      },
      example: 'north-grid',
    },
    period: {
      title: { 'zh-CN': '统计时段', en: 'Period' },
      description: {
        'zh-CN': '哪段时间的数，首尾两日均含在内；不填表示没有写明。',
        en: 'For which time, first and last day included; absent: not stated.',
      },
      example: '2026-Q1',
    },
    value: {
      title: { 'zh-CN': '实际值', en: 'Value' },
      description: { 'zh-CN': '实际数值，单位同指标。', en: 'The value, in the unit of the indicator.' },
      example: 88,
    },
    is: {
      title: { 'zh-CN': '是否或词语', en: 'Is' },
      description: {
        'zh-CN': '不是数量的事实：是否成立（true、false），或用词说明（如用地类型“城镇用地”）；与条件中的 is 对应。',
        en: 'A fact that is no quantity: whether it holds, or the word that applies; what `is` in a condition asks for.',
      },
      example: true,
    },
    numerator: {
      title: { 'zh-CN': '分子数', en: 'Numerator' },
      description: {
        'zh-CN': '比率的分子；与分母都写时，以此得出精确值。',
        en: 'The numerator of a rate; with the denominator it makes the rate exact.',
      },
      example: 44,
    },
    denominator: {
      title: { 'zh-CN': '分母数', en: 'Denominator' },
      description: { 'zh-CN': '比率的分母。', en: 'The denominator of a rate.' },
      example: 50,
    },
    parts: {
      title: { 'zh-CN': '分项数', en: 'Parts' },
      description: { 'zh-CN': '实际值按主体或时段的分项。', en: 'How the value is made up, by party or period.' },
      example: [
        { party: 'north-grid', value: 20 },
        { party: 'south-grid', value: 24 },
      ],
    },
  },
};
