import { planIssue } from '../issue/planCodes.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Findings } from './findings.ts';
import { formatDay } from './formatDays.ts';
import { placedPath, taskOf, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { dayAfter, daysOf, type PlanTimes } from './planTimes.ts';
import type { TaskTimes } from './taskTimes.ts';

/**
 * Rules C42 to C44: what comes later is due later, helpers are done no later than those they help, and an instrument does
 * not outlive the plan.
 */
export function checkOrder(index: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  checkSteps(index, findings, due);
  checkAssignments(index, findings, times, due);
  checkTerms(index, findings);
}

function checkSteps({ tasks, taskForest, timings, rareTasks }: PlanIndex, findings: Findings, due: TaskTimes): void {
  const report = (later: number, earlier: number): void => {
    findings.push(
      planIssue('plan.deadline.order', timingPath(timings, due.endTimings[later] as number), {
        id: tasks[later]?.id ?? '',
        end: formatDay(due.ends[later] as number),
        earlier: tasks[earlier]?.id ?? '',
        earlierEnd: formatDay(due.ends[earlier] as number),
      }),
    );
  };
  for (const at of rareTasks) {
    const task = tasks[at];
    if (task?.ordered === true) {
      let latest = -1;
      for (
        let step = taskForest.firstChildren[at] as number;
        step >= 0;
        step = taskForest.nextSiblings[step] as number
      ) {
        const end = due.ends[step] as number;
        if (latest >= 0 && end < (due.ends[latest] as number)) report(step, latest);
        else if (Number.isFinite(end)) latest = step;
      }
    }
    if (task?.after === undefined || !Number.isFinite(due.ends[at])) continue;
    for (const id of task.after) {
      const earlier = taskForest.positions.get(id) ?? -1;
      const end = due.ends[earlier];
      const parent = taskForest.parents[at] as number;
      // Steps of one procedure were compared above.
      const steps = earlier >= 0 && parent >= 0 && parent === taskForest.parents[earlier] && tasks[parent]?.ordered;
      if (end !== undefined && !steps && Number.isFinite(end) && (due.ends[at] as number) < end) report(at, earlier);
    }
  }
}

function checkAssignments(index: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  const { assignments, tasks } = index;
  for (let at = 0; at < assignments.items.length; at++) {
    const assignment = assignments.items[at];
    const end = assignment?.by === undefined ? undefined : daysOf(times.resolve, assignment.by)?.end;
    if (assignment === undefined || end === undefined || !Number.isFinite(end)) continue;
    const owner = assignments.owners[at] as number;
    const lead = assignment.role === 'lead' ? null : leadEnd(assignments, at, times);
    const task = taskOf(owner);
    const limit = lead ?? (task < 0 ? Number.NaN : (due.boundEnds[task] as number));
    if (!(end > limit)) continue;
    findings.push(
      planIssue('plan.deadline.assignment', placedPath(assignments, at, 'by'), {
        role: assignment.role,
        end: formatDay(end),
        limit: formatDay(limit),
        of: lead === null ? 'task' : 'lead',
        task: tasks[task]?.id ?? '',
      }),
    );
  }
}

/** The latest deadline of those who lead the same node, `null` when they state none. */
function leadEnd({ items, owners }: PlanIndex['assignments'], at: number, times: PlanTimes): number | null {
  let latest: number | null = null;
  const note = ({ role, by }: Assignment): void => {
    const end = role === 'lead' ? daysOf(times.resolve, by)?.end : undefined;
    if (end !== undefined && (latest === null || end > latest)) latest = end;
  };
  for (let other = at; other >= 0 && owners[other] === owners[at]; other--) note(items[other] as Assignment);
  for (let other = at; other < items.length && owners[other] === owners[at]; other++) note(items[other] as Assignment);
  return latest;
}

/** Lengths are compared from one and the same day on, so that months and years need no guess of their days. */
function checkTerms({ plan }: PlanIndex, findings: Findings): void {
  const validity = plan.validity?.term;
  if (validity === undefined || 'masked' in validity || 'vague' in validity) return;
  const limit = dayAfter(0, validity);
  plan.instruments?.forEach(({ id, term }, at) => {
    if (limit === null || term === undefined || 'masked' in term || 'vague' in term) return;
    const end = dayAfter(0, term);
    if (end === null || end <= limit) return;
    findings.push(planIssue('plan.term.beyondValidity', ['instruments', at, 'term'], { id }));
  });
}
