import type { DayStates } from '../calendar/dayStates.ts';
import { moveToWorkday } from '../calendar/moveToWorkday.ts';
import { fillDays } from '../calendar/recurrence/fillDays.ts';
import type { RecurrenceRule } from '../calendar/recurrence/recurrenceRule.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import type { Recurrence } from '../schema/recurrence.ts';

/** The days of a rule that are wanted, both included; where a date lands plays no part in them. */
export interface NominalDays {
  readonly first: number;
  readonly last: number;
}

/** Takes a date of a rule: the day by the rule, where it lands, and the day of the rule before it (`-Infinity` if unknown). */
export type DateVisitor = (nominal: number, landed: number, previous: number) => boolean;

const chunkLength = 1024;

/**
 * Visits the dates of a rule, ascending, until `visit` says no; then those that are included by name.
 *
 * A count is counted from the start, exclusions included; an effective count leaves out what is excluded, skipped or
 * merged. A date that is included by name is neither moved nor limited.
 */
export function visitDates(
  recurrence: Recurrence,
  rule: RecurrenceRule,
  { first, last }: NominalDays,
  states: DayStates | null,
  visit: DateVisitor,
): void {
  const { nonWorkday = 'keep', count, effectiveCount, mergeSameDay } = recurrence;
  const excluded = daySet(recurrence.exclude);
  const included = daySet(recurrence.include);
  const counted = count !== undefined || effectiveCount !== undefined;
  let left = count ?? Number.POSITIVE_INFINITY;
  let effective = effectiveCount ?? Number.POSITIVE_INFINITY;
  let previous = Number.NEGATIVE_INFINITY;
  let lastLanded = Number.NEGATIVE_INFINITY;
  let from = counted ? rule.start : first;
  const days = new Int32Array(Math.min(chunkLength, Math.max(1, last - from + 1)));
  for (let filled = days.length; filled === days.length && effective > 0; from = previous + 1) {
    filled = fillDays(rule, from, last, days);
    for (let index = 0; index < filled && left > 0 && effective > 0; index++, left--) {
      const day = days[index] as number;
      const before = previous;
      previous = day;
      if (excluded?.has(day) || included?.has(day)) continue;
      const landed = states === null ? day : moveToWorkday(states, day, nonWorkday);
      if (landed === null || (mergeSameDay && (landed === lastLanded || included?.has(landed)))) continue;
      lastLanded = landed;
      effective--;
      if (day >= first && !visit(day, landed, before)) return;
    }
    if (left <= 0) break;
  }
  if (included === null) return;
  for (const day of [...included].sort((a, b) => a - b)) {
    if (!excluded?.has(day) && !visit(day, day, Number.NEGATIVE_INFINITY)) return;
  }
}

function daySet(dates: readonly string[] | undefined): Set<number> | null {
  if (dates === undefined) return null;
  const days = new Set<number>();
  for (const date of dates) {
    const day = parseIsoDay(date);
    if (day !== null) days.add(day);
  }
  return days;
}
