import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { periodIssue } from '../issue/periodCodes.ts';
import type { Period, PeriodContext, StatedPeriod } from '../period/period.ts';
import { resolvePlanPeriod } from '../period/resolvePeriod.ts';
import type { Observance } from '../schema/observance.ts';
import type { Plan } from '../schema/plan.ts';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { observanceDate } from './observanceDate.ts';
import { observancePeriod } from './observancePeriod.ts';

/** What dates the periods of a plan, and what is missing for it. */
export interface PlanPeriods {
  /** What `resolvePeriod` needs to date any period of the plan. */
  readonly context: PeriodContext;
  /** Why the plan itself has no dates, and which of its observances have none; nothing about periods elsewhere in it. */
  readonly issues: readonly Issue[];
}

/**
 * Gathers what dates the periods of a plan: its year, its own period, and what named periods stand for.
 *
 * Named periods are `phase:…` from the plan, `observance:…` from the plan and then the calendar, `term:…` and
 * `schoolyear:…` from the calendar. A masked or vague year or period counts as none. An observance whose date differs
 * from year to year has its first one from the start of a plan of at most twelve months; one whose date is made known
 * each year is no named period until somebody states `during`.
 *
 * @param calendar - default `gregorian`
 * @returns the context, and issues `period.…` at `period`, `year` or the plan itself, and `calendar.observance.announced`
 *   and `calendar.observance.undated` at the plan's observances
 * @example
 * planPeriods({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026 }).context.plan; // => { start: '2026-01-01', end: '2026-12-31' }
 */
export function planPeriods(plan: Plan, calendar: Calendar = gregorian): PlanPeriods {
  const issues: Issue[] = [];
  const named = namedPeriods(plan, calendar);
  const year = statedYear(plan, issues);
  const resolved = resolvePlanPeriod(plan.period, year, plan.period === undefined ? [] : ['period'], named);
  // A masked year without a period is one gap, not two.
  if (!resolved.ok && (plan.period !== undefined || plan.year === undefined)) issues.push(...resolved.issues);
  // A period that is not known leaves the plan its year, from which its year-less periods are dated too.
  const own = resolved.ok ? resolved : resolvePlanPeriod(undefined, year);
  nameMovable(plan, calendar, own.ok ? own.value : null, named, issues);
  const dated = own.ok ? { plan: own.value } : {};
  return { context: { ...dated, ...(year === undefined ? {} : { year }), named }, issues };
}

function statedYear({ year }: Plan, issues: Issue[]): number | undefined {
  if (year === undefined || typeof year === 'number') return year;
  issues.push(periodIssue('period.masked', ['year'], { masked: year.masked }));
  return undefined;
}

function namedPeriods(plan: Plan, calendar: Calendar): Record<string, StatedPeriod> {
  const named: Record<string, StatedPeriod> = {};
  for (const { id, during } of calendar.terms) named[`term:${id}`] = during;
  for (const { id, during } of calendar.schoolYears) named[`schoolyear:${id}`] = during;
  for (const observance of [...calendar.observances, ...(plan.observances ?? [])]) {
    const period = observancePeriod(observance);
    if (period !== null) named[`observance:${observance.id}`] = period;
  }
  for (const { id, during } of plan.phases ?? []) if (during !== undefined) named[`phase:${id}`] = during;
  return named;
}

/** Adds the observances that have another date each year, and says which of the plan's have none at all. */
function nameMovable(
  plan: Plan,
  calendar: Calendar,
  own: Period | null,
  named: Record<string, StatedPeriod>,
  issues: Issue[],
): void {
  const dateOf = (observance: Observance): string | null =>
    own === null ? null : observanceDate(observance, own, calendar.lunisolar);
  const movable = new Map<string, string>();
  for (const observance of calendar.observances) {
    const date = observancePeriod(observance) === null ? dateOf(observance) : null;
    if (date !== null) movable.set(`observance:${observance.id}`, date);
  }
  plan.observances?.forEach((observance, index) => {
    const name = `observance:${observance.id}`;
    if (observancePeriod(observance) !== null) {
      movable.delete(name);
      return;
    }
    const date = dateOf(observance);
    if (date !== null) movable.set(name, date);
    else if (!movable.has(name) && !Object.hasOwn(named, name)) {
      const code = observance.announced ? 'calendar.observance.announced' : 'calendar.observance.undated';
      issues.push(calendarIssue(code, ['observances', index], { id: observance.id }));
    }
  });
  for (const [name, date] of movable) named[name] = date;
}
