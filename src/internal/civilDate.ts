import { UTCDate } from '@date-fns/utc';
import { add, formatISO } from 'date-fns';
import { parseIsoDay } from './civilDay.ts';

/** A span of calendar time; absent parts count as none. */
export interface CivilDuration {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
}

/**
 * Gives the date a duration after another: first years and months, ending on the month's last day when that month is
 * shorter, then weeks and days.
 *
 * For cold paths, from ISO text to ISO text; loops over many days count with `addMonths` and integers.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `null` when `date` is no date, or when the result lies outside the years 1 to 9999
 */
export function addDuration(date: string, duration: CivilDuration): string | null {
  if (parseIsoDay(date) === null) return null;
  const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
  const later = add(new UTCDate(`${date}T00:00:00Z`), { years, months, weeks, days });
  const year = later.getFullYear();
  return year >= 1 && year <= 9999 ? formatISO(later, { representation: 'date' }) : null;
}
