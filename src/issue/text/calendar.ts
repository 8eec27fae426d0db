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
  'calendar.lunar.outside': {
    'zh-CN': {
      message: (p) => `农历和节气数据只有 ${p.firstYear}—${p.lastYear} 年，${p.asked} 不在其内`,
      explanation: '超出数据范围的农历日期和节气不予推算。',
      remedy: '改用范围内的日期，或直接写明公历日期。',
    },
    en: {
      explanation: 'Lunar dates and solar terms beyond the tables are not computed.',
      remedy: 'Ask for a date within them, or state the civil date itself.',
    },
    source: 'H1',
  },
  'calendar.lunar.missing': {
    'zh-CN': {
      message: (p) => `农历 ${p.year} 年没有${p.leapMonth ? '闰' : ''} ${p.month} 月 ${p.day} 日`,
      explanation: '小月没有三十日；一年至多一个闰月，多数年份没有闰月。',
      remedy: '核对月份大小和闰月；如指月末，日写作 -1。',
    },
    en: {
      explanation: 'A short month has no 30th day; a year has at most one leap month, and most years have none.',
      remedy: 'Check the length of the month and the leap month; for the last day of a month write −1.',
    },
    source: 'H5',
  },
  'calendar.lunar.uncertain': {
    'zh-CN': {
      message: (p) => `农历和节气数据在 ${p.firstYear}—${p.lastYear} 年内准确，${p.year} 年可能相差一日`,
      explanation: '1929 年以前的历书按北京地方时推算；2050 年以后，朔或交节时刻临近零点的，目前无法确定在哪一天。',
      remedy: '涉及该年的日期，以当年颁行的日历为准。',
    },
    en: {
      explanation:
        'Before 1929 almanacs counted by the local time of Beijing; after 2050 nobody can yet say on which side of midnight a few new moons and solar terms fall.',
      remedy: 'Hold the date against the calendar published for that year.',
    },
    source: 'H2',
  },
  'calendar.day.twice': {
    'zh-CN': {
      message: (p) => `${p.date} 重复出现，分别为 ${p.states.join('、')}，以后者为准`,
      explanation: '同一天写了两种状态，节假日安排可能互相重叠或抄录有误。',
      remedy: '对照放假通知核对，只保留一条。',
    },
    en: {
      explanation: 'One day has two states; holidays may overlap, or a line was copied wrongly.',
      remedy: 'Check it against the published arrangement and keep one entry.',
    },
    source: 'K11',
  },
  'calendar.period.overlap': {
    'zh-CN': {
      message: (p) => `“${p.id}”与“${p.other}”日期重叠`,
      explanation: '学期或学年之间不应有共同的日期，按学期计的频次会重复计算。',
      remedy: '核对各自的起止日期。',
    },
    en: {
      explanation: 'Terms and school years should have no days in common; what is due per term would be counted twice.',
      remedy: 'Check where each begins and ends.',
    },
    source: 'K11',
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
