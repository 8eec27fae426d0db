import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { issuesIn, scheduleOf, windowsOf } from '../support/scheduleOf.ts';

const calendar = buildCalendar(gregorian, [holidays2026]);
const at = 'tasks.0.timings.0';

test.each([
  [{ by: '2026-05' }, '2026-01-01/2026-05-31'],
  [{ by: '--12' }, '2026-01-01/2026-12-31'],
  [{ by: '2026' }, '2026-01-01/2026-12-31'],
  [{ by: '--Q2' }, '2026-01-01/2026-06-30'],
  [{ before: '--10' }, '2026-01-01/2026-09-30'],
  [{ before: '2026-01-02' }, '2026-01-01'],
  [{ by: '../2026-06' }, '2026-01-01/2026-06-30'],
])('S10 %o', (fields, window) => {
  const { occurrences, issues } = scheduleOf({ kind: 'deadline', ...fields });
  expect(windowsOf(occurrences)).toEqual([window]);
  expect(occurrences[0]?.nominal).toBe(occurrences[0]?.window.end);
  expect(issues).toEqual([]);
});

test('S10 before the plan begins, in a template, in a plan without a start', () => {
  const deadline = { kind: 'deadline', by: '2026-06', milestone: 'start' };
  const early = scheduleOf(deadline, {}, { year: 2027 });
  expect(windowsOf(early.occurrences)).toEqual(['../2026-06-30']);
  expect(early.occurrences[0]?.milestone).toBe('start');
  expect(windowsOf(scheduleOf(deadline, {}, { year: undefined }).occurrences)).toEqual(['../2026-06-30']);
  expect(windowsOf(scheduleOf(deadline, {}, { period: '../2026-09' }).occurrences)).toEqual(['../2026-06-30']);
});

test.each([
  [{ by: '2026-03/..' }, `schedule.deadline.open ${at}.by`],
  [{ before: '../2026-03' }, `schedule.deadline.open ${at}.before`],
  [{ by: { masked: '20xx年' } }, `period.masked ${at}.by`],
  [{ before: { vague: '雨季' } }, `period.vague ${at}.before`],
  [{ by: 'phase:none' }, `period.named.unknown ${at}.by`],
])('S6 S10 %o', (fields, issue) => {
  const schedule = scheduleOf({ kind: 'deadline', ...fields });
  expect(schedule.occurrences).toEqual([]);
  expect(issuesIn(schedule)).toEqual([issue]);
});

test.each([
  [{ during: '--04/--11' }, '2026-04-01/2026-11-30'],
  [{ during: '2025-12/2026-02' }, '2025-12-01/2026-02-28'],
  [{ during: '2026-03/2026-08', length: { months: 1 } }, '2026-03-01/2026-08-31'],
  [{ during: '2026-03/..', length: { months: 1 } }, '2026-03-01/2026-03-31'],
  [{ during: '2026-09-28/..', length: { workdays: 5 } }, '2026-09-28/2026-10-09'],
  [{ during: '2026-09-28/..', length: { weeks: 1, days: 2 } }, '2026-09-28/2026-10-06'],
  [{ during: '2026-09-28/..', length: { hours: 8 } }, '2026-09-28'],
])('S11 %o', (fields, window) => {
  const { occurrences, issues } = scheduleOf({ kind: 'period', ...fields }, { calendar });
  expect(windowsOf(occurrences)).toEqual([window]);
  expect(issues).toEqual([]);
});

test('S11 a length alone', () => {
  const length = { kind: 'period', length: { months: 3 } };
  const assumed = scheduleOf(length);
  expect(windowsOf(assumed.occurrences)).toEqual(['2026-01-01/2026-03-31']);
  expect(assumed.issues.map(({ code, params }) => [code, params])).toEqual([
    ['schedule.period.startAssumed', { start: '2026-01-01' }],
  ]);
  const open = scheduleOf(length, {}, { year: undefined, period: '../2026-06' });
  expect([open.occurrences, issuesIn(open)]).toEqual([[], [`schedule.start.unknown ${at}`]]);
  const template = scheduleOf(length, {}, { year: undefined });
  expect([template.occurrences, issuesIn(template)]).toEqual([[], ['period.year.missing', 'schedule.plan.undated']]);
});

test('S6 S11 lengths that cannot be counted', () => {
  const issuesOf = (length: object) => issuesIn(scheduleOf({ kind: 'period', length }));
  expect(issuesOf({ vague: '近期' })).toEqual([`schedule.duration.unknown ${at}.length`]);
  expect(issuesOf({ masked: 'x个月' })).toEqual([`schedule.duration.unknown ${at}.length`]);
  expect(issuesOf({ years: 7_973, workdays: 400 })).toEqual([`schedule.duration.tooFar ${at}.length`]);
  expect(issuesOf({ years: 7_973, days: 360, hours: 240 })).toEqual([`schedule.duration.tooFar ${at}.length`]);
  expect(issuesOf({ years: 9_000 })).toEqual([`schedule.duration.tooFar ${at}.length`]);
});

test('K4 S11 workdays of a year without an arrangement', () => {
  const [occurrence] = scheduleOf({ kind: 'period', during: '2026-03-02/..', length: { workdays: 3 } }).occurrences;
  expect(occurrence).toMatchObject({ provisional: true, window: { start: '2026-03-02', end: '2026-03-04' } });
});

test('S12 fixed days and observances', () => {
  const observances = [{ id: 'day', name: '主题日', recurrence: { frequency: 'yearly', months: [6], monthDays: [1] } }];
  const on = ['--11-09', 'observance:day', '2026-06-01', '2027-01-05'];
  const { occurrences } = scheduleOf({ kind: 'dates', on }, { to: '2027-12-31' }, { observances });
  expect(windowsOf(occurrences)).toEqual(['2026-06-01', '2026-11-09', '2027-01-05']);
});

test.each([
  [{ offset: { days: -3 } }, '2026-09-28'],
  [{ offset: { workdays: 1 } }, '2026-10-08'],
  [{ offset: { workdays: -1 } }, '2026-09-30'],
  [{ offset: { months: 1 } }, '2026-11-01'],
  [{ offset: { hours: 36 } }, '2026-10-03'],
  [{ offset: { days: 3 }, nonWorkday: 'next' }, '2026-10-08'],
  [{ nonWorkday: 'previous' }, '2026-09-30'],
])('S12 1 October with %o', (fields, date) => {
  const { occurrences, issues } = scheduleOf({ kind: 'dates', on: ['--10-01'], ...fields }, { calendar });
  expect(windowsOf(occurrences)).toEqual([date]);
  expect(issues).toEqual([]);
});

test('S12 left out on a non-workday; provisional without holidays', () => {
  const dates = { kind: 'dates', on: ['2026-03-07', '2026-03-09'], nonWorkday: 'skip' };
  const { occurrences, issues } = scheduleOf(dates);
  expect(occurrences.map(({ nominal, provisional }) => [nominal, provisional])).toEqual([['2026-03-09', true]]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([['calendar.year.unarranged', { year: 2026 }]]);
});

test('S6 S12 no single day', () => {
  const schedule = scheduleOf({ kind: 'dates', on: ['--05', { vague: '节前' }, '2026-05-04'] });
  expect(windowsOf(schedule.occurrences)).toEqual(['2026-05-04']);
  expect(issuesIn(schedule)).toEqual([`schedule.dates.notOneDay ${at}.on.0`, `period.vague ${at}.on.1`]);
  const hidden = scheduleOf({ kind: 'dates', on: ['2026-05-04'], offset: { vague: '前夕' } });
  expect([hidden.occurrences, issuesIn(hidden)]).toEqual([[], [`schedule.duration.unknown ${at}.offset`]]);
});

test('S13 all the time', () => {
  const { occurrences, issues } = scheduleOf({ kind: 'standing', wording: '常年' });
  expect(windowsOf(occurrences)).toEqual(['2026-01-01/2026-12-31']);
  expect(windowsOf(scheduleOf({ kind: 'standing', during: '--06/--08' }).occurrences)).toEqual([
    '2026-06-01/2026-08-31',
  ]);
  expect(issues).toEqual([]);
});

test('S1 S13 S32 without an end', () => {
  const open = { year: undefined, period: '2026-03/..' };
  const standing = [{ kind: 'standing' }, { kind: 'deadline', by: '2026-06' }];
  expect(windowsOf(scheduleOf(standing, {}, open).occurrences)).toEqual(['2026-03-01/2026-06-30']);
  expect(windowsOf(scheduleOf(standing, { touching: true }, open).occurrences)).toEqual([
    '2026-03-01/2026-06-30',
    '2026-03-01/..',
  ]);
});

test('S15 vague', () => {
  const schedule = scheduleOf({ kind: 'vague', wording: '定期' });
  expect(schedule.occurrences).toEqual([]);
  expect(schedule.issues).toEqual([
    {
      code: 'schedule.timing.vague',
      severity: 'info',
      path: ['tasks', 0, 'timings', 0],
      message: 'no date follows from “定期”',
      params: { wording: '定期' },
    },
  ]);
});

const quarterOrHalf = [
  { kind: 'quota', per: 'quarter', count: 1 },
  { kind: 'quota', per: 'halfYear', count: 1 },
];

test('S22 every quarter or half year', () => {
  const open = scheduleOf({ kind: 'choice', options: quarterOrHalf });
  expect(open.occurrences.map(({ window, option, kind }) => [window.end, option, kind])).toEqual([
    ['2026-06-30', 1, 'quota'],
    ['2026-12-31', 1, 'quota'],
  ]);
  expect(open.issues.map(({ code, params }) => [code, params])).toEqual([
    ['schedule.choice.open', { option: 1, least: 2, most: 4 }],
  ]);
});

test('S22 the option chosen', () => {
  const { occurrences, issues } = scheduleOf({ kind: 'choice', options: quarterOrHalf, chosen: 0, strength: 'must' });
  expect(occurrences.map(({ id, strength }) => [id, strength])).toEqual([
    ['task/0/2026-01-01', 'must'],
    ['task/0/2026-04-01', 'must'],
    ['task/0/2026-07-01', 'must'],
    ['task/0/2026-10-01', 'must'],
  ]);
  expect(issues).toEqual([]);
});

test('S22 the same option for every part of the plan', () => {
  const options = [{ kind: 'quota', per: 'month', count: 1, during: '--01/--06' }, quarterOrHalf[0]];
  const monthly = scheduleOf({ kind: 'choice', options }, { from: '2026-07-01' });
  expect(windowsOf(monthly.occurrences)).toEqual(['2026-07-01/2026-09-30', '2026-10-01/2026-12-31']);
});

test('S22 options without dates', () => {
  const vague = { kind: 'vague', wording: '适时' };
  const known = scheduleOf({ kind: 'choice', options: [vague, quarterOrHalf[0]] });
  expect(known.issues.map(({ params }) => params)).toEqual([{ option: 1, least: 4, most: 4 }]);
  const unknown = scheduleOf({ kind: 'choice', options: [vague, vague] });
  expect(unknown.occurrences).toEqual([]);
  expect(issuesIn(unknown)).toEqual([`schedule.choice.unknown ${at}`]);
  const chosen = scheduleOf({ kind: 'choice', options: [vague, quarterOrHalf[0]], chosen: 0 });
  expect(issuesIn(chosen)).toEqual([`schedule.timing.vague ${at}.options.0`]);
});

test.each([
  [{}, 2, 3],
  [{ year: undefined, period: '2026/..' }, 20, 40],
  [{ year: undefined, period: '../2026' }, 20, 40],
])('S22 counted over the plan: %o', (fields, least, most) => {
  const options = [
    { kind: 'quota', per: 'quarter', count: 1 },
    { kind: 'quota', per: 'halfYear', count: 1 },
  ];
  const { issues } = scheduleOf({ kind: 'choice', options }, {}, fields);
  const params = issues.find(({ code }) => code === 'schedule.choice.open')?.params;
  expect(params?.least).toBeGreaterThanOrEqual(least);
  expect(params?.most).toBeGreaterThanOrEqual(most);
});

const trigger = (fields: object) => ({ kind: 'trigger', on: ['dispute', { met: 'filing' }], ...fields });
const events = [
  { event: 'dispute', date: '2026-09-30', case: 'B' },
  { event: 'dispute', date: '2026-03-02' },
  { event: 'other', date: '2026-03-02' },
  { met: 'filing', date: '2026-09-30', case: 'A' },
  { met: 'dispute', date: '2026-03-02' },
];

test.each([
  [{ days: 3 }, ['2026-03-02/2026-03-05', '2026-09-30/2026-10-03', '2026-09-30/2026-10-03']],
  [{ workdays: 3 }, ['2026-03-02/2026-03-05', '2026-09-30/2026-10-10', '2026-09-30/2026-10-10']],
  [{ hours: 2 }, ['2026-03-02', '2026-09-30', '2026-09-30']],
  [{ hours: 48 }, ['2026-03-02/2026-03-04', '2026-09-30/2026-10-02', '2026-09-30/2026-10-02']],
])('S23 within %o', (within, windows) => {
  expect(windowsOf(scheduleOf(trigger({ within }), { calendar, events }).occurrences)).toEqual(windows);
});

test('S3 S23 the order of the events plays no part', () => {
  const idsOf = (given: typeof events) =>
    scheduleOf(trigger({ within: { days: 3 } }), { events: given }).occurrences.map(({ id, case: run }) => [id, run]);
  expect(idsOf(events)).toEqual([
    ['task/0/2026-03-02', undefined],
    ['task/0/2026-09-30/A', 'A'],
    ['task/0/2026-09-30/B', 'B'],
  ]);
  expect(idsOf([...events].reverse())).toEqual(idsOf(events));
});

test('S3 S23 twice on one day', () => {
  const twice = [events[1], events[1]].filter((event) => event !== undefined).map((event) => ({ ...event }));
  const { occurrences } = scheduleOf(trigger({ within: { days: 1 } }), { events: twice });
  expect(new Set(occurrences.map(({ id }) => id)).size).toBe(2);
});

test('S6 S23 without events, limit or date', () => {
  expect(scheduleOf(trigger({ within: { days: 3 } }))).toEqual({ occurrences: [], issues: [] });
  const open = scheduleOf(trigger({}), { events, touching: true });
  expect(windowsOf(open.occurrences)[0]).toBe('2026-03-02/..');
  expect(issuesIn(open)).toEqual([`schedule.trigger.open ${at}`]);
  const undated = [{ event: 'dispute' }, { event: 'dispute', date: '2026-03' }];
  const unknown = scheduleOf(trigger({ within: { vague: '及时' } }), { events: undated });
  expect(issuesIn(unknown)).toEqual([
    `schedule.event.undated ${at}`,
    `schedule.event.undated ${at}`,
    `schedule.duration.unknown ${at}.within`,
  ]);
});

const duty = (days: string[]) =>
  windowsOf(scheduleOf({ kind: 'roster', days }, { calendar, from: '2026-10-01', to: '2026-10-11' }).occurrences).map(
    (date) => Number(date.slice(-2)),
  );

test.each([
  [['everyDay'], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [['workday'], [8, 9, 10]],
  [['weekend'], [3, 4, 5, 6, 7, 11]],
  [['statutoryHoliday'], [1, 2, 3]],
  [
    ['weekend', 'statutoryHoliday'],
    [1, 2, 3, 4, 5, 6, 7, 11],
  ],
])('S24 %o', (days, dates) => {
  expect(duty(days)).toEqual(dates);
});

test('S24 special days; provisional without holidays', () => {
  const schedule = scheduleOf({ kind: 'roster', days: ['weekend', 'specialDay'] }, { to: '2026-01-07' });
  expect(schedule.occurrences.map(({ window, provisional }) => [window.end, provisional])).toEqual([
    ['2026-01-03', true],
    ['2026-01-04', true],
  ]);
  expect(issuesIn(schedule)).toEqual(['calendar.year.unarranged', `schedule.roster.specialDay ${at}.days`]);
});

test('S24 statutory holidays that nobody has arranged', () => {
  const schedule = scheduleOf({ kind: 'roster', days: ['statutoryHoliday'] }, { from: '2026-10-01', to: '2026-10-11' });
  expect(schedule.occurrences).toEqual([]);
  expect(issuesIn(schedule)).toEqual([`schedule.roster.holidaysUnknown ${at}.days`]);
});

test('S11 a period without an end lasts as long as the plan', () => {
  const open = { kind: 'period', during: '2026-07/..' };
  const schedule = scheduleOf(open, { from: '2026-01-01', to: '2026-12-31' });
  expect(windowsOf(schedule.occurrences)).toEqual(['2026-07-01/2026-12-31']);
  expect(issuesIn(schedule)).toEqual([]);
});
