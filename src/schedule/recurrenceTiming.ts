import { isArranged } from '../calendar/dayStates.ts';
import { moveToWorkday } from '../calendar/moveToWorkday.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { RecurrenceTiming } from '../schema/recurrenceTiming.ts';
import type { OccurrenceDetails } from './occurrence.ts';
import type { RecurrenceBounds, RecurrenceDay } from './recurrenceDays.ts';
import { visitDays } from './recurrenceDays.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';
import { needsStart, recurrenceRule, unsupportedField } from './recurrenceRule.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { timingRange } from './timingRange.ts';

/** A recurrence is one date, or with `asDeadline` one window that ends on it, for each date of its rule. */
export const expandRecurrence: Expander<'recurrence'> = (timing, context) => {
  const field = unsupportedField(timing);
  if (field !== null) {
    context.report(scheduleIssue('schedule.recurrence.unsupported', [...context.place, field], { field }));
    return;
  }
  const range = timingRange(timing.during, context);
  if (range === null) return;
  const start = startOf(timing, range);
  if (start === null && needsStart(timing)) {
    context.report(scheduleIssue('schedule.start.unknown', context.place, {}));
    return;
  }
  const rule = recurrenceRule(timing, start ?? 0);
  const { nonWorkday = 'keep' } = timing;
  const excluded = new Set(timing.exclude?.map(parseIsoDay));
  const included = new Set(timing.include?.map(parseIsoDay));
  const emit = ({ day: nominal, period, previous }: RecurrenceDay, landed: number): boolean => {
    const from = Math.max(rule.unit.startOf(period), previous === null ? range.start : previous + 1, range.start);
    const windowStart = timing.asDeadline ? Math.min(from, landed) : landed;
    return context.emit(nominal, windowStart, landed, detailsOf(timing, nominal, landed, rule, context));
  };

  let last: number | null = null;
  visitDays(rule, boundsOf(timing, rule, start, range, context), (date) => {
    // A date that is included by name is meant as it is, and stands below.
    if (excluded.has(date.day) || included.has(date.day)) return true;
    const landed = moveToWorkday(context.states, date.day, nonWorkday);
    if (landed === null || (timing.mergeSameDay && (landed === last || included.has(landed)))) return true;
    last = landed;
    return emit(date, landed);
  });
  for (const day of included) {
    if (day === null || excluded.has(day)) continue;
    if (!emit({ day, period: rule.unit.indexOf(day), previous: null }, day)) return;
  }
};

function startOf(timing: RecurrenceTiming, range: PeriodDays): number | null {
  const stated = timing.start === undefined ? null : parseIsoDay(timing.start);
  if (stated !== null) return stated;
  return needsStart(timing) && Number.isFinite(range.start) ? range.start : null;
}

function boundsOf(
  { nonWorkday = 'keep', until, count, asDeadline }: RecurrenceTiming,
  { unit }: RecurrenceRule,
  start: number | null,
  range: PeriodDays,
  { asked, states }: TimingContext,
): RecurrenceBounds {
  // A moved date belongs where it lands, and may come from as far away as the longest break.
  const margin = nonWorkday === 'keep' ? 0 : states.longestBreak;
  const last = asked.touching && asDeadline ? unit.startOf(unit.indexOf(asked.to) + 1) - 1 : asked.to;
  const end = until === undefined ? range.end : Math.min(range.end, parseIsoDay(until) ?? range.end);
  const from = Math.max(range.start, start ?? range.start, asked.from - margin);
  return { start, count: count ?? null, from, to: Math.min(end, last + margin) };
}

function detailsOf(
  { nonWorkday = 'keep', about }: RecurrenceTiming,
  nominal: number,
  landed: number,
  { unit, interval }: RecurrenceRule,
  { states }: TimingContext,
): OccurrenceDetails | undefined {
  const provisional = nonWorkday !== 'keep' && !isArranged(states, nominal, landed);
  if (about !== 'previousPeriod') return provisional ? { provisional } : undefined;
  const period = unit.indexOf(nominal);
  const before = { start: unit.startOf(period - interval), end: unit.startOf(period) - 1 };
  return { ...(provisional ? { provisional } : {}), about: periodOf(before) };
}
