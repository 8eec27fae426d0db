import type { Lunisolar } from '../calendar/lunisolar.ts';
import { yearOf } from '../internal/civilDay.ts';
import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Recurrence } from '../schema/recurrence.ts';

/** Tells whether a recurrence goes by the moon or the sun. */
export function isLunisolar({ lunar, solarTerm }: Recurrence): boolean {
  return lunar !== undefined || solarTerm !== undefined;
}

/**
 * Says what of a recurrence by lunar date or solar term is not known: no tables at all, or days beyond them.
 *
 * @param first - the first day asked for
 * @param last - the last one
 */
export function lunisolarIssue(
  recurrence: Recurrence,
  lunisolar: Lunisolar | null,
  first: number,
  last: number,
  place: IssuePath,
): Issue | null {
  const path = [...place, recurrence.lunar === undefined ? 'solarTerm' : 'lunar'];
  if (lunisolar === null) return scheduleIssue('schedule.lunisolar.absent', path, {});
  const { firstYear, lastYear } = lunisolar;
  if (first > last) return null;
  const asked = yearOf(first) < firstYear ? yearOf(first) : yearOf(last) > lastYear ? yearOf(last) : null;
  if (asked === null) return null;
  return calendarIssue('calendar.lunar.outside', path, { asked: String(asked), firstYear, lastYear });
}

/** Says of each year outside those that are exact that a day in it may be off by one. */
export function uncertainYears({ exact }: Lunisolar, years: Iterable<number>, place: IssuePath): Issue[] {
  const { firstYear, lastYear } = exact;
  return [...new Set(years)]
    .filter((year) => year < firstYear || year > lastYear)
    .map((year) => calendarIssue('calendar.lunar.uncertain', place, { year, firstYear, lastYear }));
}
