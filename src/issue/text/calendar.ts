import type { calendarCodes } from '../calendarCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `calendar`. */
export const calendarTexts: IssueTexts<typeof calendarCodes> = {
  'calendar.observance.announced': {
    'zh-CN': {
      message: (p) => `主题日“${p.id}”的日期每年另行公布，此处未写明`,
      explanation: '日期尚未给出，凡以它为准的时间均按未知处理。',
      remedy: '当年日期公布后，在该主题日写明起止（during），或提供含有它的日历数据。',
    },
    en: {
      explanation: 'Nothing here says when it is this year, so every time that rests on it is unknown.',
      remedy: 'Once the date is known, state it as “during”, or supply calendar data that has it.',
    },
    source: 'K7',
  },
  'calendar.observance.undated': {
    'zh-CN': {
      message: (p) => `主题日“${p.id}”没有可用的日期`,
      explanation:
        '未写明起止，其规则也不是每年固定的某月某日（如农历日期、第几个星期几），凡以它为准的时间均按未知处理。',
      remedy: '在该主题日写明当年起止（during），或提供含有它的日历数据。',
    },
    en: {
      explanation:
        'It states no period, and its rule is not one fixed day or month of the year (a lunar date, an ordinal weekday), so every time that rests on it is unknown.',
      remedy: 'State this year’s dates as “during”, or supply calendar data that has them.',
    },
    source: 'K7',
  },
  'calendar.year.unarranged': {
    'zh-CN': {
      message: (p) => `缺少 ${p.year} 年的节假日安排，该年工作日暂按星期推算`,
      explanation: '法定节假日和调休未计入，据此得出的日期为暂定。',
      remedy: '节假日安排公布后，提供含有该年放假和调休日期的日历数据。',
    },
    en: {
      explanation:
        'Statutory holidays and make-up workdays of that year are not counted; what rests on it is provisional.',
      remedy: 'Supply calendar data with the holidays and make-up workdays of that year once they are published.',
    },
    source: 'K4',
  },
};
