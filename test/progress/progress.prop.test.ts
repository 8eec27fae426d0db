import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/progress/progress.ts';
import { proposeDates } from '../../src/progress/proposeDates.ts';
import { trackProgress } from '../../src/progress/trackProgress.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { planOf } from '../support/scheduleOf.ts';
import { ledgerOf } from './track.ts';

const timing = fc.constantFrom<{ id: string; [field: string]: unknown }>(
  { id: 'm', kind: 'quota', per: 'month', count: 1 },
  { id: 'q', kind: 'quota', per: 'quarter', count: { atLeast: 2, atMost: 3 } },
  { id: 'w', kind: 'recurrence', frequency: 'weekly', weekdays: ['WE'] },
  { id: 'r', kind: 'recurrence', frequency: 'monthly', monthDays: [25], asDeadline: true },
  { id: 'd', kind: 'deadline', by: '2026-05' },
  { id: 'p', kind: 'period', during: '2026-03' },
  { id: 's', kind: 'standing' },
  { id: 't', kind: 'trigger', on: ['found'], within: { days: 5 } },
);
const task = fc.uniqueArray(timing, { maxLength: 3, selector: (one) => JSON.stringify(one) });
const two = (value: number) => String(value).padStart(2, '0');
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `2026-${two(month)}-${two(day)}`),
  fc.constantFrom('2026-Q1', '2026-02', '--H1', '2025-12-30', '2026-03-20/2026-04-10', undefined),
);
const entry = fc.record(
  {
    task: fc.constantFrom('a', 'b', 'c', 'nobody'),
    date,
    quantity: fc.constantFrom<unknown>(0, 1, 2, 27, { over: 3 }, { vague: '多次' }),
    timing: fc.constantFrom('am', 'bw', 'none'),
    occurrence: fc.constantFrom('a/am/2026-02-01', 'b/bd/2026-05-31', 'x'),
    state: fc.constantFrom('done', 'closed', 'waived'),
    case: fc.constantFrom('one', 'two'),
    parties: fc.subarray(['u', 'v', 'ghost'], { minLength: 1 }),
  },
  { requiredKeys: ['task', 'date'] },
);
const scene = fc.record({
  tasks: fc.tuple(task, task, task),
  entries: fc.array(entry, { maxLength: 25 }),
  asOf: fc.constantFrom('2026-01-01', '2026-03-31', '2026-06-30', '2027-02-01'),
});
type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

const parties = ['u', 'v'].map((id) => ({ id, name: id, kind: 'unit' }));
const events = [
  { event: 'found', date: '2026-02-02', case: 'one' },
  { event: 'found', date: '2026-03-02', case: 'two' },
];
const clean = (value: object) => JSON.parse(JSON.stringify(value));
const planIn = ({ tasks }: Scene, order: readonly number[] = [0, 1, 2]) =>
  planOf(
    order.map((at) => ({
      id: 'abc'[at],
      timings: tasks[at]?.length === 0 ? undefined : tasks[at]?.map((one) => ({ ...one, id: `${'abc'[at]}${one.id}` })),
      ...(at === 1 ? { scope: ['u', 'v'], each: true } : {}),
      assignments: [{ role: 'responsible', parties: [at === 2 ? 'v' : 'u'] }],
    })),
    { parties },
  );
const trackIn = (given: Scene, entries = given.entries, order?: readonly number[]): Progress =>
  trackProgress(planIn(given, order), ledgerOf({ entries: entries.map(clean), events }), { asOf: given.asOf });

test('G4 the order of entries', () => {
  fc.assert(
    fc.property(scene, fc.infiniteStream(fc.nat()), (given, random) => {
      const named = given.entries.map((one, index) => ({ ...one, id: `e${index}` }));
      const keyed = named.map((one) => ({ one, key: random.next().value as number }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
      const told = (entries: typeof named) => {
        const { issues, leftovers, totals, occurrences, ...rest } = trackIn(given, entries);
        const ids = (positions: readonly number[]) => positions.map((at) => entries[at]?.id);
        return {
          ...rest,
          occurrences: occurrences.map((one) => ({ ...one, entries: ids(one.entries) })),
          totals: totals.map((one) => ({ ...one, entries: ids(one.entries) })),
          leftovers: leftovers.map(({ entry: at, reason }) => `${entries[at]?.id} ${reason}`).sort(),
          issues: issues.map(({ code, message }) => `${code} ${message}`).sort(),
        };
      };
      expect(told(shuffled)).toEqual(told(named));
    }),
  );
});

test('G4 the order of tasks', () => {
  fc.assert(
    fc.property(scene, fc.constantFrom([1, 0, 2], [2, 1, 0], [1, 2, 0]), (given, order) => {
      const told = ({ occurrences, tasks, completion, parties: all }: Progress) => ({
        completion,
        parties: all,
        tasks: [...tasks].sort((a, b) => (a.taskId < b.taskId ? -1 : 1)),
        occurrences: occurrences.map(({ occurrence, state, done }) => `${occurrence.id} ${state} ${done}`).sort(),
      });
      expect(told(trackIn(given, given.entries, order))).toEqual(told(trackIn(given)));
    }),
  );
});

test('G5 no entry is lost', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { occurrences, totals, leftovers } = trackIn(given);
      const kept = new Set([...occurrences, ...totals].flatMap(({ entries }) => entries));
      const left = leftovers.map(({ entry: at }) => at);
      expect(left.filter((at) => kept.has(at))).toEqual([]);
      expect([...kept, ...left].sort((a, b) => a - b)).toEqual(given.entries.map((_, index) => index));
    }),
  );
});

test('G30 rates are shares of what is due', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { occurrences, completion, tasks, parties: all } = trackIn(given);
      const rates = [completion, ...tasks.map(({ total }) => total), ...all.map(({ total }) => total)];
      for (const { occurrences: counted, times } of rates) {
        for (const { numerator, denominator, rate } of [counted, times]) {
          expect(numerator).toBeGreaterThanOrEqual(0);
          expect(numerator).toBeLessThanOrEqual(denominator);
          expect(rate).toBe(denominator === 0 ? null : numerator / denominator);
        }
      }
      const due = occurrences.filter(
        ({ occurrence, due: wanted, state }) =>
          (wanted ?? 0) > 0 && state !== 'waived' && (occurrence.window.end ?? '~') <= given.asOf,
      );
      expect(completion.occurrences.denominator).toBe(due.length);
      expect(completion.times.denominator).toBe(due.reduce((sum, one) => sum + (one.due ?? 0), 0));
      expect(tasks.reduce((sum, { own }) => sum + own.times.denominator, 0)).toBe(completion.times.denominator);
    }),
  );
});

test('G21 nothing is missed before its time is over', () => {
  fc.assert(
    fc.property(scene, (given) => {
      for (const { occurrence, state, done, due } of trackIn(given).occurrences) {
        if (state === 'missed' || state === 'partly') expect((occurrence.window.end ?? '~') < given.asOf).toBe(true);
        if (state === 'missed') expect(done).toBe(0);
        if (state === 'doneLate') expect(done).toBeGreaterThanOrEqual(due ?? 0);
      }
    }),
  );
});

test('G62 G65 G68 proposals lie in their windows, on workdays, and repeat', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 1, max: 3 }), (given, mostPerDay) => {
      const plan = planIn(given);
      const { occurrences } = expandSchedule(plan, { from: '2026-01-01', to: '2026-12-31' });
      const { proposals } = proposeDates(plan, occurrences, { mostPerDay });
      expect(proposeDates(plan, occurrences, { mostPerDay }).proposals).toEqual(proposals);
      const windows = new Map(occurrences.map(({ id, window }) => [id, window]));
      const held = new Map<string, number>();
      for (const { occurrenceId, taskId, date: day, reason } of proposals) {
        const window = windows.get(occurrenceId);
        expect(day >= (window?.start ?? '') && day <= (window?.end ?? '~')).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
        const key = `${taskId === 'c' ? 'v' : 'u'} ${day}`;
        held.set(key, (held.get(key) ?? 0) + 1);
        if (reason !== 'crowded') expect(held.get(key)).toBeLessThanOrEqual(mostPerDay);
      }
    }),
  );
});
