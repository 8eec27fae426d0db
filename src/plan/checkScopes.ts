import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { nearestWith } from './inheritance.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rule C65: where several are in the scope of a task, target, record or funding item, it is said whether each of them. */
export function checkScopes(index: PlanIndex, findings: Findings): void {
  const { plan, tasks, targets, records } = index;
  const open = newTally();
  let eaches: Int32Array | null = null;
  for (const at of index.scopedTasks) {
    const task = tasks[at];
    if (task?.scope === undefined || task.scope.length < 2 || task.each !== undefined) continue;
    eaches ??= nearestWith(index, ({ each }) => each !== undefined);
    if ((eaches[at] as number) < 0) countPlace(open, () => ['tasks', at, 'scope'], task.id);
  }
  for (let at = 0; at < targets.items.length; at++) {
    const { scope, each, indicator } = targets.items[at] ?? {};
    if (scope !== undefined && scope.length > 1 && each === undefined) {
      countPlace(open, () => placedPath(targets, at, 'scope'), indicator);
    }
  }
  for (let at = 0; at < records.items.length; at++) {
    const { scope, each } = records.items[at] ?? {};
    if (scope !== undefined && scope.length > 1 && each === undefined) {
      countPlace(open, () => placedPath(records, at, 'scope'));
    }
  }
  plan.fundingItems?.forEach(({ id, scope, each }, at) => {
    if (scope !== undefined && scope.length > 1 && each === undefined) {
      countPlace(open, () => ['fundingItems', at, 'scope'], id);
    }
  });
  reportTally(findings, 'plan.scope.each', open);
}
