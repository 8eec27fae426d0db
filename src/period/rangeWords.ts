import { dayNumber } from '../internal/civilDay.ts';
import { calendarSpan, startMonthDay, weekStart } from './calendarSpan.ts';
import type { CalendarForm } from './periodForm.ts';
import { firstYearEnding, lastYearStarting } from './yearlessYear.ts';

/** How the two ends of a range of calendar pieces stand to one another, which decides what need not be said twice. */
export interface RangeWords {
  /** The year to say for the start; `null` when the text has none. */
  readonly startYear: number | null;
  /** The year to say for the end; `'same'` as the start's, `'next'` the one after an unstated or stated one. */
  readonly endYear: number | 'same' | 'next';
  /** Both are parts of one kind in one month. */
  readonly sameMonth: boolean;
}

/** Compares the ends of a range; an end without a year is dated as resolving would date it. */
export function rangeWords(start: CalendarForm, end: CalendarForm): RangeWords {
  const startYear =
    start.year ?? (end.year === null ? null : lastYearStarting(start, calendarSpan(end, end.year)?.end ?? 0));
  // A leap year stands in for the unstated one, so that every form has a place in it.
  const base = startYear ?? 2000;
  const from = start.unit === 'week' ? weekStart(start, base) : firstDayOf(start, base);
  const later = (end.year ?? firstYearEnding(end, from)) - base;
  const wholeYear = start.unit === 'year' || end.unit === 'year';
  const endYear =
    later === 0 && !wholeYear ? 'same' : later === 1 && end.year === null ? 'next' : (end.year ?? base + later);
  const sameMonth = endYear === 'same' && start.unit === end.unit && start.number === end.number && start.part > 0;
  return { startYear, endYear, sameMonth };
}

function firstDayOf(form: CalendarForm, year: number): number {
  const monthDay = startMonthDay(form);
  return dayNumber(year, Math.floor(monthDay / 100), monthDay % 100);
}
