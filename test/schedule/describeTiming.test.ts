import { expect, test } from 'vitest';
import { describeTiming } from '../../src/schedule/describeTiming.ts';
import { timingSchema } from '../../src/schema/timing.ts';

const quota = (per: string, fields: object = {}) => ({ kind: 'quota', per, ...fields });
const rule = (frequency: string, fields: object = {}) => ({ kind: 'recurrence', frequency, ...fields });
const names = { plan: '全年', 'phase:prepare': '准备阶段', dispute: '发现纠纷', filing: '立案' };

const words: [object, string, string][] = [
  [rule('weekly', { weekdays: ['MO'], partOfDay: 'morning' }), '每周一上午', 'every Monday, morning'],
  [rule('weekly', { weekdays: ['MO', 'FR'], interval: 2 }), '每2周的周一、周五', 'Monday and Friday, every 2 weeks'],
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

test('S31 without names', () => {
  const plan = timingSchema.parse(quota('plan', { count: 2 }));
  expect([describeTiming(plan, 'zh-CN'), describeTiming(plan, 'en')]).toEqual([
    '计划期内两次',
    'twice in the plan period',
  ]);
  expect(describeTiming({ kind: 'surprise' } as never, 'zh-CN')).toBe('surprise');
});
