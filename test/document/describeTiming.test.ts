import { expect, test } from 'vitest';
import { describeTiming } from '../../src/document/describeTiming.ts';
import { timingSchema } from '../../src/schema/timing.ts';

const quota = (per: string, fields: object = {}) => ({ kind: 'quota', per, ...fields });
const rule = (frequency: string, fields: object = {}) => ({ kind: 'recurrence', frequency, ...fields });
const names = { plan: '全年', 'phase:prepare': '准备阶段', dispute: '发现纠纷', filing: '立案' };

const words: [object, string, string][] = [
  [rule('weekly', { weekdays: ['MO'], partOfDay: 'morning' }), '每周一上午', 'every Monday, morning'],
  [rule('weekly', { weekdays: ['MO', 'FR'], interval: 2 }), '每2周的周一、周五', 'Monday and Friday, every 2 weeks'],
  [
    rule('weekly', { weekdays: ['FR'], interval: 2, start: '2026-01-09', partOfDay: 'afternoon' }),
    '每2周的周五下午，自2026年1月9日起',
    'Friday, every 2 weeks, from 9 January 2026 on, afternoon',
  ],
  [
    rule('monthly', { months: [3, 9], monthDays: [20], asDeadline: true }),
    '每年3月、9月的20日前',
    'by the 20th day of March and September, every year',
  ],
  [rule('daily', { interval: 3, count: 5 }), '每3日，共5次', 'every 3 days, 5 times in all'],
  [rule('monthly', { monthDays: [25], asDeadline: true }), '每月25日前', 'by the 25th day of every month'],
  [
    rule('yearly', { months: [1], monthDays: [30], asDeadline: true, about: 'previousPeriod' }),
    '每年1月30日前，针对上一期',
    'by 30 January every year, about the period before',
  ],
  [
    rule('monthly', { weekdays: ['2TU', '-1FR'] }),
    '每月第二个周二、最后一个周五',
    'the 2nd Tuesday and the last Friday of every month',
  ],
  [
    rule('yearly', { months: [3, 9], monthDays: [-1], nonWorkday: 'previous' }),
    '每年3月、9月的最后一日，遇非工作日提前',
    'the last day of March and September, every year, on a non-workday the workday before',
  ],
  [rule('yearly', { lunar: { month: 12, day: 8 } }), '每年农历腊月初八', 'the 8th day of lunar month 12 every year'],
  [rule('yearly', { solarTerm: 'qingming' }), '每年清明', 'the solar term qingming every year'],
  [
    rule('weekly', {
      weekdays: ['WE'],
      start: '2026-03-01',
      until: '2026-06-30',
      exclude: ['2026-05-06'],
      during: '--03/--07',
    }),
    '3月至7月，每周三，自2026年3月1日起，至2026年6月30日止，2026年5月6日除外',
    'every Wednesday, during March to July, from 1 March 2026 on, until 30 June 2026, except on 6 May 2026',
  ],
  [quota('month', { count: 1, anchors: ['late'] }), '每月底一次', 'once every month, at the end'],
  [quota('halfYear', { count: 1 }), '每半年一次', 'once every half-year'],
  [quota('halfMonth', { count: 1 }), '每半月一次', 'once every half-month'],
  [quota('term', { count: { atLeast: 2 } }), '每学期不少于两次', 'at least twice every term'],
  [quota('plan', { count: { atLeast: 4, atMost: 6 } }), '全年4至6次', '4 to 6 times in 全年'],
  [
    quota('year', { count: 2, anchors: ['mid', 'late'] }),
    '每年年中、年底两次',
    'twice every year, at the middle and end',
  ],
  [quota('quarter', { anchors: ['late'] }), '每季度末', 'every quarter, at the end'],
  [quota('week', { anchors: ['late'], count: 12 }), '每周后段12次', '12 times every week, at the end'],
  [
    quota('month', { interval: 2, count: { atMost: 3 }, during: '--04/--11' }),
    '4月至11月，每2个月不超过三次',
    'at most 3 times every 2 months, during April to November',
  ],
  [
    quota('month', { count: { vague: '多次' }, rolling: true }),
    '每月多次，滚动计算',
    '多次 every month, counted from any day on',
  ],
  [
    { kind: 'choice', options: [quota('quarter', { count: 1 }), quota('halfYear', { count: 1 })] },
    '每季度或每半年一次',
    'once every quarter or once every half-year',
  ],
  [
    { kind: 'choice', options: [quota('month', { count: 1 }), { kind: 'vague', wording: '适时' }], chosen: 0 },
    '每月一次或适时（定为每月一次）',
    'once every month or 适时 (chosen: once every month)',
  ],
  [{ kind: 'deadline', by: '2016-06' }, '2016年6月底前', 'by the end of June 2016'],
  [{ kind: 'deadline', by: '2026', milestone: 'finish' }, '2026年底前完成', 'finish by the end of 2026'],
  [{ kind: 'deadline', by: '--06-15', milestone: 'start' }, '6月15日前启动', 'start by 15 June'],
  [{ kind: 'deadline', by: '--Q2' }, '第二季度末前', 'by the end of Q2'],
  [{ kind: 'deadline', by: 'phase:prepare' }, '准备阶段结束前', 'by the end of 准备阶段'],
  [{ kind: 'deadline', before: '--10' }, '10月前', 'before October'],
  [{ kind: 'deadline', by: { vague: '年底前' } }, '年底前', 'by 年底前'],
  [{ kind: 'period', during: '--11/--04' }, '11月至次年4月', 'November to April of the next year'],
  [{ kind: 'period', length: { months: 3 } }, '为期3个月', 'for 3 months'],
  [
    { kind: 'dates', on: ['--03-05', '--12-05'], offset: { days: -3 }, nonWorkday: 'next' },
    '3月5日、12月5日前3日，遇非工作日顺延',
    '3 days before 5 March and 5 December, on a non-workday the next workday',
  ],
  [
    { kind: 'trigger', on: ['dispute', { met: 'filing' }], within: { workdays: 3 } },
    '发现纠纷或立案完成后3个工作日内',
    'within 3 workdays after 发现纠纷 or 立案 is done',
  ],
  [
    { kind: 'trigger', on: ['dispute'], within: { vague: '第一时间' } },
    '发现纠纷后第一时间',
    '第一时间, after 发现纠纷',
  ],
  [
    { kind: 'roster', days: ['everyDay'], hours: 24, rotating: true },
    '每日24小时轮流值班',
    'duty every day, 24 hours, in turn',
  ],
  [
    { kind: 'roster', days: ['weekend', 'statutoryHoliday'], persons: { atLeast: 1 } },
    '双休日、法定节假日值班，每班不少于一人',
    'duty on weekends and statutory holidays, at least 1 person',
  ],
  [{ kind: 'standing' }, '常年', 'all the time'],
  [{ kind: 'standing', wording: '随时', during: '--06/--08' }, '6月至8月，随时', '随时, during June to August'],
  [{ kind: 'vague', wording: '定期' }, '定期', '定期'],
];

test.each(words)('S31 %o', (timing, chinese, english) => {
  const parsed = timingSchema.parse(timing);
  expect(describeTiming(parsed, 'zh-CN', names)).toBe(chinese);
  expect(describeTiming(parsed, 'en', names)).toBe(english);
});

const lunar = (month: number, day: number): object => rule('yearly', { lunar: { month, day } });
const off = (nonWorkday: string): object => rule('monthly', { monthDays: [1], nonWorkday });

const rarer: [object, string, string][] = [
  [lunar(1, 15), '每年农历正月十五', 'the 15th day of lunar month 1 every year'],
  [lunar(5, 20), '每年农历五月二十', 'the 20th day of lunar month 5 every year'],
  [lunar(8, 23), '每年农历八月廿三', 'the 23rd day of lunar month 8 every year'],
  [lunar(11, 30), '每年农历冬月三十', 'the 30th day of lunar month 11 every year'],
  [lunar(12, -1), '每年农历腊月最后一日', 'the last day of lunar month 12 every year'],
  [off('skip'), '每月1日，遇非工作日不安排', 'the 1st day of every month, left out on non-workdays'],
  [off('nearest'), '每月1日，遇非工作日就近调整', 'the 1st day of every month, on a non-workday the nearest workday'],
  [
    off('nextInMonth'),
    '每月1日，遇非工作日顺延，跨月的提前',
    'the 1st day of every month, on a non-workday the next workday of the month, else the one before',
  ],
  [rule('yearly', { yearDays: [100, -2] }), '每年第100日、倒数第2天', 'the 100th and 2nd last day, every year'],
  [
    rule('yearly', { weekNumbers: [20], weekdays: ['MO'] }),
    '每年第20周周一',
    'Monday, the 20th week of the year, every year',
  ],
  [
    rule('monthly', { monthDays: [-3], shortMonth: 'clamp' }),
    '每月倒数第3日，当月无此日的为月末',
    'the 3rd last day of every month, on the last day of shorter months',
  ],
  [
    rule('monthly', { weekdays: ['-2MO', 'TU'], positions: [1, -1, -2], interval: 2 }),
    '每2个月的倒数第二个周一、周二中的第1个、最后一个、倒数第2个',
    'the 1st, last and 2nd last of the 2nd last Monday and Tuesday, every 2 months',
  ],
  [rule('yearly', { months: [4, 5] }), '每年4月、5月', 'every year in April and May'],
  [
    rule('weekly', { effectiveCount: 6, include: ['2026-05-09'] }),
    '每周，实际共6次，另加2026年5月9日',
    'every week, 6 effective times in all, also on 9 May 2026',
  ],
  [quota('day', { count: { about: 20 } }), '每日约20次', 'about 20 times every day'],
  [quota('day', { count: { over: 200 } }), '每日200多次', 'over 200 times every day'],
  [quota('day', { count: { nearly: 30 } }), '每日近30次', 'nearly 30 times every day'],
  [quota('day', { count: { masked: 'x' } }), '每日x次', 'x times every day'],
  [quota('day', { count: 'none' }), '每日零次', 'no times every day'],
  [quota('tenDays', { count: '3/2' }), '每旬3/2次', '3/2 times every ten-day period'],
  [
    quota('phase', { count: { above: 2, below: 20 } }),
    '每阶段多于两次、少于20次',
    'more than twice and fewer than 20 times every phase',
  ],
  [
    quota('term', { count: { atLeast: { masked: '若干' } }, interval: 2 }),
    '每2个学期不少于若干次',
    'at least 若干 times every 2 terms',
  ],
  [quota('plan', { anchors: ['early', 'late'] }), '计划期初、期末', 'in 全年, at the start and end'],
  [{ kind: 'deadline', by: '2026-03/2026-05' }, '2026年3月至5月结束前', 'by the end of March to May 2026'],
  [{ kind: 'deadline', by: '--05-early' }, '5月上旬末前', 'by the end of early May'],
  [{ kind: 'deadline', by: 'plan' }, '全年结束前', 'by the end of 全年'],
  [{ kind: 'deadline', by: { masked: '20xx年' } }, '20xx年前', 'by 20xx年'],
  [{ kind: 'deadline', before: { vague: '用水高峰前' } }, '用水高峰前', 'before 用水高峰前'],
  [{ kind: 'period', during: '2026-05', length: { masked: 'x天' } }, '2026年5月，为期x天', 'May 2026, for x天'],
  [{ kind: 'trigger', on: ['dispute'] }, '发现纠纷后', 'after 发现纠纷'],
  [
    { kind: 'trigger', on: ['dispute'], within: { years: 1, hours: 24 } },
    '发现纠纷后1年24小时内',
    'within 1 year and 24 hours after 发现纠纷',
  ],
];

test.each(rarer)('S31 %o', (timing, chinese, english) => {
  const parsed = timingSchema.parse(timing);
  expect([describeTiming(parsed, 'zh-CN', names), describeTiming(parsed, 'en', names)]).toEqual([chinese, english]);
});

test('S31 without names', () => {
  const plan = timingSchema.parse(quota('plan', { count: 2 }));
  expect([describeTiming(plan, 'zh-CN'), describeTiming(plan, 'en')]).toEqual([
    '计划期内两次',
    'twice in the plan period',
  ]);
  expect(describeTiming({ kind: 'surprise' } as never, 'zh-CN')).toBe('surprise');
});
