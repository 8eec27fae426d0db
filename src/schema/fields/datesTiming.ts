import type { DatesTiming } from '../datesTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about fixed dates. */
export const datesTimingText: ObjectText<DatesTiming> = {
  title: { 'zh-CN': '固定日期', en: 'Dates' },
  description: {
    'zh-CN': '在若干个确定的日子各办一次，可写日期，也可写一天的节日、纪念日。',
    en: 'Done once on each of some days: dates, or observances of one day.',
  },
  example: { kind: 'dates', on: ['2026-03-05', '2026-12-05'] },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 dates。', en: 'Always dates.' },
      example: 'dates',
    },
    on: {
      title: { 'zh-CN': '日期', en: 'On' },
      description: {
        'zh-CN': '每项为一天；节日、主题日写 observance:编号。',
        en: 'Each entry is one day; a festival or theme day is written observance:id.',
      },
      example: ['--03-05'],
    },
    offset: {
      title: { 'zh-CN': '前后偏移', en: 'Offset' },
      description: {
        'zh-CN': '相对上述日期提前（负数）或推后多久；不填即当天。',
        en: 'How long before (negative) or after those days it is done; absent: on the day itself.',
      },
      example: { days: -7 },
    },
    nonWorkday: {
      title: { 'zh-CN': '遇非工作日', en: 'On a non-workday' },
      description: {
        'zh-CN': '遇休息日、节假日时照办、取消或顺延；不填为照办（keep）。',
        en: 'What becomes of a date that falls on a non-workday; absent: it is kept.',
      },
      example: 'next',
    },
    ...timingFields,
  },
};
