import { parseIsoDay } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';

/**
 * Reads the days that a caller asks for.
 *
 * @throws RangeError `schedule.from`, `schedule.to` or `schedule.reversed` for days that are no dates or are reversed
 */
export function askedDays(from: string, to: string): PeriodDays {
  const start = parseIsoDay(String(from));
  const end = parseIsoDay(String(to));
  if (start === null) throw new RangeError(`schedule.from: ${String(from)} is no date of the form YYYY-MM-DD`);
  if (end === null) throw new RangeError(`schedule.to: ${String(to)} is no date of the form YYYY-MM-DD`);
  if (start > end) throw new RangeError(`schedule.reversed: ${from} is after ${to}`);
  return { start, end };
}

/**
 * Gives the limit that a caller sets, 10,000 unless there is one.
 *
 * @throws RangeError `schedule.limit` for a limit that is no whole number from 1
 */
export function askedLimit(limit = 10_000): number {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`schedule.limit: ${limit} is no whole number from 1`);
  return limit;
}
