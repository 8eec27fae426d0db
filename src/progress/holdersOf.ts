import { buildForest } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
import { gatherHoldings } from '../responsibility/holding.ts';
import { answers } from '../responsibility/letterOf.ts';
import type { Plan } from '../schema/plan.ts';

/** Makes a function that gives the parties that answer for a task (letters A and R), inherited ones included, in order. */
export function holderFinder(plan: Plan): (taskId: string) => readonly string[] {
  const forest = buildForest(plan.tasks ?? [], ({ parent }) => parent);
  const { ofTasks } = gatherHoldings(plan, forest, preorder(forest));
  const found = new Map<unknown, readonly string[]>();
  return (taskId) => {
    const task = forest.positions.get(taskId);
    const holdings = task === undefined ? undefined : ofTasks[task];
    if (holdings === undefined) return [];
    const known = found.get(holdings);
    if (known !== undefined) return known;
    const parties = new Set<string>();
    for (const { assignment } of holdings) {
      if (!answers(assignment.role)) continue;
      for (const party of assignment.parties) if (typeof party === 'string') parties.add(party);
    }
    const list = [...parties];
    found.set(holdings, list);
    return list;
  };
}
