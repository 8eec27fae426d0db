import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { planPeriods } from '../../src/calendar/planPeriods.ts';
import { china } from '../../src/china/china.ts';
import { resolvePeriod } from '../../src/period/resolvePeriod.ts';
import type { CalendarData } from '../../src/schema/calendarData.ts';
import type { Plan } from '../../src/schema/plan.ts';

const plan = (fields: Partial<Plan>): Plan => ({
  schemaVersion: 1,
  kind: 'plan',
  id: 'plan',
  title: '计划',
  ...fields,
});
const found = (fields: Partial<Plan>) => {
  const { context, issues } = planPeriods(plan(fields));
  return [
    context.plan ?? null,
    context.year ?? null,
    issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim()),
  ];
};
const year2026 = { start: '2026-01-01', end: '2026-12-31' };

test('K6 year and period', () => {
  expect(found({ year: 2026 })).toEqual([year2026, 2026, []]);
  expect(found({ year: 2026, period: '--09/--01' })).toEqual([{ start: '2026-09-01', end: '2027-01-31' }, 2026, []]);
  expect(found({ period: '../2016-06' })).toEqual([{ start: null, end: '2016-06-30' }, null, []]);
});

test('K6 what is hidden or wrong', () => {
  expect(found({})).toEqual([null, null, ['period.year.missing']]);
  expect(found({ year: { masked: '20xx' } })).toEqual([null, null, ['period.masked year']]);
  expect(found({ year: 2026, period: { masked: '20xx年' } })).toEqual([year2026, 2026, ['period.masked period']]);
  expect(found({ year: 2026, period: { vague: '近期' } })).toEqual([year2026, 2026, ['period.vague period']]);
  expect(found({ year: 2026, period: 'phase:none' })).toEqual([year2026, 2026, ['period.named.unknown period']]);
  expect(found({ year: { masked: '20xx' }, period: '--03' })).toEqual([
    null,
    null,
    ['period.masked year', 'period.year.missing period'],
  ]);
});

test('K6 a period by a phase', () => {
  const phases = [{ id: 'all', during: '2025-10/2026-03' }];
  expect(found({ period: 'phase:all', phases })[0]).toEqual({ start: '2025-10-01', end: '2026-03-31' });
});

const calendarData: CalendarData = {
  schemaVersion: 1,
  kind: 'calendar',
  id: 'local',
  observances: [
    { id: 'lei-feng', name: '学雷锋日', recurrence: { frequency: 'yearly', months: [3], monthDays: [5] } },
    { id: 'safety', name: '安全月', span: 'month', recurrence: { frequency: 'yearly', months: [6] } },
    { id: 'laba', name: '腊八', recurrence: { frequency: 'yearly', lunar: { month: 12, day: 8 } } },
  ],
  terms: [{ id: 'autumn', during: '--09/--01' }],
  schoolYears: [{ id: '2026', during: '2026-09/2027-07' }],
};
const calendar = buildCalendar(gregorian, [calendarData]);

function daysOf(name: string, fields: Partial<Plan> = {}): string | undefined {
  const resolved = resolvePeriod(name, planPeriods(plan({ year: 2026, ...fields }), calendar).context);
  return resolved.ok ? `${resolved.value.start}/${resolved.value.end}` : resolved.issues[0]?.code;
}

test('K7 names of the calendar', () => {
  expect(daysOf('term:autumn')).toBe('2026-09-01/2027-01-31');
  expect(daysOf('schoolyear:2026')).toBe('2026-09-01/2027-07-31');
  expect(daysOf('observance:lei-feng')).toBe('2026-03-05/2026-03-05');
  expect(daysOf('observance:safety')).toBe('2026-06-01/2026-06-30');
  expect(daysOf('observance:laba')).toBe('period.named.unknown');
});

test('K7 the plan comes first', () => {
  const observances = [{ id: 'safety', name: '安全月', during: '--11' }];
  expect(daysOf('observance:safety', { observances })).toBe('2026-11-01/2026-11-30');
  expect(daysOf('phase:carry-out', { phases: [{ id: 'carry-out', during: '--Q2' }] })).toBe('2026-04-01/2026-06-30');
  expect(daysOf('phase:bare', { phases: [{ id: 'bare', length: { months: 3 } }] })).toBe('period.named.unknown');
});

const yearly = { frequency: 'yearly' } as const;
const undatedRules = [
  { ...yearly, months: [5, 10], monthDays: [1] },
  { ...yearly, months: [5], monthDays: [1, 2] },
  { ...yearly, months: [5], weekdays: ['SU'] },
  { ...yearly, months: [2], monthDays: [30] },
  { ...yearly, interval: 2, months: [5], monthDays: [1] },
  { ...yearly, months: [5] },
  { ...yearly, solarTerm: 'qingming' as const },
  { frequency: 'weekly' as const, weekdays: ['MO'] },
];

test.each(undatedRules)('K7 K10 no one date: %o', (recurrence) => {
  const observances = [{ id: 'day', name: '主题日', recurrence }];
  const { context, issues } = planPeriods(plan({ year: 2026, observances }));
  expect(context.named).toEqual({});
  expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['calendar.observance.undated', ['observances', 0], { id: 'day' }],
  ]);
});

test('K7 announced each year, unless the calendar dates it', () => {
  const observances = [{ id: 'safety', name: '安全月', announced: true as const }];
  const issues = (given = gregorian) => planPeriods(plan({ year: 2026, observances }), given).issues;
  expect(issues().map(({ code }) => code)).toEqual(['calendar.observance.announced']);
  expect(issues(calendar)).toEqual([]);
  expect(daysOf('observance:safety', { observances })).toBe('2026-06-01/2026-06-30');
});

const movable = buildCalendar(china, [
  {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'movable',
    observances: [
      { id: 'disabled', name: '全国助残日', recurrence: { frequency: 'yearly', months: [5], weekdays: ['3SU'] } },
      { id: 'laba', name: '腊八', recurrence: { frequency: 'yearly', lunar: { month: 12, day: 8 } } },
      { id: 'week', name: '周', span: 'week', recurrence: { frequency: 'yearly', months: [9], weekdays: ['3MO'] } },
      { id: 'faulty', name: '误', recurrence: { frequency: 'yearly', months: [2], monthDays: [30] } },
    ],
  },
]);

const movableDays = (name: string, fields: Partial<Plan> = { year: 2026 }): string | undefined => {
  const resolved = resolvePeriod(`observance:${name}`, planPeriods(plan(fields), movable).context);
  return resolved.ok ? `${resolved.value.start}/${resolved.value.end}` : resolved.issues[0]?.code;
};

test('K10 by weekday, lunar date and solar term', () => {
  expect(movableDays('disabled')).toBe('2026-05-17/2026-05-17');
  expect(movableDays('disabled', { period: '2026-06/2027-05' })).toBe('2027-05-16/2027-05-16');
  expect(movableDays('laba')).toBe('2026-01-26/2026-01-26');
  expect(movableDays('week')).toBe('2026-09-21/2026-09-27');
  expect(movableDays('qingming-festival')).toBe('2026-04-05/2026-04-05');
});

test('K10 no one date', () => {
  expect(movableDays('laba', { year: 2024 })).toBe('2024-01-18/2024-01-18');
  expect(movableDays('laba', { period: '2026-02/2026-12' })).toBe('2027-01-15/2027-01-15');
  expect(movableDays('disabled', { period: '2026/2027' })).toBe('period.named.unknown');
  expect(movableDays('faulty')).toBe('period.named.unknown');
});

test('K10 an observance of the plan', () => {
  const observances = [
    { id: 'disabled', name: '助残日', recurrence: { frequency: 'yearly' as const, months: [6], weekdays: ['1SU'] } },
    { id: 'twice', name: '停', recurrence: { frequency: 'yearly' as const, monthDays: [1], count: 2 } },
  ];
  expect(movableDays('disabled', { year: 2026, observances })).toBe('2026-06-07/2026-06-07');
  const { issues } = planPeriods(plan({ year: 2026, observances }), movable);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['calendar.observance.undated', ['observances', 1]]]);
  const fixed = [{ id: 'disabled', name: '助残日', during: '--08-08' }];
  expect(movableDays('disabled', { year: 2026, observances: fixed })).toBe('2026-08-08/2026-08-08');
});
