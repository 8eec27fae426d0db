import { lunarDay } from '../calendar/lunarDay.ts';
import type { LunarDate } from '../calendar/lunisolar.ts';
import { formatIsoDay, yearOf } from '../internal/civilDay.ts';
import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Result } from '../issue/result.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';
import { outside, uncertain } from './lunisolarIssues.ts';

/**
 * Gives the civil date of a lunar date (农历).
 *
 * Without `leapMonth` the month is the first of two of that number. Day −1 is the last day of the month, the 29th or
 * 30th; so 除夕 is day −1 of month 12. Exact from 1929 to 2050.
 *
 * See also {@link lunarDateOf}, the way back.
 *
 * @param lunar - years 1900 to 2099
 * @returns `YYYY-MM-DD`, with `calendar.lunar.uncertain` where it may be off by one; or `calendar.lunar.outside`, or
 *   `calendar.lunar.missing` when that year has no such leap month, month or day
 * @source GB/T 33661-2017 农历的编算和颁行
 * @example
 * resolveLunarDate({ year: 2027, month: 1, day: 1 }).value; // => '2027-02-06'
 */
export function resolveLunarDate(lunar: LunarDate): Result<string> {
  const { year, month, day, leapMonth = false } = lunar;
  const { firstYear, lastYear } = chinaLunisolar;
  if (!(year >= firstYear - 1 && year <= lastYear)) return outside(String(year));
  const found = lunarDay(chinaLunisolar, lunar);
  if (found === null) {
    return { ok: false, issues: [calendarIssue('calendar.lunar.missing', [], { year, month, day, leapMonth })] };
  }
  return { ok: true, value: formatIsoDay(found), issues: uncertain(yearOf(found)) };
}
