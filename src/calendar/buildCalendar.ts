import type { CalendarData, CalendarDay } from '../schema/calendarData.ts';
import type { Calendar } from './calendar.ts';

/**
 * Lays calendar data over a calendar; what is said later wins.
 *
 * A day replaces the day of the same date; an observance, term or school year the one of the same id, in its place. A
 * year counts as arranged when at least one statutory holiday in it is stated: make-up workdays and days off alone are
 * no arrangement. Lunar dates and solar terms are those of `base`. Nothing is changed in `base` or `data`.
 *
 * @param base - `gregorian`, or a calendar that this function made
 * @param data - parsed calendar data, in the order in which it counts
 * @returns plain data; its days ascend
 * @example
 * const calendar = buildCalendar(gregorian, [
 *   { schemaVersion: 1, kind: 'calendar', id: 'a', days: [{ date: '2026-10-01', state: 'statutoryHoliday' }] },
 * ]);
 * calendar.arrangedYears; // => [2026]
 */
export function buildCalendar(base: Calendar, data: readonly CalendarData[]): Calendar {
  const dates = new Map(base.days.map((day) => [day.date, day]));
  for (const { days } of data) for (const day of days ?? []) dates.set(day.date, day);
  const days = [...dates.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    days,
    arrangedYears: yearsWithHolidays(days),
    observances: layered(base.observances, data, (each) => each.observances),
    terms: layered(base.terms, data, (each) => each.terms),
    schoolYears: layered(base.schoolYears, data, (each) => each.schoolYears),
    ...(base.lunisolar === undefined ? {} : { lunisolar: base.lunisolar }),
  };
}

function layered<Named extends { readonly id: string }>(
  base: readonly Named[],
  data: readonly CalendarData[],
  listOf: (data: CalendarData) => readonly Named[] | undefined,
): Named[] {
  const byId = new Map(base.map((named) => [named.id, named]));
  for (const each of data) for (const named of listOf(each) ?? []) byId.set(named.id, named);
  return [...byId.values()];
}

function yearsWithHolidays(days: readonly CalendarDay[]): number[] {
  const years = new Set<number>();
  for (const { date, state } of days) if (state === 'statutoryHoliday') years.add(Number(date.slice(0, 4)));
  return [...years];
}
