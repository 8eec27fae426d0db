import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { nonWorkdayCodes } from '../../src/codelist/nonWorkday.ts';
import { weekdayCodes } from '../../src/codelist/weekday.ts';
import { formatIsoDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import type { ScheduleOptions } from '../../src/schedule/expandSchedule.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import type { PlainTiming } from '../../src/schema/choiceTiming.ts';
import type { Plan } from '../../src/schema/plan.ts';
import type { Task } from '../../src/schema/task.ts';
import type { Timing } from '../../src/schema/timing.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { scheduleOf } from '../support/scheduleOf.ts';
import { slowQuota, slowWeekly } from '../support/slowExpansion.ts';

const calendar = buildCalendar(gregorian, [
  holidays2026,
  {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'school',
    terms: [
      { id: 'spring', during: '2026-03/2026-06' },
      { id: 'autumn', during: '2026-09/2027-01' },
    ],
  },
]);
const day = (date: string): number => parseIsoDay(date) ?? Number.NaN;
const dateIn = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) }).map(formatIsoDay);
const dates = dateIn('2025-10-01', '2027-04-30');
const weekdays = fc.subarray([...weekdayCodes], { minLength: 1 });
const period = fc.constantFrom('--02/--05', '2026-03', '--Q4', '2026-06-10/2026-09-20', 'phase:second', {
  vague: '近期',
});
const during = fc.option(period, { nil: undefined });
const interval = fc.integer({ min: 1, max: 4 });
const nonWorkday = fc.option(fc.constantFrom(...nonWorkdayCodes), { nil: undefined });
const pers = [
  'day',
  'week',
  'tenDays',
  'halfMonth',
  'month',
  'quarter',
  'halfYear',
  'year',
  'term',
  'phase',
  'plan',
] as const;

const recurrence = fc
  .record({
    rule: fc.oneof(
      weekdays.map((named) => ({ frequency: 'weekly' as const, weekdays: [...named] })),
      fc.constant({ frequency: 'daily' as const }),
      fc
        .uniqueArray(
          fc.integer({ min: -31, max: 31 }).filter((number) => number !== 0),
          { minLength: 1, maxLength: 3 },
        )
        .map((monthDays) => ({ frequency: 'monthly' as const, monthDays })),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
        .map(([month, number]) => ({ frequency: 'yearly' as const, months: [month, 13 - month], monthDays: [number] })),
    ),
    interval,
    nonWorkday,
    during,
    start: fc.option(dates, { nil: undefined }),
    until: fc.option(dates, { nil: undefined }),
    count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    shortMonth: fc.constantFrom('skip' as const, 'clamp' as const),
    exclude: fc.option(fc.array(dates, { minLength: 1, maxLength: 5 }), { nil: undefined }),
    include: fc.option(fc.array(dates, { minLength: 1, maxLength: 5 }), { nil: undefined }),
    asDeadline: fc.constantFrom(true as const, undefined),
    mergeSameDay: fc.boolean(),
  })
  .map(({ rule, ...rest }) => ({ kind: 'recurrence' as const, ...rule, ...rest }));

const quota = fc.record({
  kind: fc.constant('quota' as const),
  per: fc.constantFrom(...pers),
  interval,
  count: fc.constantFrom(1, 2, { atLeast: 3 }, { vague: '多次' }),
  anchors: fc.option(fc.subarray(['early' as const, 'mid' as const, 'late' as const], { minLength: 1 }), {
    nil: undefined,
  }),
  during,
  about: fc.constantFrom('previousPeriod' as const, undefined),
});

const plain: fc.Arbitrary<PlainTiming> = fc.oneof(
  recurrence,
  quota,
  fc.record({ kind: fc.constant('deadline' as const), by: period }),
  fc.record({ kind: fc.constant('period' as const), during: period }),
  fc.record({ kind: fc.constant('standing' as const), during }),
  fc.record({ kind: fc.constant('vague' as const), wording: fc.constant('定期') }),
  fc.record({ kind: fc.constant('dates' as const), on: fc.array(dates, { minLength: 1, maxLength: 4 }), nonWorkday }),
  fc.record({
    kind: fc.constant('roster' as const),
    days: fc.subarray(['workday' as const, 'weekend' as const, 'statutoryHoliday' as const], { minLength: 1 }),
    during,
  }),
  fc.record({
    kind: fc.constant('trigger' as const),
    on: fc.constant<string[]>(['e']),
    within: fc.constant({ workdays: 3 }),
  }),
);
const timing: fc.Arbitrary<Timing> = fc.oneof(
  plain,
  fc.record({ kind: fc.constant('choice' as const), options: fc.array(plain, { minLength: 2, maxLength: 3 }) }),
);

const tasks: fc.Arbitrary<Task[]> = fc
  .array(
    fc.record({
      timings: fc.option(fc.array(timing, { minLength: 1, maxLength: 3 }), { nil: undefined }),
      parent: fc.option(fc.nat(8), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ parent, timings }, index) => ({
      id: `t${index}`,
      title: '任务',
      timings,
      parent: parent === undefined ? undefined : `t${parent}`,
    })),
  );

const planOf = (list: Task[]): Plan => ({
  schemaVersion: 1,
  kind: 'plan',
  id: 'plan',
  title: '计划',
  year: 2026,
  phases: [
    { id: 'first', during: '--01/--05' },
    { id: 'second', during: '--06/--12' },
  ],
  tasks: list,
});
const events = [
  { event: 'e', date: '2026-04-30' },
  { event: 'e', date: '2026-09-29', case: 'x' },
];
const expand = (list: Task[], options: ScheduleOptions) =>
  expandSchedule(planOf(list), { calendar, events, ...options });

const twoDates = fc.tuple(dates, dates).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

test('S1 S2 S3 sorted, inside, unique', () => {
  fc.assert(
    fc.property(tasks, twoDates, (list, asked) => {
      const { occurrences } = expand(list, asked);
      const due = occurrences.map(({ window }) => window.end ?? '');
      expect(due).toEqual([...due].sort());
      for (const date of due) expect(date >= asked.from && date <= asked.to).toBe(true);
      expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
      for (const { window } of occurrences) expect((window.start ?? '') <= (window.end ?? '')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('S2 adjoining days', () => {
  fc.assert(
    fc.property(tasks, twoDates, dates, (list, asked, between) => {
      fc.pre(between >= asked.from && between < asked.to);
      const next = formatIsoDay(day(between) + 1);
      const parts = [
        ...expand(list, { from: asked.from, to: between }).occurrences,
        ...expand(list, { from: next, to: asked.to }).occurrences,
      ];
      expect(parts).toEqual(expand(list, asked).occurrences);
    }),
    { numRuns: 150 },
  );
});

test('S32 what is due in the days also touches them', () => {
  fc.assert(
    fc.property(tasks, twoDates, (list, asked) => {
      const touching = new Map(expand(list, { ...asked, touching: true }).occurrences.map((each) => [each.id, each]));
      for (const occurrence of expand(list, asked).occurrences) expect(touching.get(occurrence.id)).toEqual(occurrence);
      for (const { window } of touching.values()) {
        expect((window.start ?? '') <= asked.to && (window.end ?? '9999') >= asked.from).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('S32 all that is due later and reaches back', () => {
  fc.assert(
    fc.property(tasks, twoDates, (list, asked) => {
      const later = expand(list, { from: asked.from, to: '2029-12-31' }).occurrences;
      const reaching = later.filter(({ window }) => (window.start ?? '') <= asked.to).map(({ id }) => id);
      const touching = expand(list, { ...asked, touching: true }).occurrences.map(({ id }) => id);
      expect([...touching].sort()).toEqual([...reaching].sort());
    }),
    { numRuns: 100 },
  );
});

test('S3 the order of the tasks', () => {
  fc.assert(
    fc.property(tasks, twoDates, (list, asked) => {
      // A circle of parents is cut at its first member, so there the order does matter.
      fc.pre(list.every(({ id, parent }) => parent === undefined || parent < id));
      const byId = (occurrences: readonly { id: string }[]) => [...occurrences].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(expand([...list].reverse(), asked).occurrences)).toEqual(byId(expand(list, asked).occurrences));
    }),
    { numRuns: 100 },
  );
});

test('S33 the plan is not changed', () => {
  fc.assert(
    fc.property(tasks, (list) => {
      const before = structuredClone(list);
      expand(list, { from: '2026-01-01', to: '2026-12-31' });
      expect(list).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test('S16 S21 quotas day by day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pers.slice(0, 8)), interval, twoDates, (per, every, { from, to }) => {
      const options = { from: '2025-01-01', to: '2028-12-31' };
      const fields = { year: undefined, period: `${from}/${to}` };
      const { occurrences } = scheduleOf({ kind: 'quota', per, interval: every, count: 1 }, options, fields);
      const windows = occurrences.map(({ nominal, window }) => ({ nominal, start: window.start, end: window.end }));
      expect(windows).toEqual(slowQuota(per, every, from, to));
    }),
    { numRuns: 60 },
  );
});

test('S25 weekly rules day by day', () => {
  fc.assert(
    fc.property(weekdays, interval, twoDates, dates, (named, every, { from, to }, start) => {
      const options = { from: '2025-01-01', to: '2028-12-31' };
      const rule = { kind: 'recurrence', frequency: 'weekly', weekdays: named, interval: every, start };
      const { occurrences } = scheduleOf(rule, options, { year: undefined, period: `${from}/${to}` });
      expect(occurrences.map(({ window }) => window.end)).toEqual(slowWeekly(named, every, start, from, to));
    }),
    { numRuns: 60 },
  );
});
