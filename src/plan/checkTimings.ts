import { planIssue } from '../issue/planCodes.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { nearestWith } from './inheritance.ts';
import { timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import type { TaskTimes } from './taskTimes.ts';

/** Rules C35 to C37: each timing says a time, a choice chooses what it offers, and a task without parts has a time. */
export function checkTimings(index: PlanIndex, findings: Findings, due: TaskTimes): void {
  const { tasks, taskForest, timings } = index;
  const vague = newTally();
  for (let at = 0; at < timings.items.length; at++) {
    const timing = timings.items[at];
    if (timing?.kind === 'vague') countPlace(vague, () => timingPath(timings, at), timing.wording);
    else if (timing?.kind === 'choice' && timing.chosen !== undefined && !(timing.chosen < timing.options.length)) {
      const params = { chosen: timing.chosen, options: timing.options.length };
      findings.push(planIssue('plan.choice.chosen', timingPath(timings, at, 'chosen'), params));
    }
  }
  reportTally(findings, 'plan.timing.vague', vague);
  const untimed = newTally();
  const procedures = nearestWith(index, ({ ordered, timings: own }) => ordered === true && own !== undefined);
  for (let at = 0; at < tasks.length; at++) {
    if (tasks[at]?.timings !== undefined || (taskForest.firstChildren[at] as number) >= 0) continue;
    if ((due.boundTasks[at] as number) >= 0 || (procedures[at] as number) >= 0) continue;
    countPlace(untimed, () => ['tasks', at], tasks[at]?.id);
  }
  reportTally(findings, 'plan.task.untimed', untimed);
}
