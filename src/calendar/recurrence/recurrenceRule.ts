import type { SolarTermCode } from '../../codelist/solarTerm.ts';
import type { WeekdayCode } from '../../codelist/weekday.ts';
import { weekdayCodes } from '../../codelist/weekday.ts';
import { dateNumber, weekdayOf } from '../../internal/civilDay.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import type { Lunisolar } from '../lunisolar.ts';

/** What the days of a rule are taken from, period by period. */
export type RuleSource = 'days' | 'weeks' | 'months' | 'years' | 'lunar' | 'solarTerm';

/**
 * A recurrence prepared for counting, with what it takes from its start filled in.
 *
 * Every rule has the same shape, so that the loops over it stay fast whatever they are given. The days of a month stand
 * in one mask of 31 bits, day 1 lowest.
 */
export interface RecurrenceRule {
  readonly source: RuleSource;
  readonly interval: number;
  /** The number of the day, week, month or (lunar) year that holds the start; intervals count from it. */
  readonly base: number;
  /** The first day that may be a date; `-Infinity` without a start. */
  readonly start: number;
  readonly weekStart: number;
  /** Weekly: the days of a week that are wanted, its first day lowest. */
  readonly weekdayBits: number;
  /** The months that are wanted, January lowest. */
  readonly monthBits: number;
  readonly monthDays: readonly number[];
  /** Pairs of ordinal and weekday; ordinal 0 is every one, −1 the last. */
  readonly weekdays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly positions: readonly number[];
  readonly clamp: boolean;
  /** Which days a month gives depends on the year as well: on its length, its weekdays and its neighbours. */
  readonly byYear: boolean;
  /** Numbered weekdays count through the year. */
  readonly yearOrdinals: boolean;
  /** Whether positions number the days of a month or of a year. */
  readonly positionsPer: 'month' | 'year' | 'other';
  /** Some days of a week, or of every so many days, are left out by month, day or week of the year. */
  readonly filtered: boolean;
  /** The days of a month by its length and first weekday; −1 until they are known. */
  readonly monthMasks: number[];
  /** The days of each month by the shape of the year; −1 until they are known. */
  readonly yearMasks: number[];
  readonly lunarMonth: number;
  readonly lunarDay: number;
  readonly term: SolarTermCode;
  readonly lunisolar: Lunisolar | null;
}

const none: readonly number[] = [];
const noMasks: number[] = [];

/** Tells whether a rule takes a day, weekday or month from its start, or counts from it. */
export function needsStart(recurrence: Recurrence): boolean {
  const { frequency, interval = 1, count, effectiveCount, lunar, solarTerm } = recurrence;
  if (interval > 1 || count !== undefined || effectiveCount !== undefined) return true;
  if (frequency === 'daily' || lunar !== undefined || solarTerm !== undefined) return false;
  return statesNoDay(recurrence);
}

function statesNoDay({ weekdays, monthDays, yearDays }: Recurrence): boolean {
  return weekdays === undefined && monthDays === undefined && yearDays === undefined;
}

/**
 * Prepares a recurrence in which `recurrenceFaults` finds none.
 *
 * @param start - the day that it counts from; `null` only when {@link needsStart} says no
 */
export function buildRecurrenceRule(
  recurrence: Recurrence,
  start: number | null,
  lunisolar: Lunisolar | null = null,
): RecurrenceRule {
  const { frequency, interval = 1, lunar, solarTerm, shortMonth } = recurrence;
  const date = start === null ? 0 : dateNumber(start);
  const weekStart = recurrence.weekStart === undefined ? 0 : weekdayCodes.indexOf(recurrence.weekStart);
  const source = sourceOf(recurrence, interval);
  const yearDays = recurrence.yearDays ?? none;
  const weekNumbers = recurrence.weekNumbers ?? none;
  const positions = recurrence.positions ?? none;
  let weekdays = recurrence.weekdays === undefined ? none : weekdayPairs(recurrence.weekdays);
  let monthDays = recurrence.monthDays ?? none;
  let monthBits = recurrence.months === undefined ? 0xfff : bitsOfMonths(recurrence.months);
  if (start !== null && statesNoDay(recurrence) && source !== 'lunar' && source !== 'solarTerm') {
    if (frequency === 'weekly' ? weekNumbers.length === 0 : frequency === 'yearly' && weekNumbers.length > 0) {
      weekdays = [0, weekdayOf(start)];
    } else if ((frequency === 'monthly' || frequency === 'yearly') && weekNumbers.length === 0) {
      monthDays = [date % 100];
      if (frequency === 'yearly' && recurrence.months === undefined)
        monthBits = 1 << ((Math.floor(date / 100) % 100) - 1);
    }
  }
  const yearOrdinals = frequency === 'yearly' && recurrence.months === undefined && hasOrdinal(weekdays);
  const byYear =
    yearDays.length > 0 ||
    weekNumbers.length > 0 ||
    yearOrdinals ||
    (frequency === 'yearly' && positions.length > 0 && source === 'years');
  return {
    source,
    interval,
    base: start === null ? 0 : baseOf(source, start, date, weekStart),
    start: start ?? Number.NEGATIVE_INFINITY,
    weekStart,
    weekdayBits: weekdays.length === 0 ? 0x7f : bitsOfWeek(weekdays, weekStart),
    monthBits,
    monthDays,
    weekdays,
    yearDays,
    weekNumbers,
    positions,
    clamp: shortMonth === 'clamp',
    byYear,
    yearOrdinals,
    positionsPer: frequency === 'monthly' ? 'month' : frequency === 'yearly' ? 'year' : 'other',
    filtered: monthBits !== 0xfff || monthDays.length > 0 || byYear || (source === 'days' && weekdays.length > 0),
    monthMasks: new Array<number>(28).fill(-1),
    yearMasks: byYear ? new Array<number>(336).fill(-1) : noMasks,
    lunarMonth: lunar?.month ?? 0,
    lunarDay: lunar?.day ?? 0,
    term: solarTerm ?? 'lichun',
    lunisolar,
  };
}

function sourceOf({ frequency, lunar, solarTerm }: Recurrence, interval: number): RuleSource {
  if (lunar !== undefined) return 'lunar';
  if (solarTerm !== undefined) return 'solarTerm';
  if (frequency === 'weekly') return 'weeks';
  if (frequency === 'yearly') return 'years';
  // Every day of some months, or with some weekdays, is what these months give.
  return frequency === 'monthly' || interval === 1 ? 'months' : 'days';
}

function baseOf(source: RuleSource, start: number, date: number, weekStart: number): number {
  const year = Math.floor(date / 10000);
  if (source === 'days') return start;
  if (source === 'weeks') return Math.floor((start + 3 - weekStart) / 7);
  return source === 'months' ? year * 12 + (Math.floor(date / 100) % 100) - 1 : year;
}

function weekdayPairs(texts: readonly string[]): number[] {
  const pairs: number[] = [];
  for (const text of texts) {
    pairs.push(text.length === 2 ? 0 : Number(text.slice(0, -2)), weekdayCodes.indexOf(text.slice(-2) as WeekdayCode));
  }
  return pairs;
}

function hasOrdinal(weekdays: readonly number[]): boolean {
  for (let index = 0; index < weekdays.length; index += 2) if (weekdays[index] !== 0) return true;
  return false;
}

function bitsOfMonths(months: readonly number[]): number {
  let bits = 0;
  for (const month of months) bits |= 1 << (month - 1);
  return bits;
}

function bitsOfWeek(weekdays: readonly number[], weekStart: number): number {
  let bits = 0;
  for (let index = 1; index < weekdays.length; index += 2) bits |= 1 << (((weekdays[index] ?? 0) - weekStart + 7) % 7);
  return bits;
}
