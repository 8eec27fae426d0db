import type { CalendarDay } from '../calendarData.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a day of a calendar. */
export const calendarDayText: ObjectText<CalendarDay> = {
  title: { 'zh-CN': '日历日', en: 'Calendar day' },
  description: {
    'zh-CN': '状态与所在星期的惯例不同的一天：放假的工作日、上班的周末，或法定节假日。',
    en: 'A day whose state differs from that of its weekday.',
  },
  example: { date: '2026-10-10', state: 'makeUpWorkday', name: '国庆节调休上班' },
  fields: {
    date: {
      title: { 'zh-CN': '日期', en: 'Date' },
      description: { 'zh-CN': '公历日期，写作“年-月-日”。', en: 'The date as YYYY-MM-DD.' },
      example: '2026-10-01',
    },
    state: {
      title: { 'zh-CN': '状态', en: 'State' },
      description: {
        'zh-CN': '工作日、调休上班日、法定节假日或休息日。',
        en: 'Workday, make-up workday, statutory holiday or day off.',
      },
      example: 'statutoryHoliday',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '节日名称等。', en: 'Such as the name of the holiday.' },
      example: '国庆节',
    },
  },
};
