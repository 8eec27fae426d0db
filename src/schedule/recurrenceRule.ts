import type { WeekdayCode } from '../codelist/weekday.ts';
import { weekdayCodes } from '../codelist/weekday.ts';
import { dateNumber, daysInMonth, weekdayOf } from '../internal/civilDay.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import type { CalendarUnit } from './calendarUnit.ts';
import { calendarUnits, weeksFrom } from './calendarUnit.ts';

/** A weekday of a rule; `ordinal` 0 is every one, 2 the second of the month, −1 the last. */
export interface RuleWeekday {
  readonly ordinal: number;
  readonly weekday: number;
}

/** A recurrence prepared for counting, with what it takes from its start filled in. */
export interface RecurrenceRule {
  readonly unit: CalendarUnit;
  readonly interval: number;
  readonly frequency: Recurrence['frequency'];
  /** Empty lists leave every month, day of the month, weekday or position in. */
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly RuleWeekday[];
  readonly positions: readonly number[];
  readonly clamp: boolean;
}

/** The fields that no later rule reads yet, so that the rule is not expanded at all. */
const unread = ['lunar', 'solarTerm', 'yearDays', 'weekNumbers', 'effectiveCount'] as const;

/** Gives the field of a recurrence for which it cannot be expanded, or `null`. */
export function unsupportedField(recurrence: Recurrence): string | null {
  const { frequency, weekdays, monthDays, months } = recurrence;
  const field = unread.find((each) => recurrence[each] !== undefined);
  if (field !== undefined) return field;
  if (frequency === 'weekly' && monthDays !== undefined) return 'monthDays';
  if (weekdays === undefined) return null;
  const parsed = weekdays.map(readWeekday);
  if (parsed.some((weekday) => weekday === null)) return 'weekdays';
  const ordinal = parsed.some((weekday) => weekday?.ordinal !== 0);
  const perMonth = frequency === 'monthly' || (frequency === 'yearly' && months !== undefined);
  // Only weekdays of a month are numbered so far, and RFC 5545 leaves open what number 2 of a limited set is.
  if (ordinal && (!perMonth || monthDays !== undefined)) return 'weekdays';
  return frequency === 'yearly' && !perMonth && monthDays === undefined ? 'weekdays' : null;
}

/** Tells whether a rule takes a day, weekday or month from its start. */
export function needsStart({ frequency, interval = 1, weekdays, monthDays, count }: Recurrence): boolean {
  if (interval > 1 || count !== undefined) return true;
  return frequency !== 'daily' && weekdays === undefined && monthDays === undefined;
}

/** Prepares a recurrence that {@link unsupportedField} lets pass; `start` is the day it counts from. */
export function recurrenceRule(recurrence: Recurrence, start: number): RecurrenceRule {
  const { frequency, interval = 1, positions = [], shortMonth } = recurrence;
  const weekdays = (recurrence.weekdays ?? []).map(readWeekday).filter((weekday) => weekday !== null);
  const monthDays = recurrence.monthDays ?? [];
  const months = recurrence.months ?? [];
  const date = dateNumber(start);
  const noDay = weekdays.length === 0 && monthDays.length === 0;
  const fromStart = {
    weekdays: frequency === 'weekly' && noDay ? [{ ordinal: 0, weekday: weekdayOf(start) }] : weekdays,
    monthDays: (frequency === 'monthly' || frequency === 'yearly') && noDay ? [date % 100] : monthDays,
    months: frequency === 'yearly' && noDay && months.length === 0 ? [Math.floor(date / 100) % 100] : months,
  };
  const weekStart = recurrence.weekStart ?? 'MO';
  const unit = frequency === 'weekly' ? weeksFrom(weekdayCodes.indexOf(weekStart)) : units[frequency];
  return { unit, interval, frequency, positions, clamp: shortMonth === 'clamp', ...fromStart };
}

const units = { daily: calendarUnits.day, monthly: calendarUnits.month, yearly: calendarUnits.year } as const;

function readWeekday(text: string): RuleWeekday | null {
  const weekday = weekdayCodes.indexOf(text.slice(-2) as WeekdayCode);
  const number = text.slice(0, -2);
  const ordinal = number === '' ? 0 : Number(number);
  return weekday === -1 || !Number.isInteger(ordinal) || (number !== '' && ordinal === 0) ? null : { ordinal, weekday };
}

/** Gives the days of one period of a rule, ascending and each once; the periods are numbered by `rule.unit`. */
export function daysOfPeriod(rule: RecurrenceRule, index: number): number[] {
  const { unit, frequency } = rule;
  const first = unit.startOf(index);
  const days: number[] = [];
  if (frequency === 'daily' || frequency === 'weekly') {
    for (let day = first; day < unit.startOf(index + 1); day++) if (passes(rule, day)) days.push(day);
  } else if (frequency === 'monthly') pushMonth(rule, first, days);
  else {
    const { month } = calendarUnits;
    const january = month.indexOf(first);
    for (let offset = 0; offset < 12; offset++) pushMonth(rule, month.startOf(january + offset), days);
  }
  return rule.positions.length === 0 ? days : atPositions(days, rule.positions);
}

function passes({ months, monthDays, weekdays }: RecurrenceRule, day: number): boolean {
  if (weekdays.length > 0 && !weekdays.some(({ weekday }) => weekday === weekdayOf(day))) return false;
  if (months.length === 0 && monthDays.length === 0) return true;
  const date = dateNumber(day);
  const month = Math.floor(date / 100) % 100;
  if (months.length > 0 && !months.includes(month)) return false;
  const length = daysInMonth(Math.floor(date / 10000), month);
  return monthDays.length === 0 || monthDays.includes(date % 100) || monthDays.includes((date % 100) - length - 1);
}

function pushMonth({ months, monthDays, weekdays, clamp }: RecurrenceRule, first: number, days: number[]): void {
  const date = dateNumber(first);
  const month = Math.floor(date / 100) % 100;
  if (months.length > 0 && !months.includes(month)) return;
  const length = daysInMonth(Math.floor(date / 10000), month);
  for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) {
    const day = first + dayOfMonth - 1;
    const numbered =
      monthDays.length === 0 ||
      monthDays.includes(dayOfMonth) ||
      monthDays.includes(dayOfMonth - length - 1) ||
      (clamp && dayOfMonth === length && monthDays.some((wanted) => wanted > length));
    if (numbered && isWeekdayOfMonth(weekdays, day, dayOfMonth, length)) days.push(day);
  }
}

function isWeekdayOfMonth(weekdays: readonly RuleWeekday[], day: number, dayOfMonth: number, length: number): boolean {
  if (weekdays.length === 0) return true;
  const own = weekdayOf(day);
  const ordinal = Math.ceil(dayOfMonth / 7);
  const fromEnd = -Math.ceil((length - dayOfMonth + 1) / 7);
  return weekdays.some(
    (wanted) =>
      wanted.weekday === own && (wanted.ordinal === 0 || wanted.ordinal === ordinal || wanted.ordinal === fromEnd),
  );
}

function atPositions(days: readonly number[], positions: readonly number[]): number[] {
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}
