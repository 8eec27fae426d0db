import { dayNumber, daysInMonth, isLeapYear, weekdayOf } from '../../internal/civilDay.ts';
import { countDays, daysAt, monthMask, numberedDay } from './monthMask.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';

/**
 * Gives the place in `rule.yearMasks` of the twelve masks of a year, filled in.
 *
 * Years are alike when they have the same length, the same first weekday and neighbours of the same lengths: 28 shapes.
 */
export function yearPlace(rule: RecurrenceRule, year: number, firstWeekday: number): number {
  const leap = isLeapYear(year);
  const kind = leap ? 0 : isLeapYear(year - 1) ? 1 : isLeapYear(year + 1) ? 2 : 3;
  const place = (kind * 7 + firstWeekday) * 12;
  if (rule.yearMasks[place] === -1) fillYear(rule, year, firstWeekday, place);
  return place;
}

function fillYear(rule: RecurrenceRule, year: number, firstWeekday: number, place: number): void {
  const masks = rule.yearMasks;
  const { weekNumbers, yearDays, positions } = rule;
  const leap = isLeapYear(year) ? 1 : 0;
  const dates = weekNumbers.length > 0 ? datesOfWeeks(rule, year) : null;
  let dayOfYear = 0;
  for (let month = 0; month < 12; month++) {
    const length = daysInMonth(year, month + 1);
    let mask = (rule.monthBits >> month) & 1 ? monthMask(rule, length, (firstWeekday + dayOfYear) % 7) : 0;
    if (rule.yearOrdinals) mask &= weekdaysOfYear(rule, 365 + leap, firstWeekday, dayOfYear, length);
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const day = dayOfYear + 31 - Math.clz32(rest & -rest);
      const kept =
        (dates === null || dates[day] === 1) &&
        (yearDays.length === 0 || yearDays.includes(day + 1) || yearDays.includes(day - 365 - leap));
      if (!kept) mask ^= rest & -rest;
    }
    masks[place + month] = rule.positionsPer === 'month' && positions.length > 0 ? daysAt(mask, positions) : mask;
    dayOfYear += length;
  }
  if (rule.positionsPer === 'year' && positions.length > 0) choosePositions(masks, place, positions);
}

function weekdaysOfYear(
  { weekdays }: RecurrenceRule,
  days: number,
  firstWeekday: number,
  from: number,
  length: number,
): number {
  let mask = 0;
  for (let index = 0; index < weekdays.length; index += 2) {
    const ordinal = weekdays[index] as number;
    const first = ((weekdays[index + 1] as number) - firstWeekday + 7) % 7;
    if (ordinal === 0) {
      for (let day = (((first - from) % 7) + 7) % 7; day < length; day += 7) mask |= 1 << day;
    } else {
      const day = numberedDay(ordinal, first, days) - from;
      if (day >= 0 && day < length) mask |= 1 << day;
    }
  }
  return mask;
}

/**
 * Marks the days of a year that lie in the weeks of these numbers, from the start (1) or the end (−1) of the year that
 * the week belongs to: the first days of January may lie in the last week of the year before, the last of December in
 * the first week of the year after.
 */
function datesOfWeeks({ weekNumbers, weekStart }: RecurrenceRule, year: number): Uint8Array {
  const january = dayNumber(year, 1, 1);
  const marks = new Uint8Array(366);
  const starts = [-1, 0, 1, 2].map((offset) => weekOne(dayNumber(year + offset, 1, 1), weekStart) - january);
  const length = isLeapYear(year) ? 366 : 365;
  for (let own = 0; own < 3; own++) {
    const from = starts[own] as number;
    const weeks = ((starts[own + 1] as number) - from) / 7;
    for (const number of weekNumbers) {
      const week = number > 0 ? number - 1 : weeks + number;
      if (week < 0 || week >= weeks) continue;
      for (let day = from + week * 7; day < from + week * 7 + 7; day++) if (day >= 0 && day < length) marks[day] = 1;
    }
  }
  return marks;
}

/** The first day of week 1 of the year that begins on a day: the first week with four days in it. */
function weekOne(january: number, weekStart: number): number {
  const past = (weekdayOf(january) - weekStart + 7) % 7;
  return past <= 3 ? january - past : january + 7 - past;
}

function choosePositions(masks: number[], place: number, positions: readonly number[]): void {
  let count = 0;
  for (let month = 0; month < 12; month++) count += countDays(masks[place + month] as number);
  let before = 0;
  for (let month = 0; month < 12; month++) {
    const mask = masks[place + month] as number;
    let chosen = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      before++;
      if (positions.includes(before) || positions.includes(before - count - 1)) chosen |= rest & -rest;
    }
    masks[place + month] = chosen;
  }
}
