import type { Forest } from '../internal/forest.ts';
import { buildForest } from '../internal/forest.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import { type ConditionLeaf, gatherLeaves } from './conditionLeaves.ts';
import type { ElementKind } from './elementKind.ts';
import { gatherParts, type PlanParts } from './gatherParts.ts';

/** The ids of each kind, apart, so that the few parties of a plan are found fast among its many tasks. */
export type IdsByKind = Readonly<
  Record<ElementKind, { readonly has: (id: string) => boolean } & { readonly keys: () => Iterable<string> }>
>;

/** What the checks share: every id with its kind, the trees, and parts of one sort gathered from all over the plan. */
export interface PlanIndex extends PlanParts {
  readonly plan: Plan;
  readonly ids: IdsByKind;
  readonly tasks: readonly Task[];
  readonly taskForest: Forest;
  /** Tasks, each after its parent. */
  readonly taskOrder: Int32Array;
  /** Places of the tasks that state more than most do: {@link isRare}. */
  readonly rareTasks: readonly number[];
  /** Places of the tasks that state a scope. */
  readonly scopedTasks: readonly number[];
  /** What the conditions of parties, tasks and rules ask for. */
  readonly leaves: readonly ConditionLeaf[];
}

/** Goes through a plan once and notes what the checks look up. */
export function buildPlanIndex(plan: Plan): PlanIndex {
  const parties = idsOf(plan.parties);
  const parts = gatherParts(plan, parties);
  const { statements, targets, rules, records, timings } = parts;
  const tasks = plan.tasks ?? [];
  const rareTasks: number[] = [];
  const scopedTasks: number[] = [];
  for (let at = 0; at < tasks.length; at++) {
    const task = tasks[at] as Task;
    if (task.scope !== undefined) scopedTasks.push(at);
    if (isRare(task)) rareTasks.push(at);
  }
  const taskForest = buildForest(tasks, ({ parent }) => parent);
  return {
    ...parts,
    plan,
    ids: {
      goal: idsOf(plan.goals),
      phase: idsOf(plan.phases),
      observance: idsOf(plan.observances),
      party: parties,
      indicator: idsOf(plan.indicators),
      reference: idsOf(plan.references),
      title: idsOf(plan.titles),
      scheme: idsOf(plan.schemes),
      task: taskForest.positions,
      instrument: idsOf(plan.instruments),
      fundingItem: idsOf(plan.fundingItems),
      statement: idsOf(statements.items),
      target: idsOf(targets.items),
      rule: idsOf(rules.items),
      record: idsOf(records.items),
      timing: idsOf(timings.rare.map((at) => timings.items[at] ?? {})),
    },
    tasks,
    taskForest,
    taskOrder: preorder(taskForest),
    rareTasks,
    scopedTasks,
    leaves: gatherLeaves(plan.parties ?? [], tasks, rareTasks, rules.items),
  };
}

/** A task that says more than title, place, time, scope, holders, targets and records; or that names no source. */
function isRare(task: Task): boolean {
  const { after, alongside, confers, decomposition, goals, implied, ordered, returnTo, statedCount, uses, when } = task;
  const links = after ?? alongside ?? confers ?? decomposition ?? goals ?? returnTo ?? uses;
  if ((links ?? implied ?? ordered ?? statedCount ?? when) !== undefined || task.source === undefined) return true;
  return typeof task.title === 'object' && 'masked' in task.title;
}

function idsOf(elements: readonly { readonly id?: string | undefined }[] | undefined): ReadonlyMap<string, true> {
  const ids = new Map<string, true>();
  if (elements === undefined) return ids;
  for (let index = 0; index < elements.length; index++) {
    const id = elements[index]?.id;
    if (id !== undefined) ids.set(id, true);
  }
  return ids;
}

/** Positions of a forest so that each comes after its parent. */
function preorder({ parents, firstChildren, nextSiblings }: Forest): Int32Array {
  const order = new Int32Array(parents.length);
  let count = 0;
  let position = parents.indexOf(-1);
  while (position >= 0) {
    order[count++] = position;
    let next = firstChildren[position] as number;
    while (next < 0 && position >= 0) {
      next = nextSiblings[position] as number;
      position = parents[position] as number;
    }
    position = next;
  }
  return order;
}
