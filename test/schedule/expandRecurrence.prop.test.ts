import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { isWorkday } from '../../src/calendar/isWorkday.ts';
import { china } from '../../src/china/china.ts';
import { expandSolarTerms } from '../../src/china/expandSolarTerms.ts';
import { lunarDateOf } from '../../src/china/lunarDateOf.ts';
import { solarTermCodes } from '../../src/codelist/solarTerm.ts';
import { formatIsoDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { allRecurrences, dateIn, standardRecurrences } from '../support/recurrences.ts';
import { slowRecurrence } from '../support/slowRecurrence.ts';

const asked = fc
  .tuple(
    dateIn('2019-06-01', '2023-12-31'),
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 600 })),
  )
  .map(([from, days]) => ({ from, to: formatIsoDay((parseIsoDay(from) ?? 0) + days) }));
const calendar = buildCalendar(gregorian, [
  {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'days',
    days: [
      ...['2020-10-01', '2020-10-02', '2020-10-05', '2020-10-06', '2021-01-01'].map((date) => ({
        date,
        state: 'statutoryHoliday' as const,
      })),
      ...['2020-09-27', '2020-10-10'].map((date) => ({ date, state: 'makeUpWorkday' as const })),
    ],
  },
]);

test('S25 S28 S35 S36 day by day', () => {
  fc.assert(
    fc.property(standardRecurrences, asked, (recurrence, days) => {
      const slow = slowRecurrence(recurrence, days.from, days.to).map(({ date }) => date);
      expect(expandRecurrence(recurrence, days).dates).toEqual(slow);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('S27 S28 S29 S37 moved, excluded, included and counted day by day', () => {
  fc.assert(
    fc.property(allRecurrences, asked, (recurrence, days) => {
      const slow = slowRecurrence(recurrence, days.from, days.to, { isWorkday: (date) => isWorkday(date, calendar) });
      const { dates, nominals = dates } = expandRecurrence(recurrence, { ...days, calendar });
      expect(dates.map((date, index) => ({ nominal: nominals[index], date }))).toEqual(slow);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const terms = new Map<string, string>();
for (let year = 2018; year <= 2025; year++) {
  const found = expandSolarTerms(year);
  if (found.ok) for (const { term, date } of found.value) terms.set(date, term);
}

function namesOf(date: string): string[] {
  const found = lunarDateOf(date);
  const term = terms.get(date);
  const named = term === undefined ? [] : [term];
  if (!found.ok || found.value.leapMonth) return named;
  const next = lunarDateOf(formatIsoDay((parseIsoDay(date) ?? 0) + 1));
  const { month, day } = found.value;
  const isLast = next.ok && next.value.day === 1;
  return [...named, `${month}-${day}`, ...(isLast ? [`${month}--1`] : [])];
}

test('S38 lunar dates and solar terms day by day', () => {
  const lunar = fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(-1)),
    })
    .map((date) => ({ lunar: date }));
  const term = fc.constantFrom(...solarTermCodes).map((solarTerm) => ({ solarTerm }));
  fc.assert(
    fc.property(fc.oneof(lunar, term), dateIn('2018-01-01', '2021-12-31'), asked, (by, start, days) => {
      const recurrence = { frequency: 'yearly' as const, ...by, start };
      const slow = slowRecurrence(recurrence, days.from, days.to, { namesOf }).map(({ date }) => date);
      expect(expandRecurrence(recurrence, { ...days, calendar: china }).dates).toEqual(slow);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('S2 S36 adjoining days, sorted, inside', () => {
  fc.assert(
    fc.property(allRecurrences, asked, fc.nat(600), (recurrence, days, at) => {
      const { from, to } = days;
      const between = formatIsoDay(Math.min((parseIsoDay(from) ?? 0) + at, parseIsoDay(to) ?? 0));
      fc.pre(between < to);
      const whole = expandRecurrence(recurrence, { ...days, calendar }).dates;
      const next = formatIsoDay((parseIsoDay(between) ?? 0) + 1);
      const first = expandRecurrence(recurrence, { from, to: between, calendar }).dates;
      const second = expandRecurrence(recurrence, { from: next, to, calendar }).dates;
      expect([...first, ...second]).toEqual(whole);
      expect(whole).toEqual([...whole].sort());
      expect(whole.every((date) => date >= from && date <= to)).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);
