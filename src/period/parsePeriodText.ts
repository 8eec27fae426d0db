import { daysInMonth, formatIsoDay, readDigits } from '../internal/civilDay.ts';
import { calendarSpan } from './calendarSpan.ts';
import type { PeriodFault } from './periodFault.ts';
import { excerpt } from './periodFault.ts';
import type { CalendarForm, CalendarUnit, PeriodForm, SimpleForm } from './periodForm.ts';

/** The longest period text there can be, in UTF-16 units: two named periods with ids of 64 letters outside the basic plane. */
export const longestPeriodText = 307;

const idInAnyScript = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]{0,63}$/u;
const longestWord = 24;
const thirds = ['early', 'mid', 'late'] as const;

/**
 * Takes period text apart without dating it.
 *
 * @returns the form, or the fault `period.syntax`, `period.date` or, for a range whose ends both have a year, `period.reversed`
 */
export function parsePeriodText(text: string): PeriodForm | PeriodFault {
  if (text.length > longestPeriodText) return syntaxFault(text);
  const slash = text.indexOf('/');
  if (slash === -1) return scanSimple(text, 0, text.length);
  const start = text.startsWith('../') ? null : scanSimple(text, 0, slash);
  if (start !== null && 'code' in start) return start;
  const end = slash === text.length - 3 && text.endsWith('/..') ? null : scanSimple(text, slash + 1, text.length);
  if (end !== null && 'code' in end) return end;
  return reversedFault(text, start, end) ?? { kind: 'range', start, end };
}

function syntaxFault(text: string): PeriodFault {
  return { code: 'period.syntax', params: { text: excerpt(text) } };
}

function reversedFault(text: string, start: SimpleForm | null, end: SimpleForm | null): PeriodFault | null {
  if (start?.kind !== 'calendar' || end?.kind !== 'calendar' || start.year === null || end.year === null) return null;
  const from = calendarSpan(start, start.year)?.start ?? Number.NEGATIVE_INFINITY;
  const to = calendarSpan(end, end.year)?.end ?? Number.POSITIVE_INFINITY;
  if (from <= to) return null;
  return { code: 'period.reversed', params: { text, start: formatIsoDay(from), end: formatIsoDay(to) } };
}

function scanSimple(text: string, from: number, to: number): SimpleForm | PeriodFault {
  const first = text.charCodeAt(from);
  if (first >= 97 && first <= 122) return scanNamed(text, from, to);
  if (text.startsWith('--', from)) return scanInYear(text, from, from + 2, to, null);
  const year = readDigits(text, from, 4);
  if (year === -1) return syntaxFault(text);
  if (to === from + 4) return checked(text, from, to, 'year', year, 0, 0);
  if (text.charCodeAt(from + 4) !== 45) return syntaxFault(text);
  return scanInYear(text, from, from + 5, to, year);
}

/** Reads what follows the year: `H1`, `Q4`, `05`, `W23`, `05-31`, `05-1h`, `05-early`. */
function scanInYear(text: string, from: number, at: number, to: number, year: number | null): SimpleForm | PeriodFault {
  const length = to - at;
  const sign = text.charCodeAt(at);
  if (length === 2 && (sign === 72 || sign === 81)) {
    const number = readDigits(text, at + 1, 1);
    return number === -1
      ? syntaxFault(text)
      : checked(text, from, to, sign === 72 ? 'half' : 'quarter', year, number, 0);
  }
  if (length === 3 && sign === 87) {
    const number = readDigits(text, at + 1, 2);
    return number === -1 ? syntaxFault(text) : checked(text, from, to, 'week', year, number, 0);
  }
  const month = length >= 2 ? readDigits(text, at, 2) : -1;
  if (month === -1) return syntaxFault(text);
  if (length === 2) return checked(text, from, to, 'month', year, month, 0);
  if (text.charCodeAt(at + 2) !== 45) return syntaxFault(text);
  if (length === 5) {
    const half = text.charCodeAt(at + 4) === 104 ? readDigits(text, at + 3, 1) : -1;
    if (half === 1 || half === 2) return checked(text, from, to, 'halfMonth', year, month, half);
    const day = readDigits(text, at + 3, 2);
    return day === -1 ? syntaxFault(text) : checked(text, from, to, 'day', year, month, day);
  }
  for (let index = 0; index < 3; index++) {
    const word = thirds[index] as string;
    if (length === 3 + word.length && text.startsWith(word, at + 3)) {
      return checked(text, from, to, 'third', year, month, index + 1);
    }
  }
  return syntaxFault(text);
}

const mostOf: Readonly<Record<CalendarUnit, number>> = {
  year: 0,
  half: 2,
  quarter: 4,
  month: 12,
  third: 12,
  halfMonth: 12,
  week: 53,
  day: 12,
};

function checked(
  text: string,
  from: number,
  to: number,
  unit: CalendarUnit,
  year: number | null,
  number: number,
  part: number,
): CalendarForm | PeriodFault {
  const form: CalendarForm = { kind: 'calendar', unit, year, number, part };
  const exists =
    number <= mostOf[unit] &&
    (number >= 1 || unit === 'year') &&
    // Without a year 29 February stands; the year that it lands in decides.
    (unit !== 'day' || (part >= 1 && part <= daysInMonth(year ?? 2000, number))) &&
    (year === null || calendarSpan(form, year) !== null);
  return exists ? form : { code: 'period.date', params: { text: text.slice(from, to) } };
}

function scanNamed(text: string, from: number, to: number): SimpleForm | PeriodFault {
  if (to === from + 4 && text.startsWith('plan', from)) return { kind: 'plan' };
  let colon = from;
  while (colon < to && text.charCodeAt(colon) >= 97 && text.charCodeAt(colon) <= 122) colon++;
  if (colon - from > longestWord || text.charCodeAt(colon) !== 58) return syntaxFault(text);
  if (!idInAnyScript.test(text.slice(colon + 1, to))) return syntaxFault(text);
  return { kind: 'named', name: text.slice(from, to) };
}
