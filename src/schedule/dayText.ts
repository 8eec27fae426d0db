import { firstDay, formatIsoDay, lastDay } from '../internal/civilDay.ts';

/** Prints a day; an open end prints as `..`, and a day beyond the years 1 to 9999 as the last one within them. */
export function dayText(day: number): string {
  return Number.isFinite(day) ? formatIsoDay(Math.min(Math.max(day, firstDay), lastDay)) : '..';
}
