import type { Recurrence } from '../recurrence.ts';
import type { ObjectText } from './fieldText.ts';
import { recurrenceFields } from './recurrenceFields.ts';

/** What a person reads about a rule that yields dates. */
export const recurrenceText: ObjectText<Recurrence> = {
  title: { 'zh-CN': '循环规则', en: 'Recurrence' },
  description: {
    'zh-CN': '按规则推出具体日期，如“每月 5 日”“每周一”“农历九月初九”；只说多少次、不定日期的，用频次。',
    en: 'A rule that yields dates, such as every Monday, day 5 of each month, or a lunar date. So many times without fixed days is a quota instead.',
  },
  example: { frequency: 'yearly', lunar: { month: 9, day: 9 } },
  fields: {
    ...recurrenceFields,
  },
};
