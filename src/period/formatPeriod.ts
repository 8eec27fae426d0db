import { dateNumber, weekdayOf } from '../internal/civilDay.ts';
import { isoWeekOf, isoWeekYearOf } from '../internal/isoWeek.ts';
import { calendarSpan } from './calendarSpan.ts';
import type { Period, PeriodDays } from './period.ts';
import type { CalendarForm, CalendarUnit } from './periodForm.ts';
import { periodDays } from './planFrame.ts';

/**
 * Prints a resolved period as the period text that a person would write.
 *
 * A whole year, half, quarter, month, third or half of a month, week or day prints as such; anything else as a range of
 * whole years, of whole months, or of days, the first of these that both ends allow. The text resolves to the same days
 * without any context.
 *
 * @param period - ISO dates with both ends included; `null` is an open end
 * @returns period text with a year
 * @throws RangeError `period.date` or `period.reversed` when `period` is no resolved period
 * @example
 * formatPeriod({ start: '2026-07-01', end: '2026-08-31' }); // => '2026-07/2026-08'
 */
export function formatPeriod(period: Period): string {
  const days = periodDays(period);
  const { start, end } = period;
  if (start !== null && end !== null) {
    const piece = pieceOf(start, days);
    if (piece !== null) return piece;
  }
  const length = Math.max(startLength(start), endLength(end, days));
  return `${start?.slice(0, length) ?? '..'}/${end?.slice(0, length) ?? '..'}`;
}

/** The one piece of the calendar that has exactly these days. */
function pieceOf(start: string, days: PeriodDays): string | null {
  const { start: first, end: last } = days;
  const length = last - first + 1;
  if (length === 1) return start;
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  const day = Number(start.slice(8));
  const is = (unit: CalendarUnit, number: number, part: number): boolean => {
    const form: CalendarForm = { kind: 'calendar', unit, year: Number(year), number, part };
    const span = calendarSpan(form, Number(year));
    return span !== null && span.start === first && span.end === last;
  };
  if (is('year', 0, 0)) return year;
  const half = Math.ceil(month / 6);
  if (is('half', half, 0)) return `${year}-H${half}`;
  const quarter = Math.ceil(month / 3);
  if (is('quarter', quarter, 0)) return `${year}-Q${quarter}`;
  const yearMonth = start.slice(0, 7);
  if (is('month', month, 0)) return yearMonth;
  const third = day > 20 ? 3 : day > 10 ? 2 : 1;
  if (is('third', month, third)) return `${yearMonth}-${['early', 'mid', 'late'][third - 1]}`;
  const halfMonth = day > 15 ? 2 : 1;
  if (is('halfMonth', month, halfMonth)) return `${yearMonth}-${halfMonth}h`;
  if (length !== 7 || weekdayOf(first) !== 0) return null;
  return `${String(isoWeekYearOf(first)).padStart(4, '0')}-W${String(isoWeekOf(first)).padStart(2, '0')}`;
}

/** How much of an ISO date says where a range starts: 4 characters the year, 7 the month, 10 the day; 0 when open. */
function startLength(start: string | null): number {
  if (start === null) return 0;
  return start.endsWith('-01-01') ? 4 : start.endsWith('-01') ? 7 : 10;
}

/** How much of an ISO date says where a range ends. */
function endLength(end: string | null, days: PeriodDays): number {
  if (end === null) return 0;
  if (end.endsWith('-12-31')) return 4;
  const next = dateNumber(days.end + 1);
  return next % 100 === 1 ? 7 : 10;
}
