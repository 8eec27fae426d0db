import { planIssue } from '../issue/planCodes.ts';
import type { StatedPeriod } from '../period/period.ts';
import type { Findings } from './findings.ts';
import { formatDay } from './formatDays.ts';
import { goalOf, placedPath, taskOf, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { daysOf, type PlanTimes } from './planTimes.ts';
import type { TaskTimes } from './taskTimes.ts';

/** Rules C40, C41: tasks, goals and targets are due no later than what they belong to, and begin no earlier. */
export function checkDeadlines(index: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  const { tasks, taskForest, timings } = index;
  for (let at = 0; at < tasks.length; at++) {
    const parent = taskForest.parents[at] as number;
    const bound = parent < 0 ? -1 : (due.boundTasks[parent] as number);
    if (bound < 0) continue;
    const [end, limit] = [due.ends[at] as number, due.boundEnds[parent] as number];
    if (end > limit && Number.isFinite(end)) {
      const path = timingPath(timings, due.endTimings[at] as number);
      findings.push(afterParent(path, tasks[at]?.id, end, tasks[bound]?.id, limit));
    }
    const [start, from] = [due.starts[at] as number, due.boundStarts[parent] as number];
    if (start < from && Number.isFinite(start)) {
      findings.push(
        planIssue('plan.timing.beforeParent', timingPath(timings, due.startTimings[at] as number), {
          id: tasks[at]?.id ?? '',
          start: formatDay(start),
          parent: tasks[bound]?.id ?? '',
          from: formatDay(from),
        }),
      );
    }
  }
  checkGoals(index, findings, times);
  checkTargets(index, findings, times, due);
}

function afterParent(path: ReturnType<typeof placedPath>, id = '', end: number, parent = '', limit: number) {
  return planIssue('plan.deadline.afterParent', path, { id, end: formatDay(end), parent, limit: formatDay(limit) });
}

function checkGoals({ plan }: PlanIndex, findings: Findings, times: PlanTimes): void {
  const dated = new Map<string, StatedPeriod>();
  for (const { id, by } of plan.goals ?? []) if (by !== undefined) dated.set(id, by);
  plan.goals?.forEach(({ id, parent, by }, at) => {
    const end = daysOf(times.resolve, by)?.end;
    const limit = parent === undefined ? undefined : daysOf(times.resolve, dated.get(parent))?.end;
    if (end === undefined || limit === undefined || !(end > limit)) return;
    findings.push(afterParent(['goals', at, 'by'], id, end, parent, limit));
  });
}

function checkTargets({ plan, tasks, targets }: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  for (let at = 0; at < targets.items.length; at++) {
    const target = targets.items[at];
    if (target?.by === undefined) continue;
    const owner = targets.owners[at] as number;
    const [task, goal] = [taskOf(owner), goalOf(owner)];
    const goalEnd = goal < 0 ? undefined : daysOf(times.resolve, plan.goals?.[goal]?.by)?.end;
    const limit = task < 0 ? goalEnd : (due.boundEnds[task] as number);
    const end = daysOf(times.resolve, target.by)?.end;
    if (end === undefined || limit === undefined || !(end > limit)) continue;
    const parent = task < 0 ? plan.goals?.[goal]?.id : tasks[due.boundTasks[task] as number]?.id;
    findings.push(afterParent(placedPath(targets, at, 'by'), target.indicator, end, parent, limit));
  }
}
