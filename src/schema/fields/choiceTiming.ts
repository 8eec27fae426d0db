import type { ChoiceTiming } from '../choiceTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a choice between timings. */
export const choiceTimingText: ObjectText<ChoiceTiming> = {
  title: { 'zh-CN': '任选其一', en: 'Choice' },
  description: {
    'zh-CN': '几种时间要求任选一种，如“每季度或每半年一次”。',
    en: 'One of several timings, such as quarterly or half-yearly.',
  },
  example: {
    kind: 'choice',
    options: [
      { kind: 'quota', per: 'quarter', count: 1 },
      { kind: 'quota', per: 'halfYear', count: 1 },
    ],
  },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 choice。', en: 'Always choice.' },
      example: 'choice',
    },
    options: {
      title: { 'zh-CN': '可选方式', en: 'Options' },
      description: {
        'zh-CN': '两种以上时间要求，其中不能再有任选。',
        en: 'Two or more timings, none of them a choice.',
      },
      example: [
        { kind: 'quota', per: 'quarter', count: 1 },
        { kind: 'quota', per: 'halfYear', count: 1 },
      ],
    },
    chosenBy: {
      title: { 'zh-CN': '由谁选定', en: 'Chosen by' },
      description: {
        'zh-CN': '编号，指向 parties 中的一项；不填表示原文没有写明。',
        en: 'Id of the party that chooses; absent: not stated.',
      },
      example: 'department',
    },
    chosen: {
      title: { 'zh-CN': '已选方式', en: 'Chosen' },
      description: {
        'zh-CN': '已选定的是第几种，从 0 数起；不填表示尚未选定，应办次数以各方式中最少、最多两数表示。',
        en: 'Index of the option that was chosen, from 0; absent: still open, and the least and the most over the options are given.',
      },
      example: 0,
    },
    ...timingFields,
  },
};
