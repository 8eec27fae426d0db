import fc from 'fast-check';
import type { Recurrence } from '../schema/recurrence.ts';
import { days } from './periods.ts';

const weekdays = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const several = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
const months = several(fc.integer({ min: 1, max: 12 }));
const monthDays = several(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })));
const ordinalDay = fc.tuple(fc.constantFrom('1', '2', '3', '-1'), weekdays).map(([ordinal, day]) => `${ordinal}${day}`);

const forms: readonly fc.Arbitrary<Recurrence>[] = [
  fc.record({ frequency: fc.constant('daily' as const), months }, { requiredKeys: ['frequency'] }),
  fc.record({ frequency: fc.constant('weekly' as const), weekdays: several(weekdays) }),
  fc.record(
    {
      frequency: fc.constant('monthly' as const),
      monthDays,
      shortMonth: fc.constantFrom('skip' as const, 'clamp' as const),
    },
    { requiredKeys: ['frequency', 'monthDays'] },
  ),
  fc.record({ frequency: fc.constant('monthly' as const), weekdays: several(ordinalDay) }),
  fc.record({
    frequency: fc.constant('monthly' as const),
    weekdays: several(weekdays),
    positions: fc.constantFrom([1], [-1], [1, -1]),
  }),
  // Every month has the days up to the 28th, so that no rule of these can be impossible.
  fc.record({ frequency: fc.constant('yearly' as const), months, monthDays: several(fc.integer({ min: 1, max: 28 })) }),
  fc.record({
    frequency: fc.constant('yearly' as const),
    weekNumbers: several(fc.integer({ min: 1, max: 52 })),
    weekdays: several(weekdays),
  }),
];

const beside = fc.record(
  {
    interval: fc.integer({ min: 1, max: 4 }),
    end: fc.oneof(
      fc.integer({ min: 2026, max: 2029 }).map((year) => ({ until: `${year}-12-31` })),
      fc.integer({ min: 1, max: 30 }).map((count) => ({ count })),
    ),
    nonWorkday: fc.constantFrom('next' as const, 'previous' as const, 'nearest' as const, 'skip' as const),
  },
  { requiredKeys: [] },
);

/**
 * Generates recurrences: daily to yearly, weekdays with and without ordinals, days from the month's end, weeks of the year,
 * positions, intervals, ends, and what becomes of non-workdays; each starts in 2026.
 *
 * @returns a fast-check arbitrary; every rule is one that can fall
 * @example
 * import fc from 'fast-check';
 * fc.sample(anyRecurrence(), 5).every((rule) => expandRecurrence(rule, { from: '2026-01-01', to: '2026-12-31' }).issues.every(({ severity }) => severity === 'info')); // => true
 */
export function anyRecurrence(): fc.Arbitrary<Recurrence> {
  return fc
    .tuple(fc.oneof(...forms), beside, days)
    .map(([form, { end, ...more }, start]): Recurrence => ({ ...form, ...more, ...end, start }));
}
