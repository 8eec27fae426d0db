import { yearOf } from '../../internal/civilDay.ts';
import { lunarDateOfDay, lunarDay } from '../lunarDay.ts';
import { solarTermDay } from '../solarTermDay.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';

/**
 * Writes the days of a rule by lunar date: one a lunar year at most, none where the month has no such day.
 *
 * Intervals count lunar years. Years that are not at hand give none.
 */
export function fillLunar(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const { lunisolar, interval, clamp } = rule;
  if (lunisolar === null) return 0;
  const base = Number.isFinite(rule.start) ? lunarYearOf(rule) : 0;
  let written = 0;
  let year = Math.max(yearOf(from) - 1, lunisolar.firstYear - 1);
  year += (((base - year) % interval) + interval) % interval;
  for (; year <= Math.min(yearOf(to), lunisolar.lastYear); year += interval) {
    const date = { year, month: rule.lunarMonth, day: rule.lunarDay };
    const day = lunarDay(lunisolar, date) ?? (clamp ? lunarDay(lunisolar, { ...date, day: -1 }) : null);
    if (day === null || day < from || day > to) continue;
    if (written === days.length) return written;
    days[written++] = day;
  }
  return written;
}

function lunarYearOf({ lunisolar, start }: RecurrenceRule): number {
  const date = lunisolar === null ? null : lunarDateOfDay(lunisolar, start);
  return date?.year ?? yearOf(start);
}

/** Writes the days of a rule by solar term, one a civil year; years that are not at hand give none. */
export function fillSolarTerms(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const { lunisolar, interval, base, term } = rule;
  if (lunisolar === null) return 0;
  let written = 0;
  let year = Math.max(yearOf(from), lunisolar.firstYear);
  year += (((base - year) % interval) + interval) % interval;
  for (; year <= Math.min(yearOf(to), lunisolar.lastYear); year += interval) {
    const day = solarTermDay(lunisolar, year, term);
    if (day === null || day < from || day > to) continue;
    if (written === days.length) return written;
    days[written++] = day;
  }
  return written;
}
