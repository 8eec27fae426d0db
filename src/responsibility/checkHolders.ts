import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { CheckContext } from './checkContext.ts';
import { answers } from './letterOf.ts';

/** Roles of those who help or are told, and do not do the work of the task. */
const helpers: ReadonlySet<string> = new Set(['cooperate', 'support', 'participate', 'receive']);

/**
 * Rules R20 and R21: tasks without children for which nobody leads or is responsible; those that name an inspecting, guiding,
 * coordinating, funding or issuing party themselves are told apart. Where no task of a branch has anybody, the branch is
 * told once.
 */
export function checkHolders(context: CheckContext): void {
  const { tasks, taskForest, order, ofPlan, issues } = context;
  const { parents, firstChildren } = taskForest;
  const answered = new Uint8Array(tasks.length);
  const leaves = new Int32Array(tasks.length);
  const missing = new Int32Array(tasks.length);
  const helped = new Int32Array(tasks.length);
  const planAnswers = ofPlan.some(({ assignment }) => answers(assignment.role));
  for (const task of order) {
    const parent = parents[task] as number;
    const above = parent < 0 ? planAnswers : answered[parent] === 1;
    answered[task] = above || tasks[task]?.assignments?.some(({ role }) => answers(role)) ? 1 : 0;
    if ((firstChildren[task] as number) >= 0) continue;
    leaves[task] = 1;
    if (answered[task] === 1 || reportImplicit(context, task)) continue;
    missing[task] = 1;
    helped[task] = (context.ofTasks[task]?.length ?? 0) > 0 ? 1 : 0;
  }
  let [allLeaves, allMissing, allHelped] = [0, 0, 0];
  for (let index = order.length - 1; index >= 0; index--) {
    const task = order[index] as number;
    const parent = parents[task] as number;
    const [counted, without, withHelpers] = [leaves[task] as number, missing[task] as number, helped[task] as number];
    if (parent >= 0) {
      leaves[parent] = (leaves[parent] as number) + counted;
      missing[parent] = (missing[parent] as number) + without;
      helped[parent] = (helped[parent] as number) + withHelpers;
    } else {
      allLeaves += counted;
      allMissing += without;
      allHelped += withHelpers;
    }
  }
  if (allMissing > 1 && allMissing === allLeaves) {
    issues.push(
      responsibilityIssue('responsibility.holder.missing', ['tasks'], { tasks: allMissing, helped: allHelped }),
    );
    return;
  }
  for (let task = 0; task < tasks.length; task++) {
    const count = missing[task] as number;
    if (count === 0 || count !== leaves[task]) continue;
    const parent = parents[task] as number;
    const toldAbove = parent >= 0 && missing[parent] === leaves[parent] && (missing[parent] as number) > 1;
    const toldBelow = count === 1 && (firstChildren[task] as number) >= 0;
    if (toldAbove || toldBelow) continue;
    const params = { tasks: count, helped: helped[task] as number };
    issues.push(responsibilityIssue('responsibility.holder.missing', ['tasks', task], params));
  }
}

/** Reports a task that itself names only parties whose roles may be its very work; tells whether it does. */
function reportImplicit({ tasks, issues }: CheckContext, task: number): boolean {
  const stated = tasks[task]?.assignments?.filter(({ role }) => !helpers.has(role)) ?? [];
  if (stated.length === 0) return false;
  const roles = new Set(stated.map(({ role }) => role));
  const parties = new Set(stated.flatMap((assignment) => assignment.parties.map(nameOf)));
  const params = { roles: [...roles], parties: [...parties] };
  issues.push(responsibilityIssue('responsibility.holder.implicit', ['tasks', task, 'assignments'], params));
  return true;
}

function nameOf(holder: string | { readonly masked: string }): string {
  return typeof holder === 'string' ? holder : holder.masked;
}
