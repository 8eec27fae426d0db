import type { DayStateCode } from '../codelist/dayState.ts';
import { parseIsoDay, weekdayOf } from '../internal/civilDay.ts';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';

/**
 * Tells whether work is done on a date: workdays and make-up workdays (调休), but no statutory holiday and no day off.
 *
 * In a year without an arrangement of holidays (`calendar.arrangedYears`) the answer rests on the weekday alone.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - default `gregorian`
 * @throws RangeError `calendar.date` when `date` is no date
 * @example
 * isWorkday('2026-10-04'); // => false
 */
export function isWorkday(date: string, calendar: Calendar = gregorian): boolean {
  const day = parseIsoDay(date);
  if (day === null) throw new RangeError(`calendar.date: ${JSON.stringify(date)} is no date of the form YYYY-MM-DD`);
  const state = statedState(calendar, date);
  return state === null ? weekdayOf(day) < 5 : state === 'workday' || state === 'makeUpWorkday';
}

function statedState({ days }: Calendar, date: string): DayStateCode | null {
  let low = 0;
  let high = days.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = days[middle];
    if (found === undefined || found.date === date) return found?.state ?? null;
    if (found.date < date) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
