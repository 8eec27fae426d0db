import { isDayOfMonths } from './daysOfMonth.ts';
import { daysAt } from './monthMask.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';

/** Writes the days of a weekly rule; week 0 is the one that holds 1970-01-01. */
export function fillWeeks(rule: RecurrenceRule, from: number, to: number, days: Int32Array): number {
  const { interval, weekStart, weekdayBits } = rule;
  const plain = !rule.filtered && rule.positions.length === 0;
  let week = Math.floor((from + 3 - weekStart) / 7);
  week += (((rule.base - week) % interval) + interval) % interval;
  let written = 0;
  for (let first = week * 7 - 3 + weekStart; first <= to; first += interval * 7) {
    for (let bits = plain ? weekdayBits : daysOfWeek(rule, first); bits !== 0; bits &= bits - 1) {
      const day = first + 31 - Math.clz32(bits & -bits);
      if (day < from) continue;
      if (day > to || written === days.length) return written;
      days[written++] = day;
    }
  }
  return written;
}

function daysOfWeek(rule: RecurrenceRule, first: number): number {
  let bits = rule.weekdayBits;
  if (rule.filtered) {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      if (!isDayOfMonths(rule, first + 31 - Math.clz32(rest & -rest))) bits ^= rest & -rest;
    }
  }
  return rule.positions.length === 0 ? bits : daysAt(bits, rule.positions);
}
