import { solarTermDay } from '../calendar/solarTermDay.ts';
import type { SolarTermCode } from '../codelist/solarTerm.ts';
import { solarTermCodes } from '../codelist/solarTerm.ts';
import { formatIsoDay } from '../internal/civilDay.ts';
import type { Result } from '../issue/result.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';
import { outside, uncertain } from './lunisolarIssues.ts';

/** A solar term (节气) and the civil date on which it falls. */
export interface SolarTermDate {
  readonly term: SolarTermCode;
  readonly date: string;
}

/**
 * Gives the dates of the 24 solar terms (节气) of a civil year: the civil day at UTC+8 on which the sun reaches them.
 *
 * Exact from 1929 to 2050. Cost: 24 look-ups.
 *
 * @param year - 1901 to 2099
 * @returns 24 dates, ascending from 小寒 in January to 冬至 in December, with `calendar.lunar.uncertain` where a day may
 *   be off by one; or `calendar.lunar.outside`
 * @source GB/T 33661-2017 农历的编算和颁行
 * @example
 * expandSolarTerms(2026).value[0]; // => { term: 'xiaohan', date: '2026-01-05' }
 */
export function expandSolarTerms(year: number): Result<readonly SolarTermDate[]> {
  const dates = solarTermCodes.flatMap((term): SolarTermDate[] => {
    const day = solarTermDay(chinaLunisolar, year, term);
    return day === null ? [] : [{ term, date: formatIsoDay(day) }];
  });
  if (dates.length === 0) return outside(String(year));
  // The code list begins with 立春, the civil year with the last two terms of the list.
  return { ok: true, value: [...dates.slice(-2), ...dates.slice(0, -2)], issues: uncertain(year) };
}
