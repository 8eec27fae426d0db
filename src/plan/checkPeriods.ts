import { planIssue } from '../issue/planCodes.ts';
import type { Plan } from '../schema/plan.ts';
import type { Timing } from '../schema/timing.ts';
import type { Findings } from './findings.ts';
import { lookAt, newPeriodLook, type PeriodLook, reportLook } from './periodLook.ts';
import { placedPath, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import type { PlanTimes } from './planTimes.ts';
import type { TaskTimes } from './taskTimes.ts';

const relative = new Set<unknown>(['previousYear', 'samePeriodLastYear', 'previousPeriod']);

/** Rules C30 to C34: every period of the plan has days, and what the plan does lies in its period and its validity. */
export function checkPeriods(index: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  const { plan, timings, targets, assignments } = index;
  for (const issue of times.issues) {
    const isTemplate = issue.code === 'period.year.missing' && issue.path.length === 0;
    findings.push(isTemplate ? planIssue('plan.template', [], {}) : issue);
  }
  const look = newPeriodLook(times, findings, undatedNames(plan));
  lookAt(look, plan.issued, 'free', () => ['issued']);
  if (plan.validity?.from !== 'issued') lookAt(look, plan.validity?.from, 'free', () => ['validity', 'from']);
  plan.phases?.forEach(({ during }, at) => {
    lookAt(look, during, 'window', () => ['phases', at, 'during']);
  });
  plan.observances?.forEach(({ during }, at) => {
    lookAt(look, during, 'free', () => ['observances', at, 'during']);
  });
  plan.references?.forEach(({ during }, at) => {
    lookAt(look, during, 'free', () => ['references', at, 'during']);
  });
  plan.goals?.forEach(({ by }, at) => {
    lookAt(look, by, 'by', () => ['goals', at, 'by']);
  });
  plan.fundingItems?.forEach(({ during }, at) => {
    lookAt(look, during, 'window', () => ['fundingItems', at, 'during']);
  });
  for (let at = 0; at < timings.items.length; at++) {
    if (due.settled[at] === 0) lookAtTiming(look, timings.items[at] as Timing, index, at);
  }
  for (let at = 0; at < assignments.items.length; at++) {
    const by = assignments.items[at]?.by;
    if (by !== undefined) lookAt(look, by, 'by', () => placedPath(assignments, at, 'by'));
  }
  for (let at = 0; at < targets.items.length; at++) {
    const { by, during, baseline, parts } = targets.items[at] ?? {};
    if (by !== undefined) lookAt(look, by, 'by', () => placedPath(targets, at, 'by'));
    if (during !== undefined) lookAt(look, during, 'window', () => placedPath(targets, at, 'during'));
    if (baseline?.period !== undefined && !relative.has(baseline.period)) {
      lookAt(look, baseline.period, 'free', () => placedPath(targets, at, 'baseline', 'period'));
    }
    parts?.forEach(({ period }, part) => {
      lookAt(look, period, 'window', () => placedPath(targets, at, 'parts', part, 'period'));
    });
  }
  reportLook(look);
}

/** Observances, and phases of which nothing is stated: the checks of those lists tell that they have no dates. */
function undatedNames({ observances, phases }: Plan): string[] {
  return [
    ...(observances ?? []).map(({ id }) => `observance:${id}`),
    ...(phases ?? []).flatMap(({ id, during, length }) => ((during ?? length) === undefined ? [`phase:${id}`] : [])),
  ];
}

function lookAtTiming(look: PeriodLook, timing: Timing, { timings }: PlanIndex, at: number): void {
  switch (timing.kind) {
    case 'deadline': {
      const [key, value] =
        timing.by === undefined ? (['before', timing.before] as const) : (['by', timing.by] as const);
      lookAt(look, value, key, () => timingPath(timings, at, key));
      return;
    }
    case 'dates': {
      const use = timing.offset === undefined ? 'window' : 'free';
      timing.on.forEach((on, position) => {
        lookAt(look, on, use, () => timingPath(timings, at, 'on', position));
      });
      return;
    }
    case 'period':
    case 'recurrence':
    case 'quota':
    case 'roster':
    case 'standing': {
      const { during } = timing;
      if (during !== undefined) lookAt(look, during, 'window', () => timingPath(timings, at, 'during'));
    }
  }
}
