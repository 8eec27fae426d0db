import type { periodCodes } from '../periodCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `period`. */
export const periodTexts: IssueTexts<typeof periodCodes> = {
  'period.syntax': {
    'zh-CN': {
      message: (p) => `“${p.text}”不是期间写法`,
      explanation: '期间用统一的简写表示，月、日均写两位，字母和数字用半角。',
      remedy:
        '改写为 2026、2026-H1、2026-Q4、2026-05、2026-05-early、2026-W23、2026-05-31、--05（不写年份的5月）、--04-20、2026-05/2026-08、--07/..（7月起）、plan（计划期）、phase:编号、observance:编号 等形式。',
    },
    en: {
      explanation: 'Periods are written in one compact grammar: two digits for month and day, plain ASCII signs.',
      remedy:
        'Write 2026, 2026-H1, 2026-Q4, 2026-05, 2026-05-early, 2026-W23, 2026-05-31, --05 (May without a year), --04-20, 2026-05/2026-08, --07/.. (from July on), plan (the period of the plan), phase:id, observance:id or the like.',
    },
    source: 'P1',
  },
  'period.number': {
    'zh-CN': {
      message: (p) => `此处应为期间文字，却是数 ${p.value}`,
      explanation: 'YAML 会把未加引号的 2026 读成数，而不是年份。',
      remedy: '给它加上引号："2026"。',
    },
    en: {
      explanation: 'YAML reads an unquoted 2026 as a number, not as a year.',
      remedy: 'Quote it: "2026".',
    },
    source: 'P2',
  },
  'period.date': {
    'zh-CN': {
      message: (p) => `“${p.text}”：历法上没有这个时间`,
      explanation: '例如2月30日、13月、第54周，或公元1年至9999年以外的时间。',
      remedy: '对照原文核对年、月、日或周次。',
    },
    en: {
      explanation: 'Such as 30 February, month 13, week 54, or a time outside the years 1 to 9999.',
      remedy: 'Compare year, month, day or week with the source.',
    },
    source: 'P3',
  },
  'period.reversed': {
    'zh-CN': {
      message: (p) => `“${p.text}”止于 ${p.end}，早于起始日 ${p.start}`,
      explanation: '期间的结束早于开始，无法据此安排工作。',
      remedy: '调换起止，或核对年份；跨年的期间可写作 --11/--04。',
    },
    en: {
      explanation: 'A period that ends before it starts holds no day.',
      remedy: 'Swap the ends or check the years; a span across the turn of the year may be written --11/--04.',
    },
    source: 'P4',
  },
  'period.leapDay': {
    'zh-CN': {
      message: (p) => `“${p.text}”落在 ${p.year} 年，该年没有2月29日`,
      explanation: '未写年份的2月29日只在闰年有对应的日期。',
      remedy: '指月底的，改写为 --02；确指29日的，写明闰年。',
    },
    en: {
      explanation: 'A 29 February without a year has a date in leap years only.',
      remedy: 'If the end of the month is meant, write --02; otherwise state a leap year.',
    },
    source: 'P10',
  },
  'period.named.cycle': {
    'zh-CN': {
      message: (p) =>
        `具名期间循环引用：${p.names.join('→')}${p.names.length < p.count ? '→……' : ''}→${p.names[0] ?? ''}`,
      explanation: '这些期间互相定义，得不出日期。',
      remedy: '至少给其中一个写明日期。',
    },
    en: {
      explanation: 'Each of these periods is defined by the next, so none of them has dates.',
      remedy: 'State the dates of at least one of them.',
    },
    source: 'P13',
  },
  'period.named.unknown': {
    'zh-CN': {
      message: (p) => `具名期间“${p.name}”没有日期来源`,
      explanation: '计划和所给日历都没有为它写明起止时间，结果按未知处理。',
      remedy: '在计划的阶段、主题日中写明起止，或提供含有它的日历数据；并核对编号。',
    },
    en: {
      explanation: 'Neither the plan nor the calendar data say when it is; whatever rests on it is unknown.',
      remedy: 'Date it in the phases or observances of the plan, or supply calendar data that has it; check the id.',
    },
    source: 'P12',
  },
  'period.masked': {
    'zh-CN': {
      message: (p) => `原文隐去了时间：“${p.masked}”`,
      explanation: '隐去的时间无法推算，结果按未知处理。',
      remedy: '向制定单位核实后填写。',
    },
    en: {
      explanation: 'A hidden time cannot be computed with; whatever rests on it is unknown.',
      remedy: 'Ask whoever issued the plan, and fill it in.',
    },
    source: 'P14',
  },
  'period.vague': {
    'zh-CN': {
      message: (p) => `原文的时间不明确：“${p.vague}”`,
      explanation: '这一表述没有可计算的起止日期，结果按未知处理。',
      remedy: '需要计算时，商定具体时间后填写。',
    },
    en: {
      explanation: 'The wording has no dates to compute with; whatever rests on it is unknown.',
      remedy: 'Where dates are needed, agree on them and fill them in.',
    },
    source: 'P14',
  },
  'period.year.missing': {
    'zh-CN': {
      message: (p) => `“${p.text}”未写年份，计划也没有年份和期限`,
      explanation: '没有年份和期限的计划是模板，其中的月、日尚无确定日期。',
      remedy: '填写计划的年份或期限，或由模板生成某一年度的计划。',
    },
    en: {
      explanation: 'A plan without year and period is a template; its months and days have no dates yet.',
      remedy: 'State the year or the period of the plan, or bind the template to a year.',
    },
    source: 'P9',
  },
  'period.year.ambiguous': {
    'zh-CN': {
      message: (p) => `“${p.text}”未写年份，而计划期（${p.start ?? '..'} 至 ${p.end ?? '..'}）超过十二个月`,
      explanation: '计划期内不止一年含有这个时间，无法断定是哪一年。',
      remedy: '写明年份；每年都做的，写成按年循环的时间安排。',
    },
    en: {
      explanation: 'More than one year of the plan has this time, so it is unknown which is meant.',
      remedy: 'State the year; what is done every year is a yearly timing.',
    },
    source: 'P9',
  },
};
