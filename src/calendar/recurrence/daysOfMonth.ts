import { dateNumber, dayNumber, isLeapYear, weekdayOf } from '../../internal/civilDay.ts';
import { daysAt, monthMask } from './monthMask.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';
import { yearPlace } from './yearMasks.ts';

/** The days of the year before the first of each month, in a common year and then in a leap year. */
export const daysBefore = Int32Array.of(
  ...[0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365],
  ...[0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366],
);

/**
 * Gives the days of a month that a rule yields, positions within a month or year included.
 *
 * @param month - 0 to 11, one that `rule.monthBits` holds
 * @param weekday - the weekday of 1 January
 * @param leap - 1 in a leap year, else 0
 */
export function daysOfMonth(rule: RecurrenceRule, year: number, month: number, weekday: number, leap: number): number {
  if (rule.byYear) return rule.yearMasks[yearPlace(rule, year, weekday) + month] as number;
  const place = leap * 13 + month;
  const before = daysBefore[place] as number;
  const length = (daysBefore[place + 1] as number) - before;
  const firstWeekday = (weekday + before) % 7;
  const key = (length - 28) * 7 + firstWeekday;
  const known = rule.monthMasks[key] as number;
  return known === -1 ? fillMonth(rule, key, length, firstWeekday) : known;
}

function fillMonth(rule: RecurrenceRule, key: number, length: number, firstWeekday: number): number {
  const all = monthMask(rule, length, firstWeekday);
  const mask = rule.positions.length > 0 && rule.positionsPer === 'month' ? daysAt(all, rule.positions) : all;
  rule.monthMasks[key] = mask;
  return mask;
}

/** Tells whether a day is among those that months, days and weeks of the year leave. */
export function isDayOfMonths(rule: RecurrenceRule, day: number): boolean {
  const date = dateNumber(day);
  const year = Math.floor(date / 10000);
  const month = (Math.floor(date / 100) % 100) - 1;
  if (((rule.monthBits >> month) & 1) === 0) return false;
  const mask = daysOfMonth(rule, year, month, weekdayOf(dayNumber(year, 1, 1)), isLeapYear(year) ? 1 : 0);
  return ((mask >> ((date % 100) - 1)) & 1) === 1;
}
