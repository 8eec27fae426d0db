import { dateNumber, dayNumber, isLeapYear, weekdayOf } from '../../internal/civilDay.ts';
import { daysBefore, daysOfMonth, isDayOfMonths } from './daysOfMonth.ts';
import { fillLunar, fillSolarTerms } from './fillLunar.ts';
import { fillWeeks } from './fillWeeks.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';

/**
 * Writes the days of a rule from one day to another, both included, ascending, into a list until it is full.
 *
 * The work grows with the days asked for, not with the time since the rule began; counts and exclusions are the caller's.
 *
 * @returns how many were written; when the list is full, go on from the day after the last
 */
export function fillDays(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const first = Math.max(from, rule.start);
  if (!(first <= to)) return 0;
  switch (rule.source) {
    case 'weeks':
      return fillWeeks(rule, first, to, days);
    case 'days':
      return fillEveryFewDays(rule, first, to, days);
    case 'lunar':
      return fillLunar(rule, first, to, days);
    case 'solarTerm':
      return fillSolarTerms(rule, first, to, days);
    default:
      return fillMonths(rule, first, to, days);
  }
}

function fillMonths(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const { interval, base, monthBits } = rule;
  const perYear = rule.source === 'years';
  // Positions among the days of one day: only the first and the last are any.
  if (rule.positionsPer === 'other' && lacksSingle(rule.positions)) return 0;
  const date = dateNumber(from);
  const firstYear = Math.floor(date / 10000);
  const firstMonth = firstYear * 12 + (Math.floor(date / 100) % 100) - 1;
  let index = perYear ? firstYear : firstMonth;
  index += (((base - index) % interval) + interval) % interval;
  let year = Number.NaN;
  let january = 0;
  let leap = 0;
  let weekday = 0;
  let written = 0;
  for (; ; index += interval) {
    const own = perYear ? index : Math.floor(index / 12);
    if (own !== year) {
      year = own;
      january = dayNumber(year, 1, 1);
      leap = isLeapYear(year) ? 1 : 0;
      weekday = weekdayOf(january);
    }
    const month = perYear ? 0 : index - year * 12;
    if (january + (daysBefore[leap * 13 + month] as number) > to) return written;
    for (let bits = perYear ? monthBits : monthBits & (1 << month); bits !== 0; bits &= bits - 1) {
      const each = 31 - Math.clz32(bits & -bits);
      const first = january + (daysBefore[leap * 13 + each] as number);
      if (first > to) return written;
      let mask = daysOfMonth(rule, year, each, weekday, leap);
      if (first < from) mask &= from - first > 30 ? 0 : -1 << (from - first);
      if (to - first < 30) mask &= (2 << (to - first)) - 1;
      for (; mask !== 0; mask &= mask - 1) {
        if (written === days.length) return written;
        days[written++] = first + 31 - Math.clz32(mask & -mask);
      }
    }
  }
}

function fillEveryFewDays(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const { interval, base, filtered } = rule;
  if (lacksSingle(rule.positions)) return 0;
  let written = 0;
  let day = from + ((((base - from) % interval) + interval) % interval);
  for (; day <= to && written < days.length; day += interval) {
    if (!filtered || isDayOfMonths(rule, day)) days[written++] = day;
  }
  return written;
}

function lacksSingle(positions: readonly number[]): boolean {
  return positions.length > 0 && !positions.includes(1) && !positions.includes(-1);
}
