import type { SolarTermCode } from '../codelist/solarTerm.ts';
import { solarTermCodes } from '../codelist/solarTerm.ts';
import { dayNumber } from '../internal/civilDay.ts';
import type { Lunisolar } from './lunisolar.ts';

/** Gives the civil day, at UTC+8, of a solar term in a civil year, or `null` when the year is not at hand. */
export function solarTermDay(
  { firstYear, lastYear, earliestTerms, terms }: Lunisolar,
  year: number,
  term: SolarTermCode,
): number | null {
  if (!(Number.isInteger(year) && year >= firstYear && year <= lastYear)) return null;
  // The code list begins with 立春 in February, the civil year with 小寒 in January; two terms fall in each month.
  const place = (solarTermCodes.indexOf(term) + 2) % 24;
  const earliest = Number.parseInt(earliestTerms.charAt(place), 36);
  const past = Number(terms.charAt(place * (lastYear - firstYear + 1) + year - firstYear));
  return dayNumber(year, (place >> 1) + 1, earliest + past);
}
