import { firstDay, formatIsoDay, lastDay } from '../internal/civilDay.ts';

/** Prints a day for a message; the ends of time, and days beyond the calendar, as `..`. */
export function formatDay(day: number): string {
  return day >= firstDay && day <= lastDay ? formatIsoDay(day) : '..';
}
