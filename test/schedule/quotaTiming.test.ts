import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { issuesIn, scheduleOf, windowsOf } from '../support/scheduleOf.ts';

const quota = (fields: object) => ({ kind: 'quota', ...fields });
const once = (per: string, fields: object = {}) => quota({ per, count: 1, ...fields });
const countsOf = (count: unknown) => scheduleOf(quota({ per: 'year', ...(count === undefined ? {} : { count }) }));

test.each([
  ['day', 365],
  ['week', 53],
  ['tenDays', 36],
  ['halfMonth', 24],
  ['month', 12],
  ['quarter', 4],
  ['halfYear', 2],
  ['year', 1],
  ['plan', 1],
])('S16 once per %s: %i in a year', (per, windows) => {
  expect(scheduleOf(once(per)).occurrences).toHaveLength(windows);
});

test('S16 twelve half months in a half year', () => {
  const { occurrences } = scheduleOf(once('halfMonth'), { to: '2026-06-30' });
  expect(occurrences).toHaveLength(12);
  expect(windowsOf(occurrences).slice(0, 4)).toEqual([
    '2026-01-01/2026-01-15',
    '2026-01-16/2026-01-31',
    '2026-02-01/2026-02-15',
    '2026-02-16/2026-02-28',
  ]);
});

test('S16 ten-day periods of February', () => {
  expect(windowsOf(scheduleOf(once('tenDays'), { from: '2026-02-01', to: '2026-02-28' }).occurrences)).toEqual([
    '2026-02-01/2026-02-10',
    '2026-02-11/2026-02-20',
    '2026-02-21/2026-02-28',
  ]);
});

test('S16 every two months from the first', () => {
  const { occurrences } = scheduleOf(once('month', { interval: 2, during: '--02/--08' }));
  expect(windowsOf(occurrences)).toEqual([
    '2026-02-01/2026-03-31',
    '2026-04-01/2026-05-31',
    '2026-06-01/2026-07-31',
    '2026-08-01/2026-08-31',
  ]);
  expect(occurrences.at(-1)?.partial).toBe(true);
});

test('S16 the whole plan, four to six times', () => {
  const { occurrences } = scheduleOf(quota({ per: 'plan', count: { atLeast: 4, atMost: 6 } }));
  expect(windowsOf(occurrences)).toEqual(['2026-01-01/2026-12-31']);
  expect(occurrences[0]?.count).toEqual({ min: 4, max: 6 });
});

test.each([
  [1, { min: 1, max: 1 }],
  ['7/2', { min: 4, max: 4 }],
  ['none', { min: 0, max: 0 }],
  [{ atLeast: 2 }, { min: 2 }],
  [{ above: 2 }, { min: 3 }],
  [{ atMost: 8 }, { min: 0, max: 8 }],
  [{ below: 3 }, { min: 0, max: 2 }],
  [
    { atLeast: 1, below: 3 },
    { min: 1, max: 2 },
  ],
  [
    { atLeast: '5/2', atMost: 3.5 },
    { min: 3, max: 3 },
  ],
  [{ over: 20 }, { min: 20 }],
])('S17 %o', (count, due) => {
  const { occurrences, issues } = countsOf(count);
  expect(occurrences.map((occurrence) => occurrence.count)).toEqual([due]);
  expect(issues).toEqual([]);
});

test.each([
  [undefined, null],
  [{ masked: 'x次' }, 'x次'],
  [{ vague: '多次' }, '多次'],
  [{ about: 5 }, '5'],
  [{ nearly: 6 }, '6'],
  ['all', 'all'],
  [{ atLeast: { masked: '若干' }, atMost: 9 }, '若干'],
])('S17 not countable: %o', (count, wording) => {
  const { occurrences, issues } = countsOf(count);
  expect(occurrences.map((occurrence) => 'count' in occurrence)).toEqual([false]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([['schedule.quota.countUnknown', { wording }]]);
});

test('S18 rolling', () => {
  const rolling = scheduleOf(once('month', { rolling: true }));
  expect(rolling.occurrences).toEqual([]);
  expect(issuesIn(rolling)).toEqual(['schedule.quota.rolling tasks.0.timings.0']);
});

test('S19 at the end of every month', () => {
  const { occurrences } = scheduleOf(once('month', { anchors: ['late'] }), { to: '2026-03-31' });
  expect(windowsOf(occurrences)).toEqual(['2026-01-21/2026-01-31', '2026-02-21/2026-02-28', '2026-03-21/2026-03-31']);
  expect(occurrences.map(({ part }) => part)).toEqual(['late', 'late', 'late']);
});

test('S19 in the middle and at the end of the year, four times', () => {
  const { occurrences } = scheduleOf(quota({ per: 'year', count: 4, anchors: ['mid', 'late'] }));
  expect(windowsOf(occurrences)).toEqual(['2026-05-01/2026-08-31', '2026-09-01/2026-12-31']);
  expect(occurrences.map(({ count }) => count)).toEqual([
    { min: 2, max: 2 },
    { min: 2, max: 2 },
  ]);
});

test.each([
  ['quarter', '2026-01-01/2026-01-31', '2026-03-01/2026-03-31'],
  ['halfYear', '2026-01-01/2026-02-28', '2026-05-01/2026-06-30'],
  ['week', '2026-01-05/2026-01-06', '2026-01-09/2026-01-11'],
  ['halfMonth', '2026-01-01/2026-01-05', '2026-01-11/2026-01-15'],
  ['plan', '2026-01-01/2026-04-30', '2026-09-01/2026-12-31'],
])('S19 thirds of a %s', (per, early, late) => {
  const { occurrences } = scheduleOf(quota({ per, count: 2, anchors: ['early', 'late'] }));
  expect(windowsOf(occurrences)).toEqual(expect.arrayContaining([early, late]));
});

test('S19 thirds of two months go by days', () => {
  const { occurrences } = scheduleOf(once('month', { interval: 2, anchors: ['mid'] }), { to: '2026-02-28' });
  expect(windowsOf(occurrences)).toEqual(['2026-01-20/2026-02-08']);
});

test('S19 three times over two anchors', () => {
  const uneven = scheduleOf(quota({ per: 'year', count: { atLeast: 3 }, anchors: ['early', 'late'] }));
  expect(uneven.occurrences.map(({ count }) => count)).toEqual([{ min: 2 }, { min: 1 }]);
  expect(uneven.issues.map(({ code, params }) => [code, params])).toEqual([
    ['schedule.quota.uneven', { count: 3, parts: 2 }],
  ]);
});

test('S19 a day has no thirds', () => {
  const daily = scheduleOf(once('day', { anchors: ['early'] }), { to: '2026-01-02' });
  expect(windowsOf(daily.occurrences)).toEqual(['2026-01-01', '2026-01-02']);
  expect(issuesIn(daily)).toEqual(['schedule.quota.indivisible tasks.0.timings.0.anchors']);
});

const school = buildCalendar(gregorian, [
  {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'school',
    terms: [
      { id: 'autumn', during: '2026-09/2027-01' },
      { id: 'spring', during: '2026-03-01/2026-07-05' },
      { id: 'later', during: '2027-03/2027-06' },
    ],
  },
]);

test('S20 at least twice a term', () => {
  const twice = quota({ per: 'term', count: { atLeast: 2 } });
  const { occurrences, issues } = scheduleOf(twice, { calendar: school });
  expect(windowsOf(occurrences)).toEqual(['2026-03-01/2026-07-05', '2026-09-01/2026-12-31']);
  expect(occurrences.map(({ count, partial }) => [count, partial])).toEqual([
    [{ min: 2 }, undefined],
    [{ min: 2 }, true],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['schedule.window.partial']);
});

test('S20 without terms', () => {
  expect(issuesIn(scheduleOf(once('term')))).toEqual(['schedule.quota.noWindows tasks.0.timings.0']);
});

test('S20 once a phase, top-level phases alone', () => {
  const phases = [
    { id: 'prepare', during: '--Q1' },
    { id: 'start', parent: 'prepare', during: '--01' },
    { id: 'parallel', during: '--01/--06' },
    { id: 'undated' },
  ];
  const phased = scheduleOf(once('phase', { about: 'previousPeriod' }), {}, { phases });
  expect(phased.occurrences.map(({ id, about }) => [id, about])).toEqual([
    ['task/0/2026-01-01', undefined],
    ['task/0/2026-01-01/phase:parallel', { start: '2026-01-01', end: '2026-03-31' }],
  ]);
  expect(issuesIn(phased)).toEqual(['period.named.unknown tasks.0.timings.0.per']);
});

test('S21 cut windows keep their count', () => {
  const weekly = scheduleOf(quota({ per: 'week', count: 3 }), { to: '2026-01-11' });
  expect(
    weekly.occurrences.map(({ nominal, window, partial, count }) => [nominal, window.start, partial, count]),
  ).toEqual([
    ['2025-12-29', '2026-01-01', true, { min: 3, max: 3 }],
    ['2026-01-05', '2026-01-05', undefined, { min: 3, max: 3 }],
  ]);
  expect(weekly.issues.map(({ code, params }) => [code, params])).toEqual([
    ['schedule.window.partial', { windows: 1, nominal: '2025-12-29' }],
  ]);
});

test('S21 the days asked for cut nothing', () => {
  const { occurrences, issues } = scheduleOf(once('month'), { from: '2026-03-31', to: '2026-04-29' });
  expect(windowsOf(occurrences)).toEqual(['2026-03-01/2026-03-31']);
  expect(issues).toEqual([]);
});

test('S30 about the quarter before', () => {
  const { occurrences } = scheduleOf(once('quarter', { about: 'previousPeriod' }), { to: '2026-06-30' });
  expect(occurrences.map(({ about }) => about)).toEqual([
    { start: '2025-10-01', end: '2025-12-31' },
    { start: '2026-01-01', end: '2026-03-31' },
  ]);
});

test('S9 every other month of a plan without a start', () => {
  const open = { year: undefined, period: '../2026-06' };
  expect(issuesIn(scheduleOf(once('month', { interval: 2 }), {}, open))).toEqual([
    'schedule.start.unknown tasks.0.timings.0',
  ]);
  expect(scheduleOf(once('month'), {}, open).occurrences).toHaveLength(6);
});
