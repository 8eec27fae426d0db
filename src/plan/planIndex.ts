import type { Forest } from '../internal/forest.ts';
import { buildForest } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
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
  /** What the conditions of parties, tasks and rules ask for. */
  readonly leaves: readonly ConditionLeaf[];
}

/** Goes through a plan once and notes what the checks look up. */
export function buildPlanIndex(plan: Plan): PlanIndex {
  const parties = idsOf(plan.parties);
  const parts = gatherParts(plan, parties);
  const { statements, targets, rules, records, timings } = parts;
  const tasks = plan.tasks ?? [];
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
      task: { has: (id) => taskForest.positions.has(id), keys: () => taskForest.positions.keys() },
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
    leaves: gatherLeaves(plan.parties ?? [], tasks, parts.rareTasks, rules.items),
  };
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
