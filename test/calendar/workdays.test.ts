import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { addWorkdays, buildDayStates, isArranged, isWorkdayIn } from '../../src/calendar/dayStates.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { moveToWorkday } from '../../src/calendar/moveToWorkday.ts';
import { nonWorkdayCodes } from '../../src/codelist/nonWorkday.ts';
import { firstDay, formatIsoDay, lastDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import { holidays2026 } from '../support/holidays2026.ts';

const states = buildDayStates(buildCalendar(gregorian, [holidays2026]));
const day = (date: string): number => parseIsoDay(date) ?? Number.NaN;
const text = (number: number | null): string | null => (number === null ? null : formatIsoDay(number));

test.each([
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-10-03', 0, '2026-10-03'],
  ['2026-10-03', 1, '2026-10-08'],
  ['2026-10-12', -1, '2026-10-10'],
  ['2026-10-08', -1, '2026-09-30'],
  ['2026-03-06', 5, '2026-03-13'],
])('K5 %s and %i workdays', (date, workdays, reached) => {
  expect(text(addWorkdays(states, day(date), workdays))).toBe(reached);
});

test('K5 out of the years 1 to 9999', () => {
  expect(addWorkdays(states, lastDay, 1)).toBeNull();
  expect(addWorkdays(states, firstDay, -1)).toBeNull();
});

test('K5 forth and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 21_000 }), fc.integer({ min: 1, max: 60 }), (start, workdays) => {
      const reached = addWorkdays(states, start, workdays) ?? Number.NaN;
      let counted = 0;
      for (let between = start + 1; between <= reached; between++) if (isWorkdayIn(states, between)) counted++;
      expect(counted).toBe(workdays);
      expect(isWorkdayIn(states, reached)).toBe(true);
    }),
  );
});

test.each([
  ['2026-10-02', ['2026-10-02', null, '2026-09-30', '2026-10-08', '2026-09-30', '2026-10-08']],
  ['2026-10-05', ['2026-10-05', null, '2026-09-30', '2026-10-08', '2026-10-08', '2026-10-08']],
  ['2026-10-04', ['2026-10-04', null, '2026-09-30', '2026-10-08', '2026-09-30', '2026-10-08']],
  ['2026-01-31', ['2026-01-31', null, '2026-01-30', '2026-02-02', '2026-01-30', '2026-01-30']],
  ['2026-10-10', Array.from({ length: 6 }, () => '2026-10-10')],
])('K8 %s', (date, landed) => {
  expect(nonWorkdayCodes.map((rule) => text(moveToWorkday(states, day(date), rule)))).toEqual(landed);
});

test('K8 at the ends of the years 1 to 9999', () => {
  const edges = buildDayStates(
    buildCalendar(gregorian, [
      {
        schemaVersion: 1,
        kind: 'calendar',
        id: 'edges',
        days: [
          { date: '0001-01-01', state: 'dayOff' },
          { date: '9999-12-31', state: 'dayOff' },
        ],
      },
    ]),
  );
  expect(moveToWorkday(edges, lastDay, 'next')).toBeNull();
  expect(moveToWorkday(edges, lastDay, 'nearest')).toBe(lastDay - 1);
  expect(moveToWorkday(edges, lastDay, 'nextInMonth')).toBe(lastDay - 1);
  expect(moveToWorkday(edges, firstDay, 'nearest')).toBe(firstDay + 1);
});

test('K4 a stretch over two years', () => {
  expect(isArranged(states, day('2026-01-01'), day('2026-12-31'))).toBe(true);
  expect(isArranged(states, day('2027-01-01'), day('2026-12-31'))).toBe(false);
});

test('K8 the longest break', () => {
  expect(states.longestBreak).toBe(7);
  expect(buildDayStates(gregorian).longestBreak).toBe(2);
});
