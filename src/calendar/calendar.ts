import type { CalendarDay, NamedPeriod } from '../schema/calendarData.ts';
import type { Observance } from '../schema/observance.ts';
import type { Lunisolar } from './lunisolar.ts';

/**
 * What is known of the days of a place: plain data that survives JSON and copying, with nothing hidden in it.
 *
 * Made by `buildCalendar`; a day that is not listed is a workday from Monday to Friday and a day off at the weekend.
 */
export interface Calendar {
  /** Days whose state is stated, one entry a date, ascending. */
  readonly days: readonly CalendarDay[];
  /** Years whose statutory holidays are stated, ascending; in every other year workdays count by weekday alone. */
  readonly arrangedYears: readonly number[];
  readonly observances: readonly Observance[];
  readonly terms: readonly NamedPeriod[];
  readonly schoolYears: readonly NamedPeriod[];
  /** What dates lunar days and solar terms; without it none has a date. */
  readonly lunisolar?: Lunisolar;
}
