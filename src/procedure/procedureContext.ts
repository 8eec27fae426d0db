import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates, type DayStates } from '../calendar/dayStates.ts';
import { planPeriods } from '../calendar/planPeriods.ts';
import { buildFactIndex, type FactIndex } from '../condition/factIndex.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import { buildForest, type Forest } from '../internal/forest.ts';
import { buildPeriodResolver, type PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';

/** What a procedure or instrument is worked out with. */
export interface ProcedureContext {
  readonly plan: Plan;
  readonly tasks: readonly Task[];
  readonly forest: Forest;
  readonly calendar: Calendar;
  readonly states: DayStates;
  readonly resolve: PeriodResolver;
  readonly facts: FactIndex;
}

/** Gathers it. */
export function procedureContext(plan: Plan, facts: readonly Fact[], calendar: Calendar): ProcedureContext {
  const tasks = plan.tasks ?? [];
  const resolve = buildPeriodResolver(planPeriods(plan, calendar).context);
  return {
    plan,
    tasks,
    forest: buildForest(tasks, ({ parent }) => parent),
    calendar,
    states: buildDayStates(calendar),
    resolve,
    facts: buildFactIndex(facts, plan.indicators ?? [], resolve),
  };
}

/**
 * Reads a day that the caller gives.
 *
 * @throws RangeError with the code when it is no date
 */
export function callersDay(date: unknown, code: string): number {
  const day = parseIsoDay(String(date));
  if (day === null) throw new RangeError(`${code}: ${String(date)} is no date of the form YYYY-MM-DD`);
  return day;
}

/** Finds the days of a period text; a date is read without the grammar. `null` when there are none. */
export function daysOf(period: unknown, resolve: PeriodResolver): { start: number; end: number } | null {
  if (typeof period !== 'string') return null;
  const day = parseIsoDay(period);
  if (day !== null) return { start: day, end: day };
  const days = resolve(period);
  return 'code' in days ? null : days;
}
