import type { RecurrenceRule } from './recurrenceRule.ts';
import { daysOfPeriod } from './recurrenceRule.ts';

/** What bounds the days of a rule. */
export interface RecurrenceBounds {
  /** The day that intervals and the count begin with; `null` when the rule needs none. */
  readonly start: number | null;
  /** How many dates there are, those before `from` included. */
  readonly count: number | null;
  /** The days that are wanted, both included. */
  readonly from: number;
  readonly to: number;
}

/** A date of a rule, the period of the rule that it lies in, and the date before it in that period. */
export interface RecurrenceDay {
  readonly day: number;
  readonly period: number;
  readonly previous: number | null;
}

/**
 * Visits the days of a rule in a range, ascending, until `visit` says no.
 *
 * The work grows with the range alone; only a rule with a count is counted from its start.
 */
export function visitDays(
  rule: RecurrenceRule,
  { start, count, from, to }: RecurrenceBounds,
  visit: (day: RecurrenceDay) => boolean,
): void {
  if (from > to) return;
  const { unit, interval } = rule;
  const base = start === null ? 0 : unit.indexOf(start);
  const skipped = count === null ? Math.floor((unit.indexOf(from) - base) / interval) : 0;
  let left = count ?? Number.POSITIVE_INFINITY;
  for (let step = start === null ? skipped : Math.max(0, skipped); ; step++) {
    const period = base + step * interval;
    if (unit.startOf(period) > to) return;
    let previous: number | null = null;
    for (const day of daysOfPeriod(rule, period)) {
      if (day > to || left <= 0) return;
      if (start !== null && day < start) continue;
      left--;
      if (day >= from && !visit({ day, period, previous })) return;
      previous = day;
    }
  }
}
