import type { Forest } from '../internal/forest.ts';
import type { Condition } from '../schema/condition.ts';
import type { Task } from '../schema/task.ts';

/** Steps that are entered together and must all be done before the run goes on. */
export interface Stage {
  /** Positions of the tasks to be done. */
  readonly leaves: readonly number[];
  /** Conditions to enter, from the outermost; all must hold. */
  readonly guards: readonly Condition[];
  /** Index of the stage to go back to when it is done. */
  readonly returnTo: number | null;
  /** The task that goes back, its position. */
  readonly returning: number | null;
}

/** The first and the last of some stages. */
export interface StageSpan {
  readonly first: number;
  readonly last: number;
}

/** An ordered task with its steps. */
export interface Procedure {
  /** Position of the task. */
  readonly at: number;
  readonly stages: readonly Stage[];
  /** The stage of each step, by position. */
  readonly stageOf: ReadonlyMap<number, number>;
  /** The first and the last stage of each task that has steps under it, by position. */
  readonly spanOf: ReadonlyMap<number, StageSpan>;
}

interface Draft {
  leaves: number[];
  guards: Condition[];
  returnTo: number | null;
  returning: number | null;
}

/**
 * Takes an ordered task apart into stages: its children in document order.
 *
 * An ordered child is its own stages one after another; the tasks under any other child are done side by side, and so is a
 * child that is said to run alongside the one before.
 */
export function procedureSteps(at: number, tasks: readonly Task[], forest: Forest): Procedure {
  const stages: Draft[] = [];
  const stageOf = new Map<number, number>();
  const spanOf = new Map<number, StageSpan>();
  const returns: { readonly task: number; readonly last: number }[] = [];
  const waiting: { readonly task: number; readonly guards: Condition[]; readonly first?: number }[] = childrenOf(
    at,
    forest,
  )
    .map((task) => ({ task, guards: [] }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const task = tasks[next.task] as Task;
    if (next.first !== undefined) {
      const last = stages.length - 1;
      spanOf.set(next.task, { first: next.first, last });
      if (task.returnTo !== undefined) returns.push({ task: next.task, last });
      continue;
    }
    const guards = task.when === undefined ? next.guards : [...next.guards, task.when];
    const children = childrenOf(next.task, forest);
    if (task.ordered && children.length > 0) {
      // Comes up again after its children, when its last stage is known.
      waiting.push({ task: next.task, guards, first: stages.length });
      for (const child of children.reverse()) waiting.push({ task: child, guards });
      continue;
    }
    const before = stages.at(-1);
    const beside = before !== undefined && isAlongside(task, before, tasks);
    const leaves = leavesUnder(next.task, forest);
    if (beside) before.leaves.push(...leaves);
    else stages.push({ leaves, guards, returnTo: null, returning: null });
    const last = stages.length - 1;
    for (const leaf of leaves) stageOf.set(leaf, last);
    if (children.length > 0) spanOf.set(next.task, { first: last, last });
    if (task.returnTo !== undefined) returns.push({ task: next.task, last });
  }
  for (const { task, last } of returns) {
    const target = forest.positions.get((tasks[task] as Task).returnTo ?? '');
    const back = target === undefined ? undefined : (stageOf.get(target) ?? spanOf.get(target)?.first);
    const stage = stages[last];
    // A step back to a later one is no way back; the checker of plans reports it.
    if (stage === undefined || back === undefined || back > last) continue;
    stage.returnTo = back;
    stage.returning = task;
  }
  return { at, stages, stageOf, spanOf };
}

function isAlongside({ alongside }: Task, { leaves }: Draft, tasks: readonly Task[]): boolean {
  return alongside?.some((id) => leaves.some((leaf) => (tasks[leaf] as Task).id === id)) ?? false;
}

/** The children of a task in document order. */
export function childrenOf(at: number, { firstChildren, nextSiblings }: Forest): number[] {
  const children: number[] = [];
  for (let child = firstChildren[at] as number; child >= 0; child = nextSiblings[child] as number) children.push(child);
  return children;
}

/** The tasks without children under a task, or the task itself. */
function leavesUnder(at: number, forest: Forest): number[] {
  const leaves: number[] = [];
  const waiting = [at];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const children = childrenOf(next, forest);
    if (children.length === 0) leaves.push(next);
    else waiting.push(...children.reverse());
  }
  return leaves;
}
