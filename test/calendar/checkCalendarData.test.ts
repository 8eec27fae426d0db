import { expect, test } from 'vitest';
import { checkCalendarData } from '../../src/calendar/checkCalendarData.ts';
import type { CalendarData } from '../../src/schema/calendarData.ts';

const found = (fields: Partial<CalendarData>) =>
  checkCalendarData({ schemaVersion: 1, kind: 'calendar', id: 'a', ...fields }).map(({ code, path }) =>
    [code, ...path].join(' '),
  );

test('K11 holidays that overlap', () => {
  const day = (date: string, state: 'statutoryHoliday' | 'dayOff') => ({ date, state });
  const days = [day('2026-10-01', 'statutoryHoliday'), day('2026-09-27', 'dayOff'), day('2026-10-01', 'dayOff')];
  expect(found({ days })).toEqual(['calendar.day.twice days 2']);
  expect(found({ days: days.slice(0, 2) })).toEqual([]);
});

test('K11 terms and school years', () => {
  const terms = [
    { id: 'autumn', during: '2026-09/2027-01' },
    { id: 'late', during: '--03' },
    { id: 'spring', during: '2027-01-31/2027-06' },
  ];
  expect(found({ terms })).toEqual(['calendar.period.overlap terms 2']);
  expect(found({ schoolYears: [...terms].reverse() })).toEqual(['calendar.period.overlap schoolYears 2']);
  expect(found({ terms: terms.slice(0, 2) })).toEqual([]);
});

test('K11 observances by a rule that is none', () => {
  const observances = [
    { id: 'a', name: '甲', recurrence: { frequency: 'yearly' as const, months: [2], monthDays: [30] } },
    { id: 'b', name: '乙', recurrence: { frequency: 'yearly' as const, months: [5], weekdays: ['2SU'] } },
  ];
  expect(found({ observances })).toEqual(['schedule.recurrence.never observances 0 recurrence monthDays']);
});
