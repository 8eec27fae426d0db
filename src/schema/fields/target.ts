import type { Target } from '../target.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a target. */
export const targetText: ObjectText<Target> = {
  title: { 'zh-CN': '量化指标', en: 'Target' },
  description: {
    'zh-CN': '某项指标应达到的值；没有自己的时限时，随所在目标或任务，再不然为计划期末。',
    en: 'A value of an indicator that is due. Without a time of its own it takes that of its goal or task, else the end of the plan.',
  },
  example: { indicator: 'sorting-rate', value: { atLeast: 85 }, by: '2026-12' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '量化指标的编号，在文档内唯一；条件以 met 引用。',
        en: 'Unique in the document; conditions refer to it by met.',
      },
      example: 'sorting-rate-2026',
    },
    indicator: {
      title: { 'zh-CN': '指标', en: 'Indicator' },
      description: { 'zh-CN': '编号，指向 indicators 中的一项。', en: 'Id of an indicator.' },
      example: 'sorting-rate',
    },
    value: {
      title: { 'zh-CN': '目标值', en: 'Value' },
      description: {
        'zh-CN': '应达到的值，单位同指标；写有 change 时为增减的幅度。不填表示原文没有写明数值。',
        en: 'The value that is due, in the unit of the indicator; with change, the size of the change. Absent: not stated.',
      },
      example: { atLeast: 85 },
    },
    scope: {
      title: { 'zh-CN': '考核对象', en: 'Scope' },
      description: {
        'zh-CN': '对谁提出；编号，指向 parties 中的若干项。不填表示对计划整体。',
        en: 'For whom it is due: ids of parties; absent: for the plan as a whole.',
      },
      example: ['residential-quarters'],
    },
    each: {
      title: { 'zh-CN': '逐一达到', en: 'Each' },
      description: {
        'zh-CN': 'true 为每个对象都要达到，false 为合在一起达到；不填表示没有写明。',
        en: 'True: each of them must reach it; false: all together; absent: not stated.',
      },
      example: true,
    },
    strength: {
      title: { 'zh-CN': '要求程度', en: 'Strength' },
      description: {
        'zh-CN': '确保、力争等；不填随所在目标或任务。',
        en: 'Ensure, strive and so on; absent: as its goal or task says.',
      },
      example: 'strive',
    },
    change: {
      title: { 'zh-CN': '增减方向', en: 'Change' },
      description: {
        'zh-CN': '比基期增加还是减少；不填表示目标值是要达到的水平，不是变化量。',
        en: 'Whether value is an increase or a decrease from the baseline; absent: value is the level itself.',
      },
      example: 'increase',
    },
    changeUnit: {
      title: { 'zh-CN': '增减口径', en: 'Unit of the change' },
      description: {
        'zh-CN':
          '百分数的增减按百分点计（percentagePoint），还是按基期值的百分之几计（percentOfBaseline）；不填表示没有写明。',
        en: 'Whether a change in percent is in percentage points or relative to the baseline; absent: not stated.',
      },
      example: 'percentagePoint',
    },
    among: {
      title: { 'zh-CN': '排名范围', en: 'Among' },
      description: {
        'zh-CN': '目标值为名次时，在谁之中排名；编号，指向 parties 中的一项。',
        en: 'Where the value is a rank: among which peers; id of a party.',
      },
      example: 'communities-of-the-street',
    },
    baseline: {
      title: { 'zh-CN': '基期', en: 'Baseline' },
      description: {
        'zh-CN': '增减与什么相比；有 change 时应写明。',
        en: 'What the change is measured against; expected wherever change is given.',
      },
      example: { period: 'previousYear' },
    },
    by: {
      title: { 'zh-CN': '完成时限', en: 'Due by' },
      description: { 'zh-CN': '最迟何时达到，最后一天含在内。', en: 'By when it is reached, the last day included.' },
      example: '2026-12',
    },
    during: {
      title: { 'zh-CN': '统计期间', en: 'During' },
      description: {
        'zh-CN': '目标值所说的是哪段时间内的数，首尾两日均含在内。',
        en: 'The time in which it counts, first and last day included.',
      },
      example: '2026-H1',
    },
    parts: {
      title: { 'zh-CN': '指标分解', en: 'Parts' },
      description: {
        'zh-CN': '目标值分解到各方或各时段的数。',
        en: 'How the value is divided over parties or periods.',
      },
      example: [
        { party: 'north-grid', value: 40 },
        { party: 'south-grid', value: 60 },
      ],
    },
  },
};
