import type { Length } from '../duration.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a length of time. */
export const lengthText: ObjectText<Length> = {
  title: { 'zh-CN': '时间长度', en: 'Length of time' },
  description: {
    'zh-CN': '以年、月、周、日、工作日、小时表示的时长，各项相加；至少写一项。负数只用于表示提前的偏移。',
    en: 'A length of time as the sum of its parts; at least one is given. Negative parts only stand in an offset, for earlier.',
  },
  example: { workdays: 5 },
  fields: {
    years: {
      title: { 'zh-CN': '年数', en: 'Years' },
      description: { 'zh-CN': '整年的个数。', en: 'Number of whole years.' },
      unit: { 'zh-CN': '年', en: 'years' },
      example: 3,
    },
    months: {
      title: { 'zh-CN': '月数', en: 'Months' },
      description: {
        'zh-CN': '整月的个数，按历月推算，不折成 30 天。',
        en: 'Number of whole calendar months, not of 30 days each.',
      },
      unit: { 'zh-CN': '个月', en: 'months' },
      example: 6,
    },
    weeks: {
      title: { 'zh-CN': '周数', en: 'Weeks' },
      description: { 'zh-CN': '整周的个数，每周 7 天。', en: 'Number of weeks of 7 days.' },
      unit: { 'zh-CN': '周', en: 'weeks' },
      example: 2,
    },
    days: {
      title: { 'zh-CN': '天数', en: 'Days' },
      description: { 'zh-CN': '自然日的天数。', en: 'Number of calendar days.' },
      unit: { 'zh-CN': '天', en: 'days' },
      example: 15,
    },
    workdays: {
      title: { 'zh-CN': '工作日数', en: 'Workdays' },
      description: {
        'zh-CN': '工作日的天数，按所用日历推算，调休上班日也算工作日。',
        en: 'Number of workdays of the calendar in use, make-up workdays included.',
      },
      unit: { 'zh-CN': '个工作日', en: 'workdays' },
      example: 5,
    },
    hours: {
      title: { 'zh-CN': '小时数', en: 'Hours' },
      description: { 'zh-CN': '小时数，如“24 小时内”。', en: 'Number of hours, such as 24 for within 24 hours.' },
      unit: { 'zh-CN': '小时', en: 'hours' },
      example: 24,
    },
  },
};
