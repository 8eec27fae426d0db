import type { RecurrenceTiming } from '../recurrenceTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { recurrenceFields } from './recurrenceFields.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a timing by rule. */
export const recurrenceTimingText: ObjectText<RecurrenceTiming> = {
  title: { 'zh-CN': '按日循环', en: 'Recurring dates' },
  description: {
    'zh-CN': '按循环规则在具体日子办理；写 asDeadline 时，这些日子是截止日。',
    en: 'Dates by a rule, or, with asDeadline, windows that end on those dates.',
  },
  example: { kind: 'recurrence', frequency: 'monthly', monthDays: [25], asDeadline: true },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 recurrence。', en: 'Always recurrence.' },
      example: 'recurrence',
    },
    ...recurrenceFields,
    asDeadline: {
      title: { 'zh-CN': '作为截止日', en: 'As deadline' },
      description: {
        'zh-CN': 'true 表示“每月 25 日前”：推出的日期是截止日，当天含在内；不填表示当天办理。',
        en: 'True: the dates are deadlines, the day included; absent: it is done on the day itself.',
      },
      example: true,
    },
    about: {
      title: { 'zh-CN': '所办周期', en: 'About' },
      description: {
        'zh-CN': 'previousPeriod 表示所办的是上一周期的事，如 1 月报送上年总结；不填即本周期。',
        en: 'previousPeriod: the work is about the period before, such as a report on last year; absent: about its own.',
      },
      example: 'previousPeriod',
    },
    during: {
      title: { 'zh-CN': '适用期间', en: 'Limited to' },
      description: {
        'zh-CN': '只在这段时间内循环，首尾两日均含在内；不填为整个计划期。',
        en: 'The rule runs only in this period, first and last day included; absent: the whole plan.',
      },
      example: '2026-H2',
    },
    ...timingFields,
  },
};
