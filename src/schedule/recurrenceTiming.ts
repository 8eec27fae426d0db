import { isArranged } from '../calendar/dayStates.ts';
import { neverFalls } from '../calendar/recurrence/neverFalls.ts';
import { recurrenceIssues } from '../calendar/recurrence/recurrenceIssues.ts';
import type { RecurrenceRule } from '../calendar/recurrence/recurrenceRule.ts';
import { buildRecurrenceRule, needsStart } from '../calendar/recurrence/recurrenceRule.ts';
import { weekdayCodes } from '../codelist/weekday.ts';
import { firstDay, lastDay, parseIsoDay, yearOf } from '../internal/civilDay.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import type { RecurrenceTiming } from '../schema/recurrenceTiming.ts';
import type { CalendarUnit } from './calendarUnit.ts';
import { calendarUnits, weeksFrom } from './calendarUnit.ts';
import { isLunisolar, lunisolarIssue, uncertainYears } from './lunisolarIssue.ts';
import type { OccurrenceDetails } from './occurrence.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { timingRange } from './timingRange.ts';
import type { NominalDays } from './visitDates.ts';
import { visitDates } from './visitDates.ts';

/** A recurrence is one date, or with `asDeadline` one window that ends on it, for each date of its rule. */
export const expandRecurrenceTiming: Expander<'recurrence'> = (timing, context) => {
  const issues = recurrenceIssues(timing, context.place);
  for (const issue of issues) context.report(issue);
  if (issues.some(({ severity }) => severity === 'error')) return;
  const range = timingRange(timing.during, context);
  if (range === null) return;
  const start = startOf(timing, range);
  if (start === null && needsStart(timing)) {
    context.report(scheduleIssue('schedule.start.unknown', context.place, {}));
    return;
  }
  const { states, lunisolar } = context;
  const rule = buildRecurrenceRule(timing, start, lunisolar);
  const unit = unitOf(timing);
  const days = nominalDays(timing, unit, rule, range, context);
  const moves = timing.nonWorkday !== undefined && timing.nonWorkday !== 'keep';
  const first = Math.max(range.start, rule.start, firstDay);
  const uncertain = new Set<number>();
  let dates = 0;
  visitDates(timing, rule, days, moves ? states : null, (nominal, landed, previous) => {
    // An included date may lie outside the plan; any other one before it only tells where the next window begins.
    if (nominal < first && previous !== Number.NEGATIVE_INFINITY) return true;
    dates++;
    if (rule.lunisolar !== null) uncertain.add(yearOf(landed));
    const period = unit.startOf(unit.indexOf(nominal));
    const windowStart = timing.asDeadline ? Math.min(landed, Math.max(period, previous + 1, range.start)) : landed;
    return context.emit(nominal, windowStart, landed, detailsOf(timing, nominal, landed, unit, moves, context));
  });
  if (isLunisolar(timing)) reportLunisolar(timing, days, uncertain, context);
  else if (dates === 0 && neverFalls(timing, start)) {
    context.report(scheduleIssue('schedule.recurrence.never', context.place, {}));
  }
};

function startOf(timing: RecurrenceTiming, range: PeriodDays): number | null {
  const stated = timing.start === undefined ? null : parseIsoDay(timing.start);
  if (stated !== null) return stated;
  return needsStart(timing) && Number.isFinite(range.start) ? range.start : null;
}

const units = { daily: calendarUnits.day, monthly: calendarUnits.month, yearly: calendarUnits.year } as const;

function unitOf({ frequency, weekStart = 'MO' }: Recurrence): CalendarUnit {
  return frequency === 'weekly' ? weeksFrom(weekdayCodes.indexOf(weekStart)) : units[frequency];
}

/** The days by the rule that can matter for the days asked for. */
function nominalDays(
  { nonWorkday = 'keep', until, asDeadline }: RecurrenceTiming,
  unit: CalendarUnit,
  rule: RecurrenceRule,
  range: PeriodDays,
  { asked, states }: TimingContext,
): NominalDays {
  // A moved date belongs where it lands, and may come from as far away as the longest break.
  const margin = nonWorkday === 'keep' ? 0 : states.longestBreak;
  const to = asked.touching && asDeadline ? unit.startOf(unit.indexOf(asked.to) + 1) - 1 : asked.to;
  const end = until === undefined ? range.end : Math.min(range.end, parseIsoDay(until) ?? range.end);
  const from = Math.max(range.start, rule.start, asked.from - margin, firstDay);
  // The window of a deadline begins after the date before it in the same period.
  const first = asDeadline ? unit.startOf(unit.indexOf(from)) : from;
  return { first: Math.max(first, firstDay), last: Math.min(end, to + margin, lastDay) };
}

function reportLunisolar(
  timing: RecurrenceTiming,
  days: NominalDays,
  years: Set<number>,
  context: TimingContext,
): void {
  const { lunisolar, place, report } = context;
  const issue = lunisolarIssue(timing, lunisolar, days.first, days.last, place);
  if (issue !== null) report(issue);
  else if (lunisolar !== null) for (const each of uncertainYears(lunisolar, years, place)) report(each);
}

function detailsOf(
  { about, interval = 1, effectiveCount, start }: RecurrenceTiming,
  nominal: number,
  landed: number,
  unit: CalendarUnit,
  moves: boolean,
  { states }: TimingContext,
): OccurrenceDetails | undefined {
  // How many dates have taken effect before this one rests on all workdays since the start.
  const since = effectiveCount === undefined || start === undefined ? nominal : (parseIsoDay(start) ?? nominal);
  const provisional = moves && !(isArranged(states, nominal, landed) && isArranged(states, since, landed));
  if (about !== 'previousPeriod') return provisional ? { provisional } : undefined;
  const period = unit.indexOf(nominal);
  const before = { start: unit.startOf(period - interval), end: unit.startOf(period) - 1 };
  return { ...(provisional ? { provisional } : {}), about: periodOf(before) };
}
