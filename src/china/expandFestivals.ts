import { lunarDay } from '../calendar/lunarDay.ts';
import { solarTermDay } from '../calendar/solarTermDay.ts';
import { formatIsoDay, yearOf } from '../internal/civilDay.ts';
import type { Result } from '../issue/result.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import type { Text } from '../schema/text.ts';
import { chinaFestivals } from './data/chinaFestivals.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';
import { outside, uncertain } from './lunisolarIssues.ts';

/** A festival and a civil date on which it falls. */
export interface FestivalDate {
  /** Its id among {@link chinaFestivals}. */
  readonly id: string;
  readonly name: Text;
  readonly date: string;
}

/**
 * Gives the dates of the traditional festivals that fall in a civil year.
 *
 * Festivals do not repeat in leap months; a civil year may hold no 腊八 or two, and the 除夕 of the lunar year before.
 * Exact from 1929 to 2050.
 *
 * @param year - 1901 to 2099
 * @returns dates ascending, with `calendar.lunar.uncertain` where a day may be off by one; or `calendar.lunar.outside`
 * @example
 * expandFestivals(2026).value.filter(({ id }) => id === 'laba-festival').map(({ date }) => date); // => ['2026-01-26']
 */
export function expandFestivals(year: number): Result<readonly FestivalDate[]> {
  const { firstYear, lastYear } = chinaLunisolar;
  if (!(Number.isInteger(year) && year >= firstYear && year <= lastYear)) return outside(String(year));
  const dates = chinaFestivals.flatMap(({ id, name, recurrence }) =>
    daysIn(year, recurrence).map((day) => ({ id, name, date: formatIsoDay(day) })),
  );
  return { ok: true, value: dates.sort((a, b) => (a.date < b.date ? -1 : 1)), issues: uncertain(year) };
}

function daysIn(year: number, recurrence: Recurrence | undefined): number[] {
  const { lunar, solarTerm } = recurrence ?? {};
  const found = solarTerm === undefined ? [] : [solarTermDay(chinaLunisolar, year, solarTerm)];
  for (const lunarYear of lunar === undefined ? [] : [year - 1, year]) {
    found.push(lunarDay(chinaLunisolar, { year: lunarYear, month: lunar?.month ?? 0, day: lunar?.day ?? 0 }));
  }
  return found.filter((day) => day !== null && yearOf(day) === year).map(Number);
}
