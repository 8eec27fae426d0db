import type { RecurrenceRule } from './recurrenceRule.ts';

/** Every seventh of 31 days, the first included. */
const sevenths = 0x10204081;

/** The days of a month of some length. */
function wholeMonth(length: number): number {
  return length === 31 ? 0x7fffffff : (1 << length) - 1;
}

/** The days of a month that a rule gives before positions are taken, from the month's length and first weekday. */
export function monthMask(rule: RecurrenceRule, length: number, firstWeekday: number): number {
  const { monthDays, weekdays, yearOrdinals } = rule;
  let mask = wholeMonth(length);
  if (monthDays.length > 0) mask &= monthDayMask(monthDays, length, rule.clamp);
  if (weekdays.length > 0 && !yearOrdinals) mask &= weekdayMask(weekdays, length, firstWeekday);
  return mask;
}

function monthDayMask(monthDays: readonly number[], length: number, clamp: boolean): number {
  let mask = 0;
  for (let index = 0; index < monthDays.length; index++) {
    const day = monthDays[index] as number;
    if (day < 0) mask |= day + length >= 0 ? 1 << (day + length) : 0;
    else if (day <= length) mask |= 1 << (day - 1);
    else if (clamp) mask |= 1 << (length - 1);
  }
  return mask;
}

function weekdayMask(weekdays: readonly number[], length: number, firstWeekday: number): number {
  let mask = 0;
  for (let index = 0; index < weekdays.length; index += 2) {
    const ordinal = weekdays[index] as number;
    const first = ((weekdays[index + 1] as number) - firstWeekday + 7) % 7;
    if (ordinal === 0) mask |= sevenths << first;
    else {
      const day = numberedDay(ordinal, first, length);
      if (day >= 0) mask |= 1 << day;
    }
  }
  // Shifted off the end, a seventh may have reached the sign.
  return mask & 0x7fffffff;
}

/** The day from 0 of a numbered weekday whose first one is day `first`; −1 when there are not so many. */
export function numberedDay(ordinal: number, first: number, length: number): number {
  const last = first + Math.floor((length - 1 - first) / 7) * 7;
  const day = ordinal > 0 ? first + (ordinal - 1) * 7 : last + (ordinal + 1) * 7;
  return day >= first && day <= last ? day : -1;
}

/** How many days a mask holds. */
export function countDays(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The days of a mask at positions among them, 1 the first and −1 the last; what has no such position gives none. */
export function daysAt(mask: number, positions: readonly number[]): number {
  const count = countDays(mask);
  let chosen = 0;
  let position = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    position++;
    if (positions.includes(position) || positions.includes(position - count - 1)) chosen |= rest & -rest;
  }
  return chosen;
}
