import type { Recurrence } from '../recurrence.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the fields of a rule that yields dates. */
export const recurrenceFields: ObjectText<Recurrence>['fields'] = {
  frequency: {
    title: { 'zh-CN': '循环单位', en: 'Frequency' },
    description: { 'zh-CN': '按日、周、月还是年循环。', en: 'Whether the rule repeats by day, week, month or year.' },
    example: 'monthly',
  },
  interval: {
    title: { 'zh-CN': '间隔', en: 'Interval' },
    description: {
      'zh-CN': '每隔几个循环单位一次，从 start 起算；不填为 1，即每日、每周、每月或每年。',
      en: 'Every how many days, weeks, months or years, counted from start; absent: 1.',
    },
    example: 2,
  },
  weekdays: {
    title: { 'zh-CN': '星期', en: 'Weekdays' },
    description: {
      'zh-CN':
        '星期几，用两个字母表示（MO 为星期一，SU 为星期日）；前面可加序数：2TU 为第二个星期二，-1FR 为最后一个星期五。',
      en: 'Weekdays by two letters; with a number, the second Tuesday (2TU) or the last Friday (-1FR) of the month or year.',
    },
    example: ['MO', '-1FR'],
  },
  monthDays: {
    title: { 'zh-CN': '每月几日', en: 'Days of the month' },
    description: {
      'zh-CN': '当月几日；负数从月底倒数，-1 为最后一天。',
      en: 'Days of the month; negative ones count from its end, -1 is the last day.',
    },
    example: [5, -1],
  },
  months: {
    title: { 'zh-CN': '月份', en: 'Months' },
    description: { 'zh-CN': '限定在哪几个月。', en: 'The months to which the rule is limited.' },
    example: [3, 9],
  },
  yearDays: {
    title: { 'zh-CN': '全年第几天', en: 'Days of the year' },
    description: { 'zh-CN': '当年第几天；负数从年底倒数。', en: 'Days of the year; negative ones count from its end.' },
    example: [100],
  },
  weekNumbers: {
    title: { 'zh-CN': '全年第几周', en: 'Weeks of the year' },
    description: {
      'zh-CN': '当年第几周，第 1 周为 1 月 4 日所在的一周；负数从年底倒数。',
      en: 'ISO weeks of the year; negative ones count from its end.',
    },
    example: [20],
  },
  positions: {
    title: { 'zh-CN': '取第几个', en: 'Positions' },
    description: {
      'zh-CN': '在每个循环单位内，按前面各项选出的日期中只取第几个；负数从末尾倒数。',
      en: 'Keeps only the nth of the dates that the other fields select in each week, month or year; negative ones count from its end.',
    },
    example: [-1],
  },
  weekStart: {
    title: { 'zh-CN': '每周首日', en: 'First day of the week' },
    description: {
      'zh-CN': '一周从星期几开始，隔周循环时据以分周；不填为星期一。',
      en: 'On which day a week begins, which matters to rules of several weeks; absent: Monday.',
    },
    example: 'MO',
  },
  lunar: {
    title: { 'zh-CN': '农历日期', en: 'Lunar date' },
    description: {
      'zh-CN': '每年农历某月（month）某日（day）；day 为 -1 表示当月最后一天，如腊月最后一天为除夕。闰月不重复。',
      en: 'A month and day of the Chinese calendar, each year; day -1 is the last of the month. Leap months do not repeat it.',
    },
    example: { month: 9, day: 9 },
  },
  solarTerm: {
    title: { 'zh-CN': '节气', en: 'Solar term' },
    description: {
      'zh-CN': '每年的这一节气当天，以拼音书写；按东八区日期。',
      en: 'The day of this solar term, in pinyin; the civil date at UTC+8.',
    },
    example: 'qingming',
  },
  start: {
    title: { 'zh-CN': '起算日', en: 'Start' },
    description: {
      'zh-CN': '从这一天起循环，间隔从这里数起，当天含在内；不填时从计划期首日起。',
      en: 'First day from which the rule runs and its interval counts, included; absent: the first day of the plan.',
    },
    example: '2026-01-05',
  },
  until: {
    title: { 'zh-CN': '截至日', en: 'Until' },
    description: {
      'zh-CN': '循环到这一天为止，当天含在内；顺延前的日期以此为限。',
      en: 'Last day of the rule, included; it limits dates before they are moved off non-workdays.',
    },
    example: '2026-12-31',
  },
  count: {
    title: { 'zh-CN': '总次数', en: 'Count' },
    description: {
      'zh-CN': '从起算日起共多少个日期，剔除日期也计入；不填不限次数。',
      en: 'How many dates the rule yields from its start, excluded ones counted too; absent: no limit.',
    },
    unit: { 'zh-CN': '次', en: 'times' },
    example: 10,
  },
  effectiveCount: {
    title: { 'zh-CN': '实办次数', en: 'Effective count' },
    description: { 'zh-CN': '剔除后实际留下多少个日期。', en: 'How many dates remain after those that are excluded.' },
    unit: { 'zh-CN': '次', en: 'times' },
    example: 10,
  },
  include: {
    title: { 'zh-CN': '增补日期', en: 'Dates added' },
    description: { 'zh-CN': '规则之外另加的日期。', en: 'Dates in addition to those of the rule.' },
    example: ['2026-05-12'],
  },
  exclude: {
    title: { 'zh-CN': '剔除日期', en: 'Dates left out' },
    description: { 'zh-CN': '规则选出、但不办的日期。', en: 'Dates of the rule that do not take place.' },
    example: ['2026-02-16'],
  },
  shortMonth: {
    title: { 'zh-CN': '遇小月', en: 'In a short month' },
    description: {
      'zh-CN': '当月没有 29、30 或 31 日时，跳过还是提前到月底；不填为跳过（skip）。',
      en: 'What becomes of day 29 to 31 in a month without it; absent: it is skipped.',
    },
    example: 'clamp',
  },
  nonWorkday: {
    title: { 'zh-CN': '遇非工作日', en: 'On a non-workday' },
    description: {
      'zh-CN': '遇休息日、节假日时照办、取消或顺延；不填为照办（keep）。',
      en: 'What becomes of a date that falls on a non-workday; absent: it is kept.',
    },
    example: 'next',
  },
  mergeSameDay: {
    title: { 'zh-CN': '同日合并', en: 'Merge on one day' },
    description: {
      'zh-CN': '顺延后两个日期落在同一天时，true 为合并成一次；不填为各算一次。',
      en: 'True: two dates that are moved to one day count once; absent: they count twice.',
    },
    example: true,
  },
};
