import type { Recurrence } from '../../schema/recurrence.ts';

/**
 * Gives a recurrence with all its fields, absent ones as `undefined`.
 *
 * Rules differ in the fields they have; what reads one field after another of them is several times as fast when all have
 * the same.
 */
export function evenShape(recurrence: Recurrence): Recurrence {
  return {
    frequency: recurrence.frequency,
    interval: recurrence.interval,
    weekdays: recurrence.weekdays,
    monthDays: recurrence.monthDays,
    months: recurrence.months,
    yearDays: recurrence.yearDays,
    weekNumbers: recurrence.weekNumbers,
    positions: recurrence.positions,
    weekStart: recurrence.weekStart,
    lunar: recurrence.lunar,
    solarTerm: recurrence.solarTerm,
    start: recurrence.start,
    until: recurrence.until,
    count: recurrence.count,
    effectiveCount: recurrence.effectiveCount,
    include: recurrence.include,
    exclude: recurrence.exclude,
    shortMonth: recurrence.shortMonth,
    nonWorkday: recurrence.nonWorkday,
    mergeSameDay: recurrence.mergeSameDay,
  };
}
