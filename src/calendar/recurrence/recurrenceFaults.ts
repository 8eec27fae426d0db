import { frequencyCodes } from '../../codelist/frequency.ts';
import { nonWorkdayCodes } from '../../codelist/nonWorkday.ts';
import { shortMonthCodes } from '../../codelist/shortMonth.ts';
import { solarTermCodes } from '../../codelist/solarTerm.ts';
import { weekdayCodes } from '../../codelist/weekday.ts';
import { parseIsoDay } from '../../internal/civilDay.ts';
import type { Recurrence } from '../../schema/recurrence.ts';

/** Why a recurrence has no dates: a value that no rule can have, a list too long, or two fields that exclude each other. */
export type RecurrenceFault =
  | { readonly kind: 'value'; readonly place: readonly (string | number)[]; readonly value: string }
  | { readonly kind: 'tooMany'; readonly place: readonly string[]; readonly count: number; readonly most: number }
  | { readonly kind: 'conflict'; readonly place: readonly (string | number)[]; readonly other: string }
  | { readonly kind: 'never'; readonly place: readonly string[] };

/** The most dates that a rule may include or exclude by name. */
const mostNamedDates = 10_000;

const noFaults: readonly RecurrenceFault[] = [];

/**
 * Finds what keeps a recurrence from being counted, also in data that no schema has seen; an empty list is the usual case.
 *
 * Of a list with many faults the first ten are told.
 */
export function recurrenceFaults(recurrence: Recurrence): readonly RecurrenceFault[] {
  if (typeof recurrence !== 'object' || recurrence === null) {
    return [{ kind: 'value', place: [], value: String(recurrence) }];
  }
  const faults: RecurrenceFault[] = [];
  const { interval, count, effectiveCount, weekStart, shortMonth, nonWorkday } = recurrence;
  checkWord(faults, 'frequency', recurrence.frequency, frequencyCodes);
  if (interval !== undefined) checkCount(faults, 'interval', interval);
  if (count !== undefined) checkCount(faults, 'count', count);
  if (effectiveCount !== undefined) checkCount(faults, 'effectiveCount', effectiveCount);
  if (weekStart !== undefined) checkWord(faults, 'weekStart', weekStart, weekdayCodes);
  if (shortMonth !== undefined) checkWord(faults, 'shortMonth', shortMonth, shortMonthCodes);
  if (nonWorkday !== undefined) checkWord(faults, 'nonWorkday', nonWorkday, nonWorkdayCodes);
  checkNumbers(faults, 'months', recurrence.months, 1, 12);
  checkNumbers(faults, 'monthDays', recurrence.monthDays, -31, 31);
  checkNumbers(faults, 'yearDays', recurrence.yearDays, -366, 366);
  checkNumbers(faults, 'weekNumbers', recurrence.weekNumbers, -53, 53);
  checkNumbers(faults, 'positions', recurrence.positions, -366, 366);
  checkTexts(faults, 'weekdays', recurrence.weekdays, 400, isWeekday);
  if (recurrence.start !== undefined) checkDate(faults, 'start', recurrence.start);
  if (recurrence.until !== undefined) checkDate(faults, 'until', recurrence.until);
  checkTexts(faults, 'include', recurrence.include, mostNamedDates, isDate);
  checkTexts(faults, 'exclude', recurrence.exclude, mostNamedDates, isDate);
  if (recurrence.lunar !== undefined || recurrence.solarTerm !== undefined) checkLunar(faults, recurrence);
  if (faults.length > 0) return faults;
  checkOrdinals(faults, recurrence);
  if (faults.length === 0 && lacksEveryDay(recurrence)) faults.push({ kind: 'never', place: ['monthDays'] });
  return faults.length === 0 ? noFaults : faults;
}

function checkNumbers(
  faults: RecurrenceFault[],
  field: string,
  values: readonly number[] | undefined,
  least: number,
  most: number,
): void {
  if (values === undefined || !isList(faults, field, values, most * 2)) return;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!(Number.isInteger(value) && value >= least && value <= most && value !== 0)) {
      faults.push({ kind: 'value', place: [field, index], value: shown(value) });
    }
  }
}

function checkTexts(
  faults: RecurrenceFault[],
  field: string,
  values: readonly string[] | undefined,
  most: number,
  isIn: (value: unknown) => boolean,
): void {
  if (values === undefined || !isList(faults, field, values, most)) return;
  let told = 0;
  for (let index = 0; index < values.length && told < 10; index++) {
    if (isIn(values[index])) continue;
    faults.push({ kind: 'value', place: [field, index], value: shown(values[index]) });
    told++;
  }
}

function isList(faults: RecurrenceFault[], field: string, values: readonly unknown[], most: number): boolean {
  if (!Array.isArray(values) || values.length === 0) {
    faults.push({ kind: 'value', place: [field], value: Array.isArray(values) ? '[]' : shown(values) });
  } else if (values.length > most) faults.push({ kind: 'tooMany', place: [field], count: values.length, most });
  else return true;
  return false;
}

function checkWord(faults: RecurrenceFault[], field: string, value: unknown, words: readonly unknown[]): void {
  if (!words.includes(value)) faults.push({ kind: 'value', place: [field], value: shown(value) });
}

function checkCount(faults: RecurrenceFault[], field: string, value: unknown): void {
  if (!(Number.isSafeInteger(value) && (value as number) > 0)) {
    faults.push({ kind: 'value', place: [field], value: shown(value) });
  }
}

function checkDate(faults: RecurrenceFault[], field: string, value: unknown): void {
  if (!isDate(value)) faults.push({ kind: 'value', place: [field], value: shown(value) });
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && parseIsoDay(value) !== null;
}

/** Tells whether a text is a weekday as RFC 5545 writes it: `MO`, `2TU`, `-1FR`. */
export function isWeekday(value: unknown): boolean {
  if (typeof value !== 'string' || value.length < 2 || value.length > 5) return false;
  if (value.length === 2) return (weekdayCodes as readonly string[]).includes(value);
  if (!(weekdayCodes as readonly string[]).includes(value.slice(-2))) return false;
  const number = value.slice(value.startsWith('-') || value.startsWith('+') ? 1 : 0, -2);
  const first = number.charCodeAt(0);
  if (number.length > 2 || !(first >= 49 && first <= 57)) return false;
  return Number(number) <= 53;
}

function checkLunar(faults: RecurrenceFault[], recurrence: Recurrence): void {
  const { lunar, solarTerm, frequency } = recurrence;
  const field = lunar === undefined ? 'solarTerm' : 'lunar';
  if (solarTerm !== undefined) checkWord(faults, 'solarTerm', solarTerm, solarTermCodes);
  if (lunar !== undefined) {
    const { month, day } = lunar ?? {};
    const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
    const isDay = Number.isInteger(day) && (day === -1 || (day >= 1 && day <= 30));
    if (!isMonth) faults.push({ kind: 'value', place: ['lunar', 'month'], value: shown(month) });
    if (!isDay) faults.push({ kind: 'value', place: ['lunar', 'day'], value: shown(day) });
    if (solarTerm !== undefined) faults.push({ kind: 'conflict', place: ['solarTerm'], other: 'lunar' });
  }
  if (frequency !== 'yearly') faults.push({ kind: 'conflict', place: [field], other: 'frequency' });
  for (const other of ['weekdays', 'monthDays', 'months', 'yearDays', 'weekNumbers', 'positions'] as const) {
    if (recurrence[other] !== undefined) faults.push({ kind: 'conflict', place: [other], other: field });
  }
}

/** A numbered weekday is one of a month or a year. */
function checkOrdinals(faults: RecurrenceFault[], { frequency, weekdays, weekNumbers }: Recurrence): void {
  if (weekdays === undefined) return;
  const other = frequency === 'monthly' || frequency === 'yearly' ? 'weekNumbers' : 'frequency';
  if (other === 'weekNumbers' && weekNumbers === undefined) return;
  const index = weekdays.findIndex((text) => text.length > 2);
  if (index >= 0) faults.push({ kind: 'conflict', place: ['weekdays', index], other });
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether none of the months named ever has one of the days named: 30 February. */
function lacksEveryDay({ months, monthDays, shortMonth }: Recurrence): boolean {
  if (months === undefined || monthDays === undefined) return false;
  for (const month of months) {
    for (const day of monthDays) {
      if (Math.abs(day) <= (longest[month - 1] ?? 0) || (shortMonth === 'clamp' && day > 0)) return false;
    }
  }
  return true;
}

function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
