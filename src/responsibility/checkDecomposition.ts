import type { DecompositionFieldCode } from '../codelist/decompositionField.ts';
import type { DecompositionLevelCode } from '../codelist/decompositionLevel.ts';
import type { PartyKindCode } from '../codelist/partyKind.ts';
import type { IssuePath } from '../issue/issue.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Task } from '../schema/task.ts';
import type { Decomposition } from '../schema/work.ts';
import { type CheckContext, hasChildren, partyOf } from './checkContext.ts';
import { planOwner } from './holding.ts';
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

/** Rules R33 and R34: a breakdown that is asked for, names no table that holds it, and is not reached by the tasks below. */
export function checkDecomposition(context: CheckContext): void {
  const { plan, tasks } = context;
  if (plan.decomposition !== undefined) checkNode(context, planOwner, plan.decomposition);
  for (let task = 0; task < tasks.length; task++) {
    const decomposition = tasks[task]?.decomposition;
    if (decomposition !== undefined) checkNode(context, task, decomposition);
  }
}

function checkNode(context: CheckContext, node: number, { to, fields, table }: Decomposition): void {
  if (table !== undefined) return;
  const path: IssuePath = [...(node === planOwner ? [] : ['tasks', node]), 'decomposition'];
  const wanted = [...(to ?? []), ...(fields ?? [])];
  const lines = linesBelow(context, node);
  if (lines.length === 0) {
    context.issues.push(responsibilityIssue('responsibility.decomposition.missing', path, { wanted }));
    return;
  }
  const lacking = new Set<string>();
  let tasks = 0;
  for (const line of lines) {
    const faults = lackingOf(context, node, line, to ?? [], fields ?? []);
    if (faults.length > 0) tasks += 1;
    for (const fault of faults) lacking.add(fault);
  }
  if (tasks === 0) return;
  const params = { lacking: wanted.filter((word) => lacking.has(word)), tasks };
  context.issues.push(responsibilityIssue('responsibility.decomposition.incomplete', path, params));
}

/** The tasks without children below a node. */
function linesBelow(context: CheckContext, node: number): number[] {
  const { tasks, taskForest } = context;
  const lines: number[] = [];
  if (node === planOwner) {
    for (let task = 0; task < tasks.length; task++) if (!hasChildren(context, task)) lines.push(task);
    return lines;
  }
  let task = taskForest.firstChildren[node] as number;
  while (task >= 0 && task !== node) {
    const child = taskForest.firstChildren[task] as number;
    if (child >= 0) {
      task = child;
      continue;
    }
    lines.push(task);
    while (task !== node && (taskForest.nextSiblings[task] as number) < 0) task = taskForest.parents[task] as number;
    if (task !== node) task = taskForest.nextSiblings[task] as number;
  }
  return lines;
}

function lackingOf(
  context: CheckContext,
  node: number,
  line: number,
  to: readonly DecompositionLevelCode[],
  fields: readonly DecompositionFieldCode[],
): string[] {
  let reached = 0;
  let held = false;
  for (const { assignment, owner } of context.ofTasks[line] ?? []) {
    if (!isBelow(context, owner, node) || !answers(assignment.role)) continue;
    held = true;
    for (const holder of assignment.parties) {
      const kind = typeof holder === 'string' ? partyOf(context, holder)?.kind : undefined;
      reached = Math.max(reached, kind === undefined ? Number.POSITIVE_INFINITY : (finenessOfKind[kind] ?? 0));
    }
  }
  const task = context.tasks[line] as Task;
  const states: { readonly [Field in DecompositionFieldCode]: boolean } = {
    task: true,
    goal: task.goals !== undefined || task.targets !== undefined,
    quantity: task.targets?.some(({ value }) => value !== undefined) ?? false,
    role: held,
    deadline: task.timings !== undefined,
  };
  return [...to.filter((level) => fineness[level] > reached), ...fields.filter((field) => !states[field])];
}

/** Whether what stands at the owner belongs to the breakdown: it stands below the node. */
function isBelow({ taskForest }: CheckContext, owner: number, node: number): boolean {
  if (node === planOwner) return owner !== planOwner;
  let position = owner === planOwner ? -1 : (taskForest.parents[owner] as number);
  while (position >= 0 && position !== node) position = taskForest.parents[position] as number;
  return position === node;
}
