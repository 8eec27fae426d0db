import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { isWorkday } from '../../src/calendar/isWorkday.ts';
import type { CalendarData } from '../../src/schema/calendarData.ts';
import { holidays2026 } from '../support/holidays2026.ts';

const data = (fields: Partial<CalendarData>): CalendarData => ({
  schemaVersion: 1,
  kind: 'calendar',
  id: 'local',
  ...fields,
});

test('K1 copied or through JSON', () => {
  const calendar = buildCalendar(gregorian, [holidays2026]);
  const dates = ['2026-01-04', '2026-10-01', '2026-10-05', '2026-10-10', '2026-03-02', '2026-03-01'];
  const answers = [true, false, false, true, true, false];
  expect(dates.map((date) => isWorkday(date, structuredClone(calendar)))).toEqual(answers);
  expect(dates.map((date) => isWorkday(date, JSON.parse(JSON.stringify(calendar))))).toEqual(answers);
});

test('K2 weekdays alone', () => {
  const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'];
  expect(week.map((date) => isWorkday(date))).toEqual([true, true, true, true, true, false, false]);
});

test('K3 the later day wins', () => {
  const moved = data({
    days: [
      { date: '2026-10-10', state: 'dayOff' },
      { date: '2025-12-31', state: 'dayOff' },
    ],
  });
  const calendar = buildCalendar(gregorian, [holidays2026, moved]);
  expect(calendar.days[0]).toEqual({ date: '2025-12-31', state: 'dayOff' });
  expect(calendar.days.filter(({ date }) => date === '2026-10-10')).toEqual([{ date: '2026-10-10', state: 'dayOff' }]);
  expect(calendar.days).toHaveLength(20);
});

test('K3 the later observance, term and school year win, in their place', () => {
  const city = data({
    observances: [
      { id: 'safety', name: '安全月', during: '--06' },
      { id: 'reading', name: '读书月', during: '--04' },
    ],
    terms: [{ id: 'spring', during: '--03/--06' }],
    schoolYears: [{ id: 'one', during: '--09/--06' }],
  });
  const district = data({
    observances: [{ id: 'safety', name: '安全月', during: '--11' }],
    terms: [
      { id: 'spring', during: '--02/--07' },
      { id: 'autumn', during: '--09/--01' },
    ],
    schoolYears: [{ id: 'one', during: '--08/--06' }],
  });
  const calendar = buildCalendar(buildCalendar(gregorian, [city]), [district]);
  expect(calendar.observances.map(({ id, during }) => [id, during])).toEqual([
    ['safety', '--11'],
    ['reading', '--04'],
  ]);
  expect(calendar.terms.map(({ during }) => during)).toEqual(['--02/--07', '--09/--01']);
  expect(calendar.schoolYears.map(({ during }) => during)).toEqual(['--08/--06']);
});

test('K3 nothing given is changed', () => {
  const before = structuredClone(holidays2026);
  buildCalendar(gregorian, [holidays2026, data({ days: [{ date: '2026-10-01', state: 'workday' }] })]);
  expect(holidays2026).toEqual(before);
  expect(gregorian).toEqual({ days: [], arrangedYears: [], observances: [], terms: [], schoolYears: [] });
});

test('K4 years with a statutory holiday', () => {
  const local = data({
    days: [
      { date: '2027-05-04', state: 'dayOff' },
      { date: '2028-01-01', state: 'statutoryHoliday' },
    ],
  });
  expect(buildCalendar(gregorian, [holidays2026, local]).arrangedYears).toEqual([2026, 2028]);
});

test.each(['2026-02-30', '20260301', '', '2026-3-1'])('K9 %s', (date) => {
  expect(() => isWorkday(date)).toThrow(/^calendar\.date: /);
});
