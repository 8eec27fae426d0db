import type { DecompositionFieldCode } from '../codelist/decompositionField.ts';
import type { DecompositionLevelCode } from '../codelist/decompositionLevel.ts';
import type { PartyKindCode } from '../codelist/partyKind.ts';
import type { IssuePath } from '../issue/issue.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Task } from '../schema/task.ts';
import type { Decomposition } from '../schema/work.ts';
import { type CheckContext, hasChildren, partyOf } from './checkContext.ts';
import { type Holding, planOwner } from './holding.ts';
import { answers } from './letterOf.ts';

/** How fine a level is; a unit and a department cannot be told apart by the kind of a party. */
const fineness: { readonly [Level in DecompositionLevelCode]: number } = {
  unit: 1,
  department: 1,
  team: 2,
  post: 3,
  person: 4,
};
const finenessOfKind: { readonly [Kind in PartyKindCode]?: number } = {
  unit: 1,
  body: 1,
  network: 1,
  team: 2,
  post: 3,
  person: 4,
};

/**
 * Rules R33 and R34: a breakdown that is asked for, names no table that holds it, and is not reached by the tasks below.
 *
 * A task is held against the nearest breakdown above it.
 */
export function checkDecomposition(context: CheckContext): void {
  const { plan, tasks } = context;
  if (plan.decomposition === undefined && !tasks.some(({ decomposition }) => decomposition !== undefined)) return;
  const lines = gatherLines(context);
  for (const [node, below] of lines) {
    const decomposition = node === planOwner ? plan.decomposition : tasks[node]?.decomposition;
    if (decomposition !== undefined && decomposition.table === undefined)
      checkNode(context, node, decomposition, below);
  }
}

/** A task without children, and what it states below the breakdown that it is held against. */
interface Line {
  readonly task: Task;
  readonly held: readonly Holding[];
}

/** For each node that asks for a breakdown, the tasks without children that have it nearest above them. */
function gatherLines(context: CheckContext): Map<number, Line[]> {
  const { plan, tasks, taskForest, order, ofTasks } = context;
  const lines = new Map<number, Line[]>();
  const nearest = new Int32Array(tasks.length);
  const depths = new Int32Array(tasks.length);
  if (plan.decomposition !== undefined) lines.set(planOwner, []);
  for (let index = 0; index < order.length; index++) {
    const position = order[index] as number;
    const task = tasks[position] as Task;
    const parent = taskForest.parents[position] as number;
    const node = parent < 0 ? planOwner : (nearest[parent] as number);
    depths[position] = parent < 0 ? 1 : (depths[parent] as number) + 1;
    nearest[position] = task.decomposition === undefined ? node : position;
    if (task.decomposition !== undefined) lines.set(position, []);
    if (hasChildren(context, position)) continue;
    // Owners of what holds for a task are its ancestors, so that the deeper one is the one below.
    const depth = node === planOwner ? 0 : (depths[node] as number);
    const held = ofTasks[position]?.filter(({ owner }) => owner !== planOwner && (depths[owner] as number) > depth);
    lines.get(node)?.push({ task, held: held ?? [] });
  }
  return lines;
}

function checkNode(context: CheckContext, node: number, decomposition: Decomposition, lines: readonly Line[]): void {
  const { to = [], fields = [] } = decomposition;
  const path: IssuePath = [...(node === planOwner ? [] : ['tasks', node]), 'decomposition'];
  const wanted = [...to, ...fields];
  if (node === planOwner ? context.tasks.length === 0 : !hasChildren(context, node)) {
    context.issues.push(responsibilityIssue('responsibility.decomposition.missing', path, { wanted }));
    return;
  }
  const lacking = new Set<string>();
  let tasks = 0;
  for (const line of lines) {
    const faults = lackingOf(context, line, to, fields);
    if (faults.length > 0) tasks += 1;
    for (const fault of faults) lacking.add(fault);
  }
  if (tasks === 0) return;
  const params = { lacking: wanted.filter((word) => lacking.has(word)), tasks };
  context.issues.push(responsibilityIssue('responsibility.decomposition.incomplete', path, params));
}

function lackingOf(
  context: CheckContext,
  { task, held }: Line,
  to: readonly DecompositionLevelCode[],
  fields: readonly DecompositionFieldCode[],
): string[] {
  const answering = held.filter(({ assignment }) => answers(assignment.role));
  let reached = 0;
  for (const { assignment } of answering) {
    for (const holder of assignment.parties) {
      const kind = typeof holder === 'string' ? partyOf(context, holder)?.kind : undefined;
      // A holder of whom nothing is known is not blamed for being too coarse.
      reached = Math.max(reached, kind === undefined ? Number.POSITIVE_INFINITY : (finenessOfKind[kind] ?? 0));
    }
  }
  const states: { readonly [Field in DecompositionFieldCode]: boolean } = {
    task: true,
    goal: task.goals !== undefined || task.targets !== undefined,
    quantity: task.targets?.some(({ value }) => value !== undefined) ?? false,
    role: answering.length > 0,
    deadline: task.timings !== undefined,
  };
  return [...to.filter((level) => fineness[level] > reached), ...fields.filter((field) => !states[field])];
}
