import { firstDay, lastDay } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';

/** How far an open plan is looked at before and after what has happened. */
const margin = 366;

/**
 * The days whose occurrences a plan is tracked over: all there are, or in a plan with an open end those from the first entry
 * to the last and a year around them and the day that is looked at.
 */
export function scheduleRange(own: PeriodDays | null, dates: Float64Array, asOf: number): PeriodDays {
  const isOpen = own !== null && !(Number.isFinite(own.start) && Number.isFinite(own.end));
  if (own === null || !isOpen) return { start: firstDay, end: lastDay };
  let [first, last] = [asOf, asOf];
  for (const day of dates) {
    if (!Number.isFinite(day)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return {
    start: Number.isFinite(own.start) ? firstDay : Math.max(firstDay, first - margin),
    end: Number.isFinite(own.end) ? lastDay : Math.min(lastDay, last + margin),
  };
}
