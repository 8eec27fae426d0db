import type { Calendar } from '../calendar/calendar.ts';
import { planPeriods } from '../calendar/planPeriods.ts';
import { addMonths } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { buildPeriodResolver, type PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays, StatedPeriod } from '../period/period.ts';
import type { Length } from '../schema/duration.ts';
import type { Plan } from '../schema/plan.ts';

/** What gives days to the periods of a plan. */
export interface PlanTimes {
  readonly resolve: PeriodResolver;
  /** The days of the plan, `null` when they are not known. */
  readonly plan: PeriodDays | null;
  /** The days in which the plan is in force, `null` when they are not known. */
  readonly validity: PeriodDays | null;
  /** Why the plan or its observances have no dates. */
  readonly issues: readonly Issue[];
}

/** Gathers what gives days to the periods of a plan. */
export function buildPlanTimes(plan: Plan, calendar?: Calendar): PlanTimes {
  const { context, issues } = planPeriods(plan, calendar);
  const resolve = buildPeriodResolver(context);
  return { resolve, plan: daysOf(resolve, 'plan'), validity: validityOf(plan, resolve), issues };
}

/** The days of a stated period, `null` when it states none or they are not known. */
export function daysOf(resolve: PeriodResolver, value: StatedPeriod | undefined): PeriodDays | null {
  if (value === undefined) return null;
  const resolved = resolve(value);
  return 'code' in resolved ? null : resolved;
}

function validityOf({ validity, issued }: Plan, resolve: PeriodResolver): PeriodDays | null {
  if (validity?.from === undefined) return null;
  const from = daysOf(resolve, validity.from === 'issued' ? issued : validity.from);
  if (from === null || !Number.isFinite(from.start)) return null;
  const { term } = validity;
  const after = term === undefined || 'masked' in term || 'vague' in term ? null : dayAfter(from.start, term);
  return { start: from.start, end: after === null ? Number.POSITIVE_INFINITY : after - 1 };
}

/** The day a length after another; `null` when the length is counted in hours or workdays. */
export function dayAfter(day: number, length: Length): number | null {
  if (length.hours !== undefined || length.workdays !== undefined) return null;
  const months = (length.years ?? 0) * 12 + (length.months ?? 0);
  return addMonths(day, months) + (length.weeks ?? 0) * 7 + (length.days ?? 0);
}
