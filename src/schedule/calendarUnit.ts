import type { PerCode } from '../codelist/per.ts';
import { dateNumber, dayNumber } from '../internal/civilDay.ts';

/** A way of cutting all time into pieces that are numbered through: window `index` begins on `startOf(index)`. */
export interface CalendarUnit {
  readonly indexOf: (day: number) => number;
  readonly startOf: (index: number) => number;
}

/** Weeks that begin on a weekday, Monday 0 to Sunday 6. */
export function weeksFrom(weekday: number): CalendarUnit {
  // 1970-01-01, day 0, is a Thursday.
  return {
    indexOf: (day) => Math.floor((day + 3 - weekday) / 7),
    startOf: (index) => index * 7 - 3 + weekday,
  };
}

/** Pieces of so many months. */
function months(length: number): CalendarUnit {
  return {
    indexOf: (day) => Math.floor(monthIndex(dateNumber(day)) / length),
    startOf: (index) => monthStart(index * length, 1),
  };
}

/** Equal pieces of a month, the last of which takes what is left: 上旬, 中旬, 下旬, or half months. */
function partsOfMonth(parts: 2 | 3): CalendarUnit {
  const length = 30 / parts;
  return {
    indexOf: (day) => {
      const date = dateNumber(day);
      return monthIndex(date) * parts + Math.min(parts - 1, Math.floor(((date % 100) - 1) / length));
    },
    startOf: (index) => monthStart(Math.floor(index / parts), (index - Math.floor(index / parts) * parts) * length + 1),
  };
}

function monthIndex(date: number): number {
  return Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1;
}

function monthStart(index: number, dayOfMonth: number): number {
  const year = Math.floor(index / 12);
  return dayNumber(year, index - year * 12 + 1, dayOfMonth);
}

/** The pieces of the calendar that quotas and recurrences count in. */
export const calendarUnits: Readonly<Record<Exclude<PerCode, 'term' | 'phase' | 'plan'>, CalendarUnit>> = {
  day: { indexOf: (day) => day, startOf: (index) => index },
  week: weeksFrom(0),
  tenDays: partsOfMonth(3),
  halfMonth: partsOfMonth(2),
  month: months(1),
  quarter: months(3),
  halfYear: months(6),
  year: months(12),
};
