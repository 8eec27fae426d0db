import { dayNumber, daysInMonth, firstDay, isLeapYear, lastDay } from '../internal/civilDay.ts';
import { isoWeekOne, isoWeeksInYear } from '../internal/isoWeek.ts';
import type { PeriodDays } from './period.ts';
import type { CalendarForm } from './periodForm.ts';

/**
 * Gives the days of a piece of the calendar in a year, whatever year it states itself.
 *
 * @returns `null` when the year has no such piece (29 February, week 53) or it leaves the years 1 to 9999
 */
export function calendarSpan(form: CalendarForm, year: number): PeriodDays | null {
  let start: number;
  let end: number;
  if (form.unit === 'week') {
    if (form.number > isoWeeksInYear(year)) return null;
    start = weekStart(form, year);
    end = start + 6;
  } else {
    if (isLeapDay(form) && !isLeapYear(year)) return null;
    const from = startMonthDay(form);
    const to = endMonthDay(form);
    const month = Math.floor(to / 100);
    start = dayNumber(year, Math.floor(from / 100), from % 100);
    end = dayNumber(year, month, Math.min(to % 100, daysInMonth(year, month)));
  }
  return start < firstDay || end > lastDay ? null : { start, end };
}

/** Gives the Monday of a week form in a year, also of a week 53 that the year does not have. */
export function weekStart(form: CalendarForm, year: number): number {
  return isoWeekOne(year) + (form.number - 1) * 7;
}

/** Tells whether a form is the day 29 February. */
export function isLeapDay(form: CalendarForm): boolean {
  return form.unit === 'day' && form.number === 2 && form.part === 29;
}

/** Gives where a form other than a week begins in every year, as `month * 100 + dayOfMonth`. */
export function startMonthDay(form: CalendarForm): number {
  switch (form.unit) {
    case 'half':
      return (form.number * 6 - 5) * 100 + 1;
    case 'quarter':
      return (form.number * 3 - 2) * 100 + 1;
    case 'third':
      return form.number * 100 + form.part * 10 - 9;
    case 'halfMonth':
      return form.number * 100 + form.part * 15 - 14;
    case 'day':
      return form.number * 100 + form.part;
    case 'month':
      return form.number * 100 + 1;
    default:
      return 101;
  }
}

/** Gives where a form other than a week ends, as {@link startMonthDay}; the end of February counts as its 29th. */
export function endMonthDay(form: CalendarForm): number {
  switch (form.unit) {
    case 'half':
      return monthEnd(form.number * 6);
    case 'quarter':
      return monthEnd(form.number * 3);
    case 'third':
      return form.part === 3 ? monthEnd(form.number) : form.number * 100 + form.part * 10;
    case 'halfMonth':
      return form.part === 2 ? monthEnd(form.number) : form.number * 100 + 15;
    case 'day':
      return form.number * 100 + form.part;
    case 'month':
      return monthEnd(form.number);
    default:
      return 1231;
  }
}

function monthEnd(month: number): number {
  return month * 100 + daysInMonth(2000, month);
}
