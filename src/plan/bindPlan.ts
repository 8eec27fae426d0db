import type { Issue } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Result } from '../issue/result.ts';
import { parsePeriodText } from '../period/parsePeriodText.ts';
import type { SimpleForm } from '../period/periodForm.ts';
import type { Plan } from '../schema/plan.ts';
import { checkPeriods } from './checkPeriods.ts';
import { buildPlanIndex } from './planIndex.ts';
import { buildPlanTimes } from './planTimes.ts';
import { buildTaskTimes } from './taskTimes.ts';

/**
 * Gives a template its year: a plan that states neither a year nor a dated period, or hides them.
 *
 * The year is set, a period without a year stays and is dated by it, and nothing else changes: what the source hides stays
 * hidden, and an element that has a year of its own stays where it is.
 *
 * @param plan - left as it is
 * @param options - `year`, 1 to 9999
 * @returns the plan with its year, and a `plan.period.outside` for each element whose own dates lie outside it; or
 *   `plan.bind.dated` for a plan that has a year or a dated period
 * @throws RangeError `plan.bind.year` when the year is no whole number from 1 to 9999
 * @source docs/rules.md, C120 to C123
 * @example
 * bindPlan({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', period: '--03/--01' }, { year: 2026 }).ok; // => true
 */
export function bindPlan(plan: Plan, options: { readonly year: number }): Result<Plan> {
  const { year } = options;
  if (!(Number.isInteger(year) && year >= 1 && year <= 9999)) {
    throw new RangeError(`plan.bind.year: ${String(year)} is no year from 1 to 9999`);
  }
  const dated = datedField(plan);
  if (dated !== null) {
    const value = String(plan[dated]);
    return { ok: false, issues: [planIssue('plan.bind.dated', [dated], { field: dated, value })] };
  }
  const value: Plan = { ...plan, year };
  const findings: Issue[] = [];
  const index = buildPlanIndex(value);
  const times = buildPlanTimes(value);
  checkPeriods(index, findings, times, buildTaskTimes(index, times));
  return { ok: true, value, issues: findings.filter(({ code }) => code === 'plan.period.outside') };
}

function datedField({ year, period }: Plan): 'year' | 'period' | null {
  if (typeof year === 'number') return 'year';
  return typeof period === 'string' && isDated(period) ? 'period' : null;
}

/** A named period counts as dated: its dates come from elsewhere. */
function isDated(period: string): boolean {
  const form = parsePeriodText(period);
  if ('code' in form) return false;
  const hasYear = (end: SimpleForm | null): boolean =>
    end?.kind === 'named' || (end?.kind === 'calendar' && end.year !== null);
  return form.kind === 'range' ? hasYear(form.start) || hasYear(form.end) : hasYear(form);
}
