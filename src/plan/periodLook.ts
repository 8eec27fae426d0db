import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { PeriodDays, StatedPeriod } from '../period/period.ts';
import { type PeriodFault, periodFaultIssue } from '../period/periodFault.ts';
import { countPlace, type Findings, newTally, reportTally, type Tally } from './findings.ts';
import { formatDay } from './formatDays.ts';
import type { PlanTimes } from './planTimes.ts';

/** Which days of a period must lie in the plan: all of them, its last, the one before it, or none. */
export type PeriodUse = 'window' | 'by' | 'before' | 'free';

/** Looks at the periods of a plan one by one. */
export interface PeriodLook {
  readonly times: PlanTimes;
  readonly findings: Findings;
  /** Names of periods of the plan that have no dates, which is told where they stand. */
  readonly undated: ReadonlySet<string>;
  readonly namesTold: Set<string>;
  readonly masked: Tally;
  readonly vague: Tally;
  readonly yearless: Tally;
  readonly ambiguous: Tally;
}

/** Prepares to look at the periods of a plan. */
export function newPeriodLook(times: PlanTimes, findings: Findings, undated: Iterable<string>): PeriodLook {
  return {
    times,
    findings,
    undated: new Set(undated),
    namesTold: new Set(),
    masked: newTally(),
    vague: newTally(),
    yearless: newTally(),
    ambiguous: newTally(),
  };
}

/** Rules C30 to C34: reports why a period has no days, or that it lies outside the plan. */
export function lookAt(
  look: PeriodLook,
  value: StatedPeriod | undefined,
  use: PeriodUse,
  pathOf: () => IssuePath,
): void {
  if (value === undefined) return;
  const { times, findings } = look;
  const resolved = times.resolve(value);
  if ('code' in resolved) reportFault(look, resolved, pathOf);
  // That a phase lies outside is told once, where the phase stands.
  else if (typeof value === 'string' && value.startsWith('phase:')) return;
  else if (use !== 'free' && times.plan !== null && liesOutside(resolved, times.plan, use)) {
    reportOutside(findings, resolved, times.plan, use, 'plan', pathOf());
  } else if (use !== 'free' && times.validity !== null && liesOutside(resolved, times.validity, use)) {
    reportOutside(findings, resolved, times.validity, use, 'validity', pathOf());
  }
}

/** Whether days lie in the plan and in the time in which it is in force, as far as these are known. */
export function liesInside({ plan, validity }: PlanTimes, days: PeriodDays, use: PeriodUse): boolean {
  return (plan === null || !liesOutside(days, plan, use)) && (validity === null || !liesOutside(days, validity, use));
}

/** Tells what was counted. */
export function reportLook({ findings, masked, vague, yearless, ambiguous }: PeriodLook): void {
  reportTally(findings, 'plan.period.masked', masked);
  reportTally(findings, 'plan.period.vague', vague);
  reportTally(findings, 'plan.period.yearless', yearless);
  reportTally(findings, 'plan.period.ambiguous', ambiguous);
}

function reportFault(look: PeriodLook, fault: PeriodFault, pathOf: () => IssuePath): void {
  if (fault.code === 'period.masked') countPlace(look.masked, pathOf, fault.params.masked);
  else if (fault.code === 'period.vague') countPlace(look.vague, pathOf, fault.params.vague);
  else if (fault.code === 'period.year.missing') {
    // That the plan itself has no dates is told where it states its year and period.
    if (fault.params.text !== 'plan') countPlace(look.yearless, pathOf, fault.params.text);
  } else if (fault.code === 'period.year.ambiguous') countPlace(look.ambiguous, pathOf, fault.params.text);
  else if (fault.code !== 'period.named.unknown') look.findings.push(periodFaultIssue(fault, pathOf()));
  else if (!look.namesTold.has(fault.params.name) && !look.undated.has(fault.params.name)) {
    look.namesTold.add(fault.params.name);
    look.findings.push(periodFaultIssue(fault, pathOf()));
  }
}

function liesOutside(days: PeriodDays, bounds: PeriodDays, use: PeriodUse): boolean {
  if (use === 'by') return days.end > bounds.end ? Number.isFinite(days.end) : days.end < bounds.start;
  if (use === 'before') return days.start - 1 > bounds.end || days.start - 1 < bounds.start;
  return (
    (days.end > bounds.end && Number.isFinite(days.end)) || (days.start < bounds.start && Number.isFinite(days.start))
  );
}

function reportOutside(
  findings: Findings,
  { start, end }: PeriodDays,
  bounds: PeriodDays,
  use: PeriodUse,
  of: 'plan' | 'validity',
  path: IssuePath,
): void {
  const wholly = use !== 'window' || start > bounds.end || end < bounds.start;
  // A week that begins in the old year or ends in the new one is no slip.
  if (!wholly && end - start < 7) return;
  const params = {
    start: use === 'window' ? formatDay(start) : null,
    end: formatDay(use === 'before' ? start - 1 : end),
    of,
    from: formatDay(bounds.start),
    to: formatDay(bounds.end),
    wholly,
  };
  findings.push(planIssue('plan.period.outside', path, params, wholly ? 'warning' : 'info'));
}
