import { lunarDateOfDay } from '../calendar/lunarDay.ts';
import type { LunarDate } from '../calendar/lunisolar.ts';
import { parseIsoDay, yearOf } from '../internal/civilDay.ts';
import type { Result } from '../issue/result.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';
import { outside, uncertain } from './lunisolarIssues.ts';

/**
 * Gives the lunar date (农历) of a civil date.
 *
 * The lunar year bears the number of the civil year in which it begins: 2 January 2026 lies in lunar 2025. Exact from
 * 1929 to 2050.
 *
 * See also {@link resolveLunarDate}, the way back.
 *
 * @param date - `YYYY-MM-DD`, every day from 1901-01-01 to 2099-12-31
 * @returns the lunar date, with `calendar.lunar.uncertain` where it may be off by one; or `calendar.lunar.outside`
 * @throws RangeError `calendar.date` when `date` is no date
 * @source GB/T 33661-2017 农历的编算和颁行
 * @example
 * lunarDateOf('2033-12-22').value; // => { year: 2033, month: 11, day: 1, leapMonth: true }
 */
export function lunarDateOf(date: string): Result<LunarDate> {
  const day = parseIsoDay(date);
  if (day === null) throw new RangeError(`calendar.date: ${JSON.stringify(date)} is no date of the form YYYY-MM-DD`);
  const value = lunarDateOfDay(chinaLunisolar, day);
  return value === null ? outside(date) : { ok: true, value, issues: uncertain(yearOf(day)) };
}
