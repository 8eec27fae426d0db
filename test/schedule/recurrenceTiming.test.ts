import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { china } from '../../src/china/china.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { issuesIn, scheduleOf, windowsOf } from '../support/scheduleOf.ts';

const rule = (frequency: string, fields: object = {}) => ({ kind: 'recurrence', frequency, ...fields });
const datesOf = (timing: object, to = '2026-12-31') => windowsOf(scheduleOf({ ...timing }, { to }).occurrences);
const calendar = buildCalendar(gregorian, [holidays2026]);

test('S25 every Monday morning', () => {
  const { occurrences } = scheduleOf(rule('weekly', { weekdays: ['MO'], partOfDay: 'morning' }), { to: '2026-01-31' });
  expect(windowsOf(occurrences)).toEqual(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']);
  expect(occurrences[0]).toEqual({
    id: 'task/0/2026-01-05',
    taskId: 'task',
    timing: 0,
    kind: 'recurrence',
    nominal: '2026-01-05',
    window: { start: '2026-01-05', end: '2026-01-05' },
    partOfDay: 'morning',
  });
});

test.each([
  [
    rule('weekly', { weekdays: ['FR', 'TU'], interval: 2 }),
    ['2026-01-02', '2026-01-13', '2026-01-16', '2026-01-27', '2026-01-30'],
  ],
  // The week of 1 January begins on Sunday, 28 December, so Sunday comes first in it.
  [rule('weekly', { weekdays: ['SU'], interval: 2, weekStart: 'SU' }), ['2026-01-11', '2026-01-25']],
  [rule('weekly', { weekdays: ['SU'], interval: 2 }), ['2026-01-04', '2026-01-18']],
  [rule('weekly'), ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29']],
  [rule('weekly', { start: '2026-01-07' }), ['2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28']],
  [rule('weekly', { weekdays: ['MO'], months: [2] }), []],
  [rule('daily', { interval: 10 }), ['2026-01-01', '2026-01-11', '2026-01-21', '2026-01-31']],
  [rule('daily', { weekdays: ['SA'], monthDays: [-1, 10] }), ['2026-01-10', '2026-01-31']],
])('S25 in January: %o', (timing, dates) => {
  expect(datesOf(timing, '2026-01-31')).toEqual(dates);
});

test.each([
  [rule('monthly', { monthDays: [25], until: '2026-03-31' }), ['2026-01-25', '2026-02-25', '2026-03-25']],
  [rule('monthly', { monthDays: [-1], interval: 4 }), ['2026-01-31', '2026-05-31', '2026-09-30']],
  [rule('monthly', { weekdays: ['2TU'], months: [3, 4] }), ['2026-03-10', '2026-04-14']],
  [rule('monthly', { weekdays: ['-1FR'], until: '2026-02-28' }), ['2026-01-30', '2026-02-27']],
  [rule('monthly', { weekdays: ['FR'], monthDays: [13] }), ['2026-02-13', '2026-03-13', '2026-11-13']],
  [rule('monthly', { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], positions: [-1], months: [5] }), ['2026-05-29']],
  [rule('monthly', { start: '2025-11-20', until: '2026-02-20' }), ['2026-01-20', '2026-02-20']],
  [rule('yearly', { months: [1], monthDays: [30] }), ['2026-01-30']],
  [rule('yearly', { months: [3, 9], monthDays: [1, 15], positions: [2, -1] }), ['2026-03-15', '2026-09-15']],
  [rule('yearly', { monthDays: [5], months: undefined, until: '2026-02-28' }), ['2026-01-05', '2026-02-05']],
  [rule('yearly', { months: [11], weekdays: ['4TH'] }), ['2026-11-26']],
  [rule('yearly', { start: '2020-06-05' }), ['2026-06-05']],
  [rule('yearly', { start: '2023-06-05', interval: 2 }), []],
  [rule('yearly', { months: [2], monthDays: [30] }), []],
])('S25 in the year: %o', (timing, dates) => {
  expect(datesOf(JSON.parse(JSON.stringify(timing)))).toEqual(dates);
});

test('S25 positions count the days before the start', () => {
  const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'];
  const timing = rule('monthly', { weekdays: workdays, positions: [3], start: '2026-01-05', until: '2026-02-28' });
  expect(datesOf(timing)).toEqual(['2026-01-05', '2026-02-04']);
});

test('S26 a rule that is none, at its place', () => {
  const schedule = scheduleOf({ ...rule('monthly'), months: [2], monthDays: [30] });
  expect(schedule.occurrences).toEqual([]);
  expect(issuesIn(schedule)).toEqual(['schedule.recurrence.never tasks.0.timings.0.monthDays']);
  expect(issuesIn(scheduleOf(rule('weekly', { weekdays: ['2MO'] })))).toEqual([
    'schedule.recurrence.conflict tasks.0.timings.0.weekdays.0',
  ]);
  expect(issuesIn(scheduleOf(rule('monthly', { weekdays: ['1MO'], monthDays: [9] })))).toEqual([
    'schedule.recurrence.never tasks.0.timings.0',
  ]);
});

test('S38 by lunar date and solar term', () => {
  const dates = (fields: object) => windowsOf(scheduleOf(rule('yearly', fields), { calendar: china }).occurrences);
  expect(dates({ lunar: { month: 9, day: 9 } })).toEqual(['2026-10-18']);
  expect(dates({ solarTerm: 'qingming', nonWorkday: 'next' })).toEqual(['2026-04-07']);
  expect(issuesIn(scheduleOf(rule('yearly', { lunar: { month: 9, day: 9 } })))).toEqual([
    'schedule.lunisolar.absent tasks.0.timings.0.lunar',
  ]);
  const late = scheduleOf(
    rule('yearly', { solarTerm: 'lichun' }),
    { calendar: china, from: '2090-01-01', to: '2120-12-31' },
    { year: undefined, period: '2098/2110' },
  );
  expect(windowsOf(late.occurrences)).toEqual(['2098-02-03', '2099-02-03']);
  expect(issuesIn(late)).toEqual(['calendar.lunar.outside tasks.0.timings.0.solarTerm']);
});

test('S37 so many that take effect', () => {
  const timing = rule('daily', { nonWorkday: 'skip', effectiveCount: 3, start: '2026-09-30' });
  expect(windowsOf(scheduleOf(timing, { calendar }).occurrences)).toEqual(['2026-09-30', '2026-10-08', '2026-10-09']);
});

const moved = (nonWorkday: string, fields: object = {}) =>
  scheduleOf(rule('monthly', { monthDays: [3, 4], months: [10], nonWorkday, ...fields }), { calendar });

test.each([
  ['keep', ['2026-10-03', '2026-10-04']],
  ['skip', []],
  ['previous', ['2026-09-30', '2026-09-30']],
  ['next', ['2026-10-08', '2026-10-08']],
])('S27 %s', (nonWorkday, dates) => {
  const { occurrences, issues } = moved(nonWorkday);
  expect(windowsOf(occurrences)).toEqual(dates);
  expect(issues).toEqual([]);
});

test('S27 two on one day stay two unless merged', () => {
  expect(moved('next').occurrences.map(({ nominal }) => nominal)).toEqual(['2026-10-03', '2026-10-04']);
  expect(moved('next', { mergeSameDay: true }).occurrences.map(({ id }) => id)).toEqual(['task/0/2026-10-03']);
});

test('S27 it belongs where it lands', () => {
  const timing = rule('monthly', { monthDays: [1], months: [10], nonWorkday: 'next' });
  const inDays = (from: string, to: string) => windowsOf(scheduleOf(timing, { calendar, from, to }).occurrences);
  expect(inDays('2026-10-01', '2026-10-07')).toEqual([]);
  expect(inDays('2026-10-08', '2026-10-08')).toEqual(['2026-10-08']);
});

test('S27 the plan ends the rule before it is moved', () => {
  const timing = rule('yearly', { months: [5], monthDays: [1, 9], nonWorkday: 'next' });
  const { occurrences } = scheduleOf(timing, { calendar }, { year: undefined, period: '2026-01/2026-05-01' });
  expect(windowsOf(occurrences)).toEqual(['2026-05-06']);
});

test('K4 S27 provisional without an arrangement', () => {
  const timing = rule('yearly', { months: [1, 5], monthDays: [6], nonWorkday: 'next' });
  const two = { year: undefined, period: '2026/2027' };
  const schedule = scheduleOf(timing, { calendar, to: '2027-12-31' }, two);
  expect(schedule.occurrences.map(({ window, provisional }) => [window.end, provisional])).toEqual([
    ['2026-01-06', undefined],
    ['2026-05-06', undefined],
    ['2027-01-06', true],
    ['2027-05-06', true],
  ]);
  expect(schedule.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['calendar.year.unarranged', [], { year: 2027 }],
  ]);
});

test.each([
  ['skip', ['2026-01-31', '2026-03-31', '2026-05-31']],
  ['clamp', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
])('S28 the 31st: %s', (shortMonth, dates) => {
  expect(datesOf(rule('monthly', { monthDays: [31], shortMonth }), '2026-05-31')).toEqual(dates);
});

test('S28 29 February', () => {
  const leapDay = (fields: object) => {
    const timing = rule('yearly', { start: '2024-02-29', ...fields });
    return windowsOf(
      scheduleOf(timing, { from: '2024-01-01', to: '2029-12-31' }, { year: undefined, period: '2024/2029' })
        .occurrences,
    );
  };
  expect(leapDay({})).toEqual(['2024-02-29', '2028-02-29']);
  expect(leapDay({ shortMonth: 'clamp' })).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
    '2029-02-28',
  ]);
});

test('S29 the count begins before the days asked for', () => {
  const timing = rule('weekly', { weekdays: ['MO'], start: '2025-12-20', count: 4 });
  expect(datesOf(timing)).toEqual(['2026-01-05', '2026-01-12']);
  expect(windowsOf(scheduleOf(timing, { from: '2026-01-06' }).occurrences)).toEqual(['2026-01-12']);
});

test('S29 excluded dates are counted, included ones are not', () => {
  const timing = rule('weekly', {
    weekdays: ['MO'],
    count: 3,
    exclude: ['2026-01-12'],
    include: ['2026-01-10', '2026-01-05', '2027-01-02'],
    nonWorkday: 'skip',
  });
  expect(datesOf(timing)).toEqual(['2026-01-05', '2026-01-10', '2026-01-19']);
  expect(windowsOf(scheduleOf(timing, { from: '2027-01-01', to: '2027-12-31' }).occurrences)).toEqual(['2027-01-02']);
});

test('S9 a start that does not match uses no count', () => {
  const timing = rule('monthly', { monthDays: [1], start: '2026-01-15', count: 2 });
  expect(datesOf(timing)).toEqual(['2026-02-01', '2026-03-01']);
});

test('S9 from the first day of `during`', () => {
  const timing = rule('daily', { interval: 2, count: 3, during: '--04-02/--05' });
  expect(datesOf(timing)).toEqual(['2026-04-02', '2026-04-04', '2026-04-06']);
});

test('S9 nothing to count from', () => {
  const open = { year: undefined, period: '../2026-06' };
  const issuesOf = (timing: object) => issuesIn(scheduleOf({ ...timing }, {}, open));
  expect(issuesOf(rule('monthly'))).toEqual(['schedule.start.unknown tasks.0.timings.0']);
  expect(issuesOf(rule('daily', { interval: 2 }))).toEqual(['schedule.start.unknown tasks.0.timings.0']);
  expect(issuesOf(rule('weekly', { weekdays: ['MO'], count: 2 }))).toEqual([
    'schedule.start.unknown tasks.0.timings.0',
  ]);
  expect(issuesOf(rule('weekly', { weekdays: ['MO'] }))).toEqual([]);
  expect(issuesOf(rule('monthly', { start: '2026-01-31' }))).toEqual([]);
});

test('S30 by 30 January about the year before', () => {
  const timing = rule('yearly', { months: [1], monthDays: [30], asDeadline: true, about: 'previousPeriod' });
  const { occurrences } = scheduleOf(timing);
  expect(windowsOf(occurrences)).toEqual(['2026-01-01/2026-01-30']);
  expect(occurrences[0]).toMatchObject({ nominal: '2026-01-30', about: { start: '2025-01-01', end: '2025-12-31' } });
});

test('S30 windows of one period follow one another', () => {
  const timing = rule('yearly', { months: [3, 6], monthDays: [-1], asDeadline: true, nonWorkday: 'previous' });
  expect(datesOf(timing)).toEqual(['2026-01-01/2026-03-31', '2026-04-01/2026-06-30']);
  const twice = rule('monthly', { monthDays: [10, 25], asDeadline: true });
  expect(datesOf(twice, '2026-02-15')).toEqual([
    '2026-01-01/2026-01-10',
    '2026-01-11/2026-01-25',
    '2026-02-01/2026-02-10',
  ]);
});

test('S30 about the two weeks before', () => {
  const timing = rule('weekly', { weekdays: ['FR'], interval: 2, start: '2026-01-05', about: 'previousPeriod' });
  expect(scheduleOf(timing, { to: '2026-01-31' }).occurrences.map(({ about }) => about)).toEqual([
    { start: '2025-12-22', end: '2026-01-04' },
    { start: '2026-01-05', end: '2026-01-18' },
  ]);
});

test('S32 deadline windows that reach into the days asked for', () => {
  const timing = rule('monthly', { monthDays: [25], asDeadline: true });
  const touching = scheduleOf(timing, { from: '2026-03-26', to: '2026-04-01', touching: true });
  expect(windowsOf(touching.occurrences)).toEqual(['2026-04-01/2026-04-25']);
});
