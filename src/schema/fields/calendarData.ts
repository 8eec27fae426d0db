import type { CalendarData } from '../calendarData.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about calendar data. */
export const calendarDataText: ObjectText<CalendarData> = {
  title: { 'zh-CN': '日历数据', en: 'Calendar data' },
  description: {
    'zh-CN': '一个地方的主题日、学期学年、法定节假日和调休上班日。',
    en: 'Observances, school terms, statutory holidays and make-up workdays of a place.',
  },
  example: {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'city-2026',
    place: '滨河市',
    days: [{ date: '2026-10-01', state: 'statutoryHoliday', name: '国庆节' }],
  },
  fields: {
    schemaVersion: {
      title: { 'zh-CN': '格式版本', en: 'Schema version' },
      description: { 'zh-CN': '数据格式的版本，固定为 1。', en: 'The version of the data format, always 1.' },
      example: 1,
    },
    kind: {
      title: { 'zh-CN': '文档种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 calendar。', en: 'Always calendar.' },
      example: 'calendar',
    },
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '日历数据的编号。', en: 'The id of the calendar data.' },
      example: 'city-2026',
    },
    place: {
      title: { 'zh-CN': '地区', en: 'Place' },
      description: { 'zh-CN': '适用的地方；不填表示没有写明。', en: 'The place it is for; absent: not stated.' },
      example: '滨河市',
    },
    observances: {
      title: { 'zh-CN': '主题日', en: 'Observances' },
      description: {
        'zh-CN': '当地的节日、主题日、宣传月；计划自己写明的优先。',
        en: 'Named days, weeks and months; those of a plan itself come first.',
      },
      example: [{ id: 'fire-safety-month', name: '消防宣传月', during: '--11' }],
    },
    terms: {
      title: { 'zh-CN': '学期', en: 'Terms' },
      description: { 'zh-CN': '各学期的起止时间。', en: 'The school terms.' },
      example: [{ id: 'autumn', name: '秋季学期', during: '2026-09-01/2027-01-22' }],
    },
    schoolYears: {
      title: { 'zh-CN': '学年', en: 'School years' },
      description: { 'zh-CN': '各学年的起止时间。', en: 'The school years.' },
      example: [{ id: '2026', during: '2026-09-01/2027-08-31' }],
    },
    days: {
      title: { 'zh-CN': '特殊日', en: 'Days' },
      description: {
        'zh-CN': '节假日、调休上班日等，与所在星期的惯例不同的日子；其余日子按星期判断。',
        en: 'Days whose state differs from that of their weekday; all others go by weekday.',
      },
      example: [{ date: '2026-10-10', state: 'makeUpWorkday' }],
    },
  },
};
