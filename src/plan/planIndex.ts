import type { Forest } from '../internal/forest.ts';
import { buildForest } from '../internal/forest.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import type { Statement } from '../schema/statement.ts';
import type { Target } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import type { Timing } from '../schema/timing.ts';
import type { WorkRecord } from '../schema/workRecord.ts';
import { type ConditionLeaf, gatherLeaves } from './conditionLeaves.ts';
import type { ElementKind } from './elementKind.ts';
import { ownerOf, type Placed, type PlacedTimings, planOwner } from './placed.ts';

/** The ids of each kind, apart, so that the few parties of a plan are found fast among its many tasks. */
export type IdsByKind = Readonly<
  Record<ElementKind, { readonly has: (id: string) => boolean } & { readonly keys: () => Iterable<string> }>
>;

/** What the checks share: every id with its kind, the trees, and parts of one sort gathered from all over the plan. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly ids: IdsByKind;
  readonly tasks: readonly Task[];
  readonly taskForest: Forest;
  /** Tasks, each after its parent. */
  readonly taskOrder: Int32Array;
  readonly statements: Placed<Statement>;
  readonly targets: Placed<Target>;
  readonly rules: Placed<Rule>;
  readonly assignments: Placed<Assignment>;
  readonly records: Placed<WorkRecord>;
  readonly timings: PlacedTimings;
  /** What the conditions of parties, tasks and rules ask for. */
  readonly leaves: readonly ConditionLeaf[];
}

interface Gathering<Part> {
  readonly field: string;
  readonly items: Part[];
  readonly owners: number[];
}

/** Goes through a plan once and notes what the checks look up. */
export function buildPlanIndex(plan: Plan): PlanIndex {
  const statements = gathering<Statement>('statements');
  const targets = gathering<Target>('targets');
  const rules = gathering<Rule>('rules');
  const assignments = gathering<Assignment>('assignments');
  const records = gathering<WorkRecord>('records');
  const timings: GatheredTimings = { items: [], owners: [], positions: [], options: [] };

  const gatherWork = (work: Plan | Task, owner: number): void => {
    gather(statements, work.statements, owner);
    gather(targets, work.targets, owner);
    gather(rules, work.rules, owner);
    gather(assignments, work.assignments, owner);
  };
  const tasks = plan.tasks ?? [];
  gatherWork(plan, planOwner);
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index] as Task;
    gatherWork(task, index);
    gather(records, task.records, index);
    gatherTimings(timings, task.timings, index);
  }
  plan.goals?.forEach((goal, index) => {
    gather(targets, goal.targets, ownerOf(1, index));
  });
  plan.instruments?.forEach((instrument, index) => {
    gather(rules, instrument.rules, ownerOf(2, index));
    gatherTimings(timings, instrument.timings, ownerOf(2, index));
  });
  plan.fundingItems?.forEach((item, index) => {
    gatherTimings(timings, item.timings, ownerOf(3, index));
  });

  const taskForest = buildForest(tasks, ({ parent }) => parent);
  return {
    plan,
    ids: {
      goal: idsOf(plan.goals),
      phase: idsOf(plan.phases),
      observance: idsOf(plan.observances),
      party: idsOf(plan.parties),
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
      timing: idsOf(timings.items),
    },
    tasks,
    taskForest,
    taskOrder: preorder(taskForest),
    statements,
    targets,
    rules,
    assignments,
    records,
    timings,
    leaves: gatherLeaves(plan.parties ?? [], tasks, rules.items),
  };
}

function gathering<Part>(field: string): Gathering<Part> {
  return { field, items: [], owners: [] };
}

function gather<Part>(into: Gathering<Part>, parts: readonly Part[] | undefined, owner: number): void {
  if (parts === undefined) return;
  for (let position = 0; position < parts.length; position++) {
    into.items.push(parts[position] as Part);
    into.owners.push(owner);
  }
}

interface GatheredTimings {
  readonly items: Timing[];
  readonly owners: number[];
  readonly positions: number[];
  readonly options: number[];
}

function gatherTimings(into: GatheredTimings, timings: readonly Timing[] | undefined, owner: number): void {
  if (timings === undefined) return;
  for (let position = 0; position < timings.length; position++) {
    const timing = timings[position] as Timing;
    into.items.push(timing);
    into.owners.push(owner);
    into.positions.push(position);
    into.options.push(-1);
    if (timing.kind !== 'choice') continue;
    for (let option = 0; option < timing.options.length; option++) {
      into.items.push(timing.options[option] as Timing);
      into.owners.push(owner);
      into.positions.push(position);
      into.options.push(option);
    }
  }
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
