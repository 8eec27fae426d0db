import { nearestAncestor } from '../internal/forest.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { ChoiceTiming } from '../schema/choiceTiming.ts';
import type { VagueTiming } from '../schema/vagueTiming.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { taskOf, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import type { TaskTimes } from './taskTimes.ts';

/** Rules C35 to C37: each timing says a time, a choice chooses what it offers, and a task without parts has a time. */
export function checkTimings(index: PlanIndex, findings: Findings, due: TaskTimes): void {
  const { tasks, taskForest, timings } = index;
  const vague = newTally();
  for (const at of timings.ofKind.vague) {
    countPlace(vague, () => timingPath(timings, at), (timings.items[at] as VagueTiming).wording);
  }
  reportTally(findings, 'plan.timing.vague', vague);
  for (const at of timings.ofKind.choice) {
    const { chosen, options } = timings.items[at] as ChoiceTiming;
    if (chosen === undefined || chosen < options.length) continue;
    const params = { chosen, options: options.length };
    findings.push(planIssue('plan.choice.chosen', timingPath(timings, at, 'chosen'), params));
  }
  const timed = new Uint8Array(tasks.length);
  for (let at = 0; at < timings.owners.length; at++) {
    const task = taskOf(timings.owners[at] as number);
    if (task >= 0) timed[task] = 1;
  }
  const isProcedure = (at: number): boolean => tasks[at]?.ordered === true && timed[at] === 1;
  const procedures = index.rareTasks.some(isProcedure);
  const untimed = newTally();
  for (let at = 0; at < tasks.length; at++) {
    if (timed[at] === 1 || (taskForest.firstChildren[at] as number) >= 0 || (due.boundTasks[at] as number) >= 0)
      continue;
    if (procedures && nearestAncestor(taskForest, at, isProcedure) >= 0) continue;
    countPlace(untimed, () => ['tasks', at], tasks[at]?.id);
  }
  reportTally(findings, 'plan.task.untimed', untimed);
}
