import type { CalendarData } from '../../src/schema/calendarData.ts';

const days = (state: 'statutoryHoliday' | 'dayOff' | 'makeUpWorkday', ...dates: string[]) =>
  dates.map((date) => ({ date: `2026-${date}`, state }));

/** The holidays and make-up workdays of 2026, as far as the tests need them. */
export const holidays2026: CalendarData = {
  schemaVersion: 1,
  kind: 'calendar',
  id: 'holidays-2026',
  days: [
    ...days('statutoryHoliday', '10-01', '10-02', '10-03', '01-01', '05-01', '05-02'),
    ...days('dayOff', '10-04', '10-05', '10-06', '10-07', '01-02', '01-03', '05-03', '05-04', '05-05'),
    ...days('makeUpWorkday', '01-04', '05-09', '09-20', '10-10'),
  ],
};
