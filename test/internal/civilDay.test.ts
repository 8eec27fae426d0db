import { UTCDate } from '@date-fns/utc';
import {
  addMonths as addMonthsReference,
  differenceInCalendarDays,
  getDate,
  getDaysInMonth,
  getISODay,
  getISOWeek,
  getISOWeeksInYear,
  getISOWeekYear,
  getMonth,
  getYear,
  isLeapYear as isLeapYearReference,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../../src/internal/civilDate.ts';
import {
  addMonths,
  dateNumber,
  dayNumber,
  dayOfMonthOf,
  daysInMonth,
  firstDay,
  formatIsoDay,
  isLeapYear,
  lastDay,
  monthOf,
  parseIsoDay,
  weekdayOf,
  yearOf,
} from '../../src/internal/civilDay.ts';
import { isoWeekOf, isoWeekOne, isoWeeksInYear, isoWeekYearOf } from '../../src/internal/isoWeek.ts';

const reference = (day: number): UTCDate => new UTCDate(day * 86_400_000);
const anyDay = fc.integer({ min: firstDay, max: lastDay });

function holdAgainstReference(day: number): void {
  const date = reference(day);
  const year = getYear(date);
  const month = getMonth(date) + 1;
  const iso = date.toISOString().slice(0, 10);
  const kernel = {
    iso: formatIsoDay(day),
    parsed: parseIsoDay(iso),
    built: dayNumber(year, month, getDate(date)),
    parts: [yearOf(day), monthOf(day), dayOfMonthOf(day)],
    packed: dateNumber(day),
    weekday: weekdayOf(day),
    week: [isoWeekYearOf(day), isoWeekOf(day)],
  };
  expect(kernel).toEqual({
    iso,
    parsed: day,
    built: day,
    parts: [year, month, getDate(date)],
    packed: Number(iso.replaceAll('-', '')),
    weekday: getISODay(date) - 1,
    week: [getISOWeekYear(date), getISOWeek(date)],
  });
}

describe('day numbers against date-fns', () => {
  test.each([
    ['0001-01-01', '0005-12-31'],
    ['0099-01-01', '0101-12-31'],
    ['0399-12-01', '0401-03-31'],
    ['1582-09-01', '1583-01-31'],
    ['1899-12-01', '1901-03-31'],
    ['1969-12-01', '1970-02-28'],
    ['1999-12-01', '2001-03-31'],
    ['2019-12-01', '2032-01-31'],
    ['2099-12-01', '2101-03-31'],
    ['9995-01-01', '9999-12-31'],
  ])('N1 N2 N3 N4 every day %s..%s', (from, to) => {
    const end = parseIsoDay(to) as number;
    for (let day = parseIsoDay(from) as number; day <= end; day++) holdAgainstReference(day);
  });

  test('N1 N2 N3 N4 random days', () => {
    fc.assert(fc.property(anyDay, holdAgainstReference), { numRuns: 3000 });
  });

  test('N1 every day of the range prints once, in order', () => {
    let before = '';
    for (let day = firstDay; day <= lastDay; day += 1) {
      const text = formatIsoDay(day);
      if (!(text > before) || parseIsoDay(text) !== day) expect.fail(`${day} ${before} ${text}`);
      before = text;
    }
    expect(before).toBe('9999-12-31');
  });

  test('N3 N4 every year and month', () => {
    for (let year = 1; year <= 9999; year++) {
      const date = reference(dayNumber(year, 1, 4));
      if (isLeapYear(year) !== isLeapYearReference(date)) expect.fail(`leap ${year}`);
      if (year < 9999 && isoWeeksInYear(year) !== getISOWeeksInYear(date)) expect.fail(`weeks ${year}`);
      for (let month = 1; month <= 12; month++) {
        if (daysInMonth(year, month) !== getDaysInMonth(reference(dayNumber(year, month, 1)))) {
          expect.fail(`${year}-${month}`);
        }
      }
    }
    expect(formatIsoDay(isoWeekOne(2026))).toBe('2025-12-29');
  });

  test('N5 months later and earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        expect(addMonths(day, months)).toBe(
          differenceInCalendarDays(addMonthsReference(reference(day), months), reference(0)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['1900-01-30', 1, '1900-02-28'],
  ])('N5 %s and %i months', (from, months, to) => {
    expect(formatIsoDay(addMonths(parseIsoDay(from) as number, months))).toBe(to);
  });
});

test.each([
  '0000-01-01',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '2026-1-01',
  '20260101',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '+2026-1-01',
  '２０２６-01-01',
  '2026–01–01',
  '-026-01-01',
  '2026-01-1\0',
  '',
])('N2 refuses %j', (text) => {
  expect(parseIsoDay(text)).toBeNull();
});

test('N3 a day past the month runs on', () => {
  expect(formatIsoDay(dayNumber(2027, 2, 29))).toBe('2027-03-01');
  expect(formatIsoDay(dayNumber(2028, 2, 29))).toBe('2028-02-29');
});

test.each([firstDay - 1, lastDay + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('N1 %d does not print', (day) => {
  expect(() => formatIsoDay(day)).toThrow(/^day\.range: /);
});

describe('durations', () => {
  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-02-29', { years: 3 }, '2027-02-28'],
    ['2026-05-31', { months: 1, days: 1 }, '2026-07-01'],
    ['2026-12-28', { weeks: 1 }, '2027-01-04'],
    ['2011-12-28', { days: 3 }, '2011-12-31'],
    ['0001-01-01', { days: -1 }, null],
    ['9999-12-31', { days: 1 }, null],
    ['2026-02-30', { days: 1 }, null],
  ] as const)('N6 %s and %j', (from, duration, to) => {
    expect(addDuration(from, duration)).toBe(to);
  });

  test('N5 N6 agree on months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay + 9000, max: lastDay - 9000 }),
        fc.integer({ min: 0, max: 240 }),
        (day, months) => {
          expect(addDuration(formatIsoDay(day), { months })).toBe(formatIsoDay(addMonths(day, months)));
        },
      ),
    );
  });
});
