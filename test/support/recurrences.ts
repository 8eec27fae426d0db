import fc from 'fast-check';
import { nonWorkdayCodes } from '../../src/codelist/nonWorkday.ts';
import { weekdayCodes } from '../../src/codelist/weekday.ts';
import { formatIsoDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';

const day = (date: string): number => parseIsoDay(date) ?? Number.NaN;

/** A date between two, both included. */
export const dateIn = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: day(from), max: day(to) }).map(formatIsoDay);

const some = <T>(values: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.uniqueArray(values, { minLength: 1, maxLength }), { nil: undefined, freq: 2 });
const signed = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
const weekday = fc.constantFrom(...weekdayCodes);
const numbered = (most: number) => fc.tuple(signed(most), weekday).map(([number, name]) => `${number}${name}`);

/** Leaves fields that are absent out altogether, as data does. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Recurrences of the date part of RFC 5545, each with a start near 2020 and only what stands together. */
export const standardRecurrences: fc.Arbitrary<Recurrence & { readonly start: string }> = fc
  .constantFrom('daily' as const, 'weekly' as const, 'monthly' as const, 'yearly' as const)
  .chain((frequency) => {
    const yearly = frequency === 'yearly';
    const weekNumbers = yearly ? some(signed(53), 2) : fc.constant(undefined);
    return weekNumbers.chain((weeks) => {
      const days =
        frequency === 'daily' || frequency === 'weekly' || weeks
          ? weekday
          : fc.oneof(weekday, numbered(yearly ? 53 : 5));
      return fc.record({
        frequency: fc.constant(frequency),
        interval: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        start: dateIn('2018-01-01', '2021-12-31'),
        weekStart: fc.option(weekday, { nil: undefined, freq: 2 }),
        months: some(fc.integer({ min: 1, max: 12 }), 4),
        monthDays: frequency === 'weekly' ? fc.constant(undefined) : some(signed(31), 4),
        yearDays: yearly ? some(signed(366), 4) : fc.constant(undefined),
        weekNumbers: fc.constant(weeks),
        weekdays: some(days as fc.Arbitrary<string>, 4),
        positions: fc.option(fc.uniqueArray(signed(6), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
        count: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined, freq: 2 }),
        until: fc.option(dateIn('2019-01-01', '2024-12-31'), { nil: undefined, freq: 2 }),
      });
    });
  })
  .map(withoutUndefined);

/** The same with what is ours: clamping, exclusions, inclusions, effective counts, and moves off non-workdays. */
export const allRecurrences = fc
  .tuple(
    standardRecurrences,
    fc.record({
      shortMonth: fc.option(fc.constantFrom('skip' as const, 'clamp' as const), { nil: undefined }),
      nonWorkday: fc.option(fc.constantFrom(...nonWorkdayCodes), { nil: undefined }),
      mergeSameDay: fc.option(fc.boolean(), { nil: undefined }),
      effectiveCount: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 2 }),
      exclude: some(dateIn('2019-01-01', '2023-12-31'), 6),
      include: some(dateIn('2019-01-01', '2023-12-31'), 6),
    }),
  )
  .map(([standard, ours]) => withoutUndefined({ ...standard, ...ours }));
