import { isArranged } from '../calendar/dayStates.ts';
import { moveToWorkday } from '../calendar/moveToWorkday.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { RecurrenceTiming } from '../schema/recurrenceTiming.ts';
import type { OccurrenceDetails } from './occurrence.ts';
import type { RecurrenceDay } from './recurrenceDays.ts';
import { recurrenceDays } from './recurrenceDays.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';
import { needsStart, recurrenceRule, unsupportedField } from './recurrenceRule.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { timingRange } from './timingRange.ts';

/** A date by rule with where it lands; dates that are included by name have no place in the rule. */
interface LandedDay {
  readonly nominal: number;
  readonly landed: number;
  readonly rule: RecurrenceDay | null;
}

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
  let last: number | null = null;
  for (const day of landedDays(timing, rule, start, range, context)) {
    if (timing.mergeSameDay && day.landed === last) continue;
    last = day.landed;
    const from = timing.asDeadline ? windowStart(day, rule, range) : day.landed;
    if (!context.emit(day.nominal, from, day.landed, detailsOf(timing, day, rule, context))) return;
  }
};

function startOf({ start, ...timing }: RecurrenceTiming, range: PeriodDays): number | null {
  const stated = start === undefined ? null : parseIsoDay(start);
  if (stated !== null) return stated;
  return needsStart(timing) && Number.isFinite(range.start) ? range.start : null;
}

function landedDays(
  timing: RecurrenceTiming,
  rule: RecurrenceRule,
  start: number | null,
  range: PeriodDays,
  { asked, states }: TimingContext,
): LandedDay[] {
  const { nonWorkday = 'keep', until, count = null } = timing;
  // A moved date belongs where it lands, and may come from as far away as the longest break.
  const margin = nonWorkday === 'keep' ? 0 : states.longestBreak;
  const last = asked.touching && timing.asDeadline ? rule.unit.startOf(rule.unit.indexOf(asked.to) + 1) - 1 : asked.to;
  const end = until === undefined ? range.end : Math.min(range.end, parseIsoDay(until) ?? range.end);
  const from = Math.max(range.start, start ?? range.start, asked.from - margin);
  const excluded = new Set(timing.exclude?.map(parseIsoDay));
  // A date that is named is meant as it is; it is neither moved nor left out.
  const included = new Set(timing.include?.map(parseIsoDay).filter((day) => day !== null && !excluded.has(day)));
  const landed: LandedDay[] = [];
  for (const day of recurrenceDays(rule, { start, count, from, to: Math.min(end, last + margin) })) {
    if (excluded.has(day.day)) continue;
    const named = included.delete(day.day);
    const to = named ? day.day : moveToWorkday(states, day.day, nonWorkday);
    if (to !== null) landed.push({ nominal: day.day, landed: to, rule: day });
  }
  if (included.size === 0) return landed;
  for (const day of included) if (day !== null) landed.push({ nominal: day, landed: day, rule: null });
  return landed.sort((a, b) => a.landed - b.landed || a.nominal - b.nominal);
}

/** A deadline window begins after the date before it, at the earliest with its week, month or year. */
function windowStart({ nominal, landed, rule: day }: LandedDay, rule: RecurrenceRule, range: PeriodDays): number {
  const period = rule.unit.startOf(day?.period ?? rule.unit.indexOf(nominal));
  const start = Math.max(period, day?.previous == null ? period : day.previous + 1, range.start);
  return Math.min(start, landed);
}

function detailsOf(
  { nonWorkday = 'keep', about }: RecurrenceTiming,
  { nominal, landed }: LandedDay,
  { unit, interval }: RecurrenceRule,
  { states }: TimingContext,
): OccurrenceDetails {
  const provisional = nonWorkday !== 'keep' && !isArranged(states, nominal, landed);
  if (about !== 'previousPeriod') return provisional ? { provisional } : {};
  const period = unit.indexOf(nominal);
  const before = { start: unit.startOf(period - interval), end: unit.startOf(period) - 1 };
  return { ...(provisional ? { provisional } : {}), about: periodOf(before) };
}
