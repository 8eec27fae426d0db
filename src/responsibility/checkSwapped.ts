import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import { assignmentPath, type CheckContext, holdingsOf, statingNodes } from './checkContext.ts';
import { type Holding, planOwner } from './holding.ts';
import { statedBy } from './sharedHolders.ts';

/** Rule R26: a lead and a responsible party that have changed places between a task and its parent. */
export function checkSwapped(context: CheckContext): void {
  const { tasks, taskForest, ofTasks, issues } = context;
  // The tasks of a parent mostly follow one another: what holds above them is gathered once.
  let gathered = -1;
  let led = new Set<string>();
  let answered = new Set<string>();
  for (const task of statingNodes(context)) {
    const parent = task === planOwner ? -1 : (taskForest.parents[task] as number);
    if (parent < 0) continue;
    if (parent !== gathered) {
      gathered = parent;
      led = holders(ofTasks[parent] ?? [], 'lead');
      answered = holders(ofTasks[parent] ?? [], 'responsible');
    }
    if (led.size === 0 || answered.size === 0) continue;
    const held = holdingsOf(context, task);
    const lead = risen(held, 'lead', answered, led);
    const responsible = lead === undefined ? undefined : risen(held, 'responsible', led, answered);
    if (lead === undefined || responsible === undefined) continue;
    const [stated] = [...statedBy(held, task, 'lead'), ...statedBy(held, task, 'responsible')];
    if (stated === undefined) continue;
    const params = { parent: tasks[parent]?.id ?? '', lead, responsible };
    issues.push(responsibilityIssue('responsibility.roles.swapped', assignmentPath(stated), params));
  }
}

function holders(held: readonly Holding[], role: string): Set<string> {
  const found = new Set<string>();
  for (const { assignment } of held) {
    if (assignment.role !== role) continue;
    for (const holder of assignment.parties) if (typeof holder === 'string') found.add(holder);
  }
  return found;
}

/** The first that has the role now, had the other before, and did not have this one before. */
function risen(
  held: readonly Holding[],
  role: string,
  otherBefore: ReadonlySet<string>,
  sameBefore: ReadonlySet<string>,
): string | undefined {
  for (const { assignment } of held) {
    if (assignment.role !== role) continue;
    for (const holder of assignment.parties) {
      if (typeof holder === 'string' && otherBefore.has(holder) && !sameBefore.has(holder)) return holder;
    }
  }
  return undefined;
}
