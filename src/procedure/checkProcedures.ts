import { buildForest } from '../internal/forest.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import { type Procedure, procedureSteps, type Stage } from './procedureSteps.ts';
import { hasBody, stepActors } from './stepActors.ts';

/**
 * Checks every ordered task of a plan as a procedure: it has steps, each step has somebody who carries it out and a way on, no
 * step is out of reach, and no loop is without end.
 *
 * A body is any party with letter A, R or V, or one that pays, of the step itself or a task above it. An ordered task inside another is checked
 * as part of it.
 *
 * @param plan - a parsed plan
 * @returns issues `procedure.steps.none`, `procedure.step.noBody`, `procedure.step.unreachable`, `procedure.step.deadEnd` and
 *   `procedure.loop.endless`, sorted by path
 * @source docs/rules.md, Q21 to Q25
 * @example
 * const tasks = [{ id: 'review', title: '评审', ordered: true }, { id: 'self', parent: 'review', title: '自评' }];
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', tasks };
 * checkProcedures(plan).map(({ code }) => code); // => ['procedure.step.noBody']
 */
export function checkProcedures(plan: Plan): Issue[] {
  const tasks = plan.tasks ?? [];
  const forest = buildForest(tasks, ({ parent }) => parent);
  const issues: Issue[] = [];
  tasks.forEach(({ ordered, id }, at) => {
    if (!ordered) return;
    const isInner = isInsideProcedure(at, tasks, forest.parents);
    const procedure = procedureSteps(at, tasks, forest);
    if (procedure.stages.length === 0) {
      issues.push(procedureIssue('procedure.steps.none', ['tasks', at], { id }));
      return;
    }
    if (isInner) return;
    for (const leaf of procedure.stageOf.keys()) {
      if (hasBody(stepActors(plan, forest, leaf))) continue;
      issues.push(procedureIssue('procedure.step.noBody', ['tasks', leaf], { id: idAt(leaf, tasks) }));
    }
    checkWays(procedure, tasks, issues);
    checkWaiting(procedure, tasks, forest.positions, issues);
  });
  return sortIssues(issues);
}

function idAt(at: number | null, tasks: readonly Task[]): string {
  return at === null ? '' : (tasks[at]?.id ?? '');
}

/** Every child of an ordered task is a step of it, or holds steps. */
function isInsideProcedure(at: number, tasks: readonly Task[], parents: Int32Array): boolean {
  const parent = parents[at] as number;
  return parent >= 0 && (tasks[parent] as Task).ordered === true;
}

/** Which stages a run can reach, and from which of them it can end. */
function checkWays({ stages }: Procedure, tasks: readonly Task[], issues: Issue[]): void {
  const ways = stages.map(({ guards, returnTo }, at) => {
    const done = returnTo ?? at + 1;
    // A step with a condition may be passed over.
    return guards.length > 0 && done !== at + 1 ? [done, at + 1] : [done];
  });
  const reached = closure([0], (at) => ways[at] ?? []);
  const before: number[][] = stages.map(() => []);
  const last: number[] = [];
  ways.forEach((way, at) => {
    for (const next of way) (before[next] ?? last).push(at);
  });
  const ending = closure(last, (at) => before[at] ?? []);
  stages.forEach((stage, at) => {
    if (!reached.has(at)) {
      const [leaf = 0] = stage.leaves;
      issues.push(procedureIssue('procedure.step.unreachable', ['tasks', leaf], { id: idAt(leaf, tasks) }));
    } else if (!ending.has(at) && stage.returnTo !== null) reportLoop(stage, stage.returnTo, stages, tasks, issues);
  });
}

function reportLoop(
  { returning, leaves }: Stage,
  back: number,
  stages: readonly Stage[],
  tasks: readonly Task[],
  issues: Issue[],
): void {
  const at = returning ?? leaves[0] ?? 0;
  const returnTo = idAt(stages[back]?.leaves[0] ?? null, tasks);
  issues.push(procedureIssue('procedure.loop.endless', ['tasks', at, 'returnTo'], { id: idAt(at, tasks), returnTo }));
}

function closure(start: readonly number[], next: (at: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(start);
  const waiting = [...start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const other of next(at)) {
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return reached;
}

/** A step that waits for a later one of its own procedure never comes to its turn. */
function checkWaiting(
  { at, stageOf, spanOf }: Procedure,
  tasks: readonly Task[],
  positions: ReadonlyMap<string, number>,
  issues: Issue[],
): void {
  for (const [leaf, stage] of stageOf) {
    const { id, after } = tasks[leaf] as Task;
    after?.forEach((waitsFor, index) => {
      const target = positions.get(waitsFor);
      if (target === undefined) return;
      const other = target === at ? Number.POSITIVE_INFINITY : (stageOf.get(target) ?? spanOf.get(target)?.last);
      if (other === undefined || other < stage || (other === stage && target !== leaf)) return;
      issues.push(procedureIssue('procedure.step.deadEnd', ['tasks', leaf, 'after', index], { id, waitsFor }));
    });
  }
}
