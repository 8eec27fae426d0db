import type { PeriodTiming } from '../periodTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a period in which a task is done. */
export const periodTimingText: ObjectText<PeriodTiming> = {
  title: { 'zh-CN': '实施期间', en: 'Period of work' },
  description: {
    'zh-CN': '在一段时间内办理；起止时间、为期至少写一项。',
    en: 'One window of work, given by its period, its length, or both.',
  },
  example: { kind: 'period', during: '2026-04/2026-06' },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 period。', en: 'Always period.' },
      example: 'period',
    },
    during: {
      title: { 'zh-CN': '起止时间', en: 'Period' },
      description: {
        'zh-CN': '在此期间办理，首尾两日均含在内。',
        en: 'The work falls in this period, first and last day included.',
      },
      example: '2026-04/2026-06',
    },
    length: {
      title: { 'zh-CN': '为期', en: 'Length' },
      description: {
        'zh-CN': '历时多久；没有起止时间时，从计划或上级任务的首日算起，并有提示。',
        en: 'How long it takes; without a period it counts from the first day of the plan or parent task, and an issue says so.',
      },
      example: { months: 2 },
    },
    ...timingFields,
  },
};
