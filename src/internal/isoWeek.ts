import { dayNumber, weekdayOf, yearOf } from './civilDay.ts';

/**
 * Gives the Monday that begins ISO week 1 of a year: the week that holds 4 January.
 *
 * @source ISO 8601-1:2019, 3.1.1.23
 */
export function isoWeekOne(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth);
}

/** Gives the ISO week-numbering year of a day: the year of the Thursday of its week. */
export function isoWeekYearOf(day: number): number {
  return yearOf(day - weekdayOf(day) + 3);
}

/** Gives the ISO week number of a day, 1 to 53; it counts within {@link isoWeekYearOf}. */
export function isoWeekOf(day: number): number {
  return (day - weekdayOf(day) - isoWeekOne(isoWeekYearOf(day))) / 7 + 1;
}

/** Gives the number of ISO weeks in a year, 52 or 53. */
export function isoWeeksInYear(year: number): number {
  return (isoWeekOne(year + 1) - isoWeekOne(year)) / 7;
}
