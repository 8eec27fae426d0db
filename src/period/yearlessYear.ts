import { dateNumber, yearOf } from '../internal/civilDay.ts';
import { isoWeekYearOf } from '../internal/isoWeek.ts';
import { endMonthDay, startMonthDay, weekStart } from './calendarSpan.ts';
import type { CalendarForm } from './periodForm.ts';

/**
 * Gives the year in which a year-less form first starts on or after a day.
 *
 * A week counts by its Thursday, as ISO 8601 counts it to a year: week 1 of a plan for 2026 is the one that begins on
 * 29 December 2025. The year found may lack the form (29 February, week 53).
 */
export function firstYearStarting(form: CalendarForm, day: number): number {
  const year = yearOf(day);
  if (form.unit !== 'week') return startMonthDay(form) >= dateNumber(day) % 10000 ? year : year + 1;
  const weekYear = isoWeekYearOf(day);
  return weekStart(form, weekYear) + 3 >= day ? weekYear : weekYear + 1;
}

/** Gives the year in which a year-less form first ends on or after a day; the year found may lack the form. */
export function firstYearEnding(form: CalendarForm, day: number): number {
  const year = yearOf(day);
  if (form.unit !== 'week') return endMonthDay(form) >= dateNumber(day) % 10000 ? year : year + 1;
  const weekYear = isoWeekYearOf(day);
  return weekStart(form, weekYear) + 6 >= day ? weekYear : weekYear + 1;
}

/** Gives the year in which a year-less form last starts on or before a day; the year found may lack the form. */
export function lastYearStarting(form: CalendarForm, day: number): number {
  const year = yearOf(day);
  if (form.unit !== 'week') return startMonthDay(form) <= dateNumber(day) % 10000 ? year : year - 1;
  const weekYear = isoWeekYearOf(day);
  return weekStart(form, weekYear) <= day ? weekYear : weekYear - 1;
}
