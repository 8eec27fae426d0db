import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { china } from '../../src/china/china.ts';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';
import { holidays2026 } from '../support/holidays2026.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const calendar = buildCalendar(gregorian, [holidays2026]);
const issuesOf = (recurrence: object, options: object = {}) =>
  expandRecurrence(recurrence as Recurrence, { ...year, ...options }).issues.map(({ code, path }) =>
    `${code} ${path.join('.')}`.trim(),
  );
const datesOf = (recurrence: Recurrence, options: object = {}) =>
  expandRecurrence(recurrence, { ...year, ...options }).dates;

test.each([
  [{ frequency: 'yearly', yearDays: [1, -1] }, ['2026-01-01', '2026-12-31']],
  [{ frequency: 'yearly', weekNumbers: [1], weekdays: ['MO', 'SU'] }, ['2026-01-04']],
  [{ frequency: 'yearly', weekNumbers: [20], start: '2025-01-08' }, ['2026-05-13']],
  [{ frequency: 'yearly', weekdays: ['1MO', '-1MO'] }, ['2026-01-05', '2026-12-28']],
  [{ frequency: 'yearly', weekdays: ['FR'], positions: [1, -1] }, ['2026-01-02', '2026-12-25']],
  [
    { frequency: 'monthly', weekdays: ['2MO'], monthDays: [9, 10], months: [2, 3, 8] },
    ['2026-02-09', '2026-03-09', '2026-08-10'],
  ],
  [{ frequency: 'weekly', monthDays: [13], weekdays: ['FR'] }, ['2026-02-13', '2026-03-13', '2026-11-13']],
  [{ frequency: 'daily', yearDays: [32], interval: 1 }, ['2026-02-01']],
  [{ frequency: 'daily', positions: [2] }, []],
] as [Recurrence, string[]][])('S35 %o', (recurrence, dates) => {
  expect(datesOf(recurrence)).toEqual(dates);
});

test('S35 what RFC 5545 does not combine is said', () => {
  expect(issuesOf({ frequency: 'weekly', monthDays: [3] })).toEqual(['schedule.recurrence.nonstandard monthDays']);
  expect(issuesOf({ frequency: 'monthly', yearDays: [3] })).toEqual(['schedule.recurrence.nonstandard yearDays']);
  expect(issuesOf({ frequency: 'daily', weekNumbers: [3] })).toEqual(['schedule.recurrence.nonstandard weekNumbers']);
});

test('S36 a weekday and a numbered one, a day at two positions', () => {
  const may = { from: '2026-05-01', to: '2026-05-31' };
  expect(datesOf({ frequency: 'monthly', weekdays: ['1TH', 'MO'] }, may)).toEqual([
    '2026-05-04',
    '2026-05-07',
    '2026-05-11',
    '2026-05-18',
    '2026-05-25',
  ]);
  expect(datesOf({ frequency: 'monthly', monthDays: [7], positions: [1, -1] }, may)).toEqual(['2026-05-07']);
});

test('S37 dates that take effect', () => {
  const rule: Recurrence = { frequency: 'daily', start: '2026-09-30', nonWorkday: 'skip', exclude: ['2026-10-09'] };
  expect(datesOf({ ...rule, effectiveCount: 4 }, { calendar })).toEqual([
    '2026-09-30',
    '2026-10-08',
    '2026-10-10',
    '2026-10-12',
  ]);
  expect(datesOf({ ...rule, count: 4 }, { calendar })).toEqual(['2026-09-30']);
  expect(datesOf({ ...rule, effectiveCount: 4 }, { calendar, from: '2026-10-11' })).toEqual(['2026-10-12']);
  expect(datesOf({ ...rule, effectiveCount: 1, include: ['2026-12-06'] }, { calendar })).toEqual([
    '2026-09-30',
    '2026-12-06',
  ]);
});

test('S27 S40 moved dates stand beside their nominal ones', () => {
  const rule: Recurrence = { frequency: 'monthly', monthDays: [1, 5], months: [10], nonWorkday: 'next' };
  const expanded = expandRecurrence(rule, { ...year, calendar });
  expect(expanded).toEqual({ dates: ['2026-10-08', '2026-10-08'], nominals: ['2026-10-01', '2026-10-05'], issues: [] });
  expect(expandRecurrence({ ...rule, nonWorkday: 'keep' }, year).nominals).toBeUndefined();
});

test('S27 S40 a date from beyond the days asked for lands in them', () => {
  const asked = { from: '2026-03-09', to: '2026-03-13' };
  const landed = (nonWorkday: 'previous' | 'next') =>
    expandRecurrence({ frequency: 'weekly', weekdays: ['SA', 'SU'], nonWorkday }, asked).nominals;
  expect(landed('previous')).toEqual(['2026-03-14', '2026-03-15']);
  expect(landed('next')).toEqual(['2026-03-07', '2026-03-08']);
});

test('K4 S40 a year without an arrangement', () => {
  const rule: Recurrence = { frequency: 'yearly', months: [5], monthDays: [2], nonWorkday: 'previous' };
  const { issues } = expandRecurrence(rule, { from: '2026-01-01', to: '2028-12-31', calendar });
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['calendar.year.unarranged', { year: 2027 }],
    ['calendar.year.unarranged', { year: 2028 }],
  ]);
  const counted = { ...rule, effectiveCount: 3, start: '2025-01-01' };
  expect(issuesOf(counted, { calendar })).toEqual(['calendar.year.unarranged']);
});

test('S38 new year, its eve, the 30th, and 清明', () => {
  const lunar = (month: number, day: number, fields: object = {}): Recurrence => ({
    frequency: 'yearly',
    lunar: { month, day },
    ...fields,
  });
  const years = { from: '2024-01-01', to: '2027-12-31', calendar: china };
  expect(datesOf(lunar(1, 1), years)).toEqual(['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06']);
  expect(datesOf(lunar(12, -1), years)).toEqual(['2024-02-09', '2025-01-28', '2026-02-16', '2027-02-05']);
  expect(datesOf(lunar(12, 30), years)).toEqual(['2024-02-09']);
  expect(datesOf(lunar(12, 30, { shortMonth: 'clamp' }), years)).toHaveLength(4);
  expect(datesOf(lunar(1, 1, { interval: 2, start: '2024-02-10' }), years)).toEqual(['2024-02-10', '2026-02-17']);
  expect(datesOf({ frequency: 'yearly', solarTerm: 'qingming', count: 2, start: '2025-06-01' }, years)).toEqual([
    '2026-04-05',
    '2027-04-05',
  ]);
});

test('S38 H1 H2 no tables, beyond them, not certain', () => {
  const laba: Recurrence = { frequency: 'yearly', lunar: { month: 12, day: 8 } };
  expect(issuesOf(laba)).toEqual(['schedule.lunisolar.absent lunar']);
  expect(issuesOf({ frequency: 'yearly', solarTerm: 'dongzhi' })).toEqual(['schedule.lunisolar.absent solarTerm']);
  const late = { from: '2098-06-01', to: '2101-01-01', calendar: china };
  expect(issuesOf(laba, late)).toEqual(['calendar.lunar.outside lunar']);
  expect(issuesOf({ ...laba, until: '2099-12-31' }, late)).toEqual(['calendar.lunar.uncertain']);
  expect(issuesOf(laba, { calendar: china })).toEqual([]);
});

test('S39 ends of half months and ten-day periods', () => {
  const february = { from: '2026-02-01', to: '2026-02-28' };
  expect(datesOf({ frequency: 'monthly', monthDays: [15, -1] }, february)).toEqual(['2026-02-15', '2026-02-28']);
  expect(datesOf({ frequency: 'monthly', monthDays: [10, 20, -1] }, february)).toEqual([
    '2026-02-10',
    '2026-02-20',
    '2026-02-28',
  ]);
});

test('S40 9,000 years of every day', () => {
  const ages = { from: '0999-01-01', to: '9999-12-31' };
  const daily = expandRecurrence({ frequency: 'daily' }, ages);
  expect(daily.dates).toHaveLength(10_000);
  expect(daily.dates[0]).toBe('0999-01-01');
  expect(daily.issues.map(({ code, params }) => [code, params])).toEqual([['schedule.limit', { limit: 10_000 }]]);
  expect(datesOf({ frequency: 'yearly', months: [12], monthDays: [31] }, { ...ages, from: '9998-01-01' })).toEqual([
    '9998-12-31',
    '9999-12-31',
  ]);
  const some = expandRecurrence({ frequency: 'daily', exclude: ['2026-01-02'] }, { ...year, limit: 2 });
  expect(some.dates).toEqual(['2026-01-01', '2026-01-03']);
  expect(some.issues).toHaveLength(1);
});

test('S5 S40 days that are none', () => {
  expect(() => expandRecurrence({ frequency: 'daily' }, { from: '2026-02-30', to: '2026-03-01' })).toThrow(
    /^schedule.from: /,
  );
  expect(() => expandRecurrence({ frequency: 'daily' }, { from: '2026-02-03', to: '2026-02-01' })).toThrow(
    /^schedule.reversed: /,
  );
  expect(() => expandRecurrence({ frequency: 'daily' }, { ...year, limit: 0 })).toThrow(/^schedule.limit: /);
});

test('S9 S40 nothing to count from', () => {
  expect(issuesOf({ frequency: 'monthly' })).toEqual(['schedule.start.unknown']);
  expect(issuesOf({ frequency: 'yearly', weekNumbers: [3] })).toEqual(['schedule.start.unknown']);
  expect(issuesOf({ frequency: 'yearly', solarTerm: 'lichun', interval: 2 })).toEqual(['schedule.start.unknown']);
});

test.each([
  ['value interval', { frequency: 'daily', interval: 0 }],
  ['value interval', { frequency: 'daily', interval: 1.5 }],
  ['value count', { frequency: 'daily', count: -1 }],
  ['value frequency', { frequency: 'hourly' }],
  ['value months.1', { frequency: 'yearly', months: [1, 13] }],
  ['value monthDays.0', { frequency: 'monthly', monthDays: [0] }],
  ['value weekdays.0', { frequency: 'weekly', weekdays: ['8XX'] }],
  ['value weekdays.1', { frequency: 'monthly', weekdays: ['MO', '54MO'] }],
  ['value weekdays', { frequency: 'weekly', weekdays: 'MO' }],
  ['value positions', { frequency: 'monthly', monthDays: [1], positions: [] }],
  ['value start', { frequency: 'daily', start: '2026-02-30' }],
  ['value until', { frequency: 'daily', until: 20261231 }],
  ['value exclude.0', { frequency: 'daily', exclude: ['2026-13-01'] }],
  ['value nonWorkday', { frequency: 'daily', nonWorkday: 'never' }],
  ['value lunar.day', { frequency: 'yearly', lunar: { month: 1, day: 31 } }],
  ['value solarTerm', { frequency: 'yearly', solarTerm: 'summer' }],
  ['value', null],
  ['tooMany include', { frequency: 'daily', include: new Array(10_001).fill('2026-01-01') }],
  ['conflict weekdays.1', { frequency: 'weekly', weekdays: ['MO', '2TU'] }],
  ['conflict weekdays.0', { frequency: 'yearly', weekNumbers: [2], weekdays: ['2TU'] }],
  ['conflict lunar', { frequency: 'monthly', lunar: { month: 1, day: 1 } }],
  ['conflict months', { frequency: 'yearly', months: [1], solarTerm: 'lichun' }],
  ['never monthDays', { frequency: 'yearly', months: [2], monthDays: [30, 31] }],
  ['never', { frequency: 'monthly', weekdays: ['1MO'], monthDays: [20] }],
  ['never', { frequency: 'yearly', weekNumbers: [53], weekdays: ['MO'], months: [6] }],
  ['reversed until', { frequency: 'daily', start: '2026-03-01', until: '2026-02-28' }],
])('S26 %s: %o', (issue, recurrence) => {
  const [code, path] = issue.split(' ');
  expect(issuesOf(recurrence as object)).toEqual([`schedule.recurrence.${code} ${path ?? ''}`.trim()]);
  expect(datesOf(recurrence as Recurrence)).toEqual([]);
});

test('S26 29 February comes in leap years, clamped every year', () => {
  const leapDay: Recurrence = { frequency: 'yearly', months: [2], monthDays: [29] };
  expect(expandRecurrence(leapDay, year)).toEqual({ dates: [], issues: [] });
  expect(datesOf({ ...leapDay, monthDays: [30], shortMonth: 'clamp' })).toEqual(['2026-02-28']);
});

test('S40 the same under every time zone', () => {
  const rule: Recurrence = { frequency: 'monthly', weekdays: ['-1SU'], nonWorkday: 'nearest' };
  const before = process.env.TZ;
  const found = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/Sao_Paulo', 'America/St_Johns'].map((zone) => {
    process.env.TZ = zone;
    return expandRecurrence(rule, { from: '2011-01-01', to: '2026-12-31', calendar });
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  for (const each of found) expect(each).toEqual(found[0]);
});
