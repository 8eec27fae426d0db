import { buildForest, type Forest, nearestAncestor } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
import type { Issue, IssuePath, Severity } from '../issue/issue.ts';
import type { ResponsibilityCode } from '../issue/responsibilityCodes.ts';
import type { Party } from '../schema/party.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import { gatherHoldings, type Holding, planOwner } from './holding.ts';

/** What {@link checkResponsibilities} is told beside the plan. */
export interface CheckResponsibilitiesOptions {
  /** How many tasks without children a party may lead or be responsible for, from 0; without it no load is too great. */
  readonly maximumTasks?: number;
  /** Severities that take the place of those of the code table. */
  readonly severities?: { readonly [Code in ResponsibilityCode]?: Severity };
}

/** What the checks share. */
export interface CheckContext {
  readonly plan: Plan;
  readonly options: CheckResponsibilitiesOptions;
  readonly tasks: readonly Task[];
  readonly taskForest: Forest;
  /** Positions of the tasks, each after its parent. */
  readonly order: Int32Array;
  readonly parties: readonly Party[];
  readonly partyForest: Forest;
  readonly ofPlan: readonly Holding[];
  readonly ofTasks: readonly (readonly Holding[])[];
  readonly issues: Issue[];
}

/** Goes through a plan once and notes what the checks look up. */
export function buildCheckContext(plan: Plan, options: CheckResponsibilitiesOptions): CheckContext {
  const tasks = plan.tasks ?? [];
  const parties = plan.parties ?? [];
  const taskForest = buildForest(tasks, ({ parent }) => parent);
  const order = preorder(taskForest);
  const partyForest = buildForest(parties, ({ partOf }) => partOf);
  const { ofPlan, ofTasks } = gatherHoldings(plan, taskForest, order);
  return { plan, options, tasks, taskForest, order, parties, partyForest, ofPlan, ofTasks, issues: [] };
}

/** The path of an assignment, followed by keys within it. */
export function assignmentPath({ owner, position }: Holding, ...keys: readonly (string | number)[]): IssuePath {
  return [...(owner === planOwner ? [] : ['tasks', owner]), 'assignments', position, ...keys];
}

/** What holds for a node that states assignments itself: a task by its position, or the plan. */
export function holdingsOf(context: CheckContext, owner: number): readonly Holding[] {
  return owner === planOwner ? context.ofPlan : (context.ofTasks[owner] ?? []);
}

/** The nodes that state assignments themselves, the plan first. */
export function* statingNodes({ plan, tasks }: CheckContext): Generator<number> {
  if (plan.assignments !== undefined) yield planOwner;
  for (let task = 0; task < tasks.length; task++) if (tasks[task]?.assignments !== undefined) yield task;
}

/** The scope of a task: its own, or that of the nearest ancestor that has one. */
export function scopeOf({ tasks, taskForest }: CheckContext, owner: number): readonly string[] | undefined {
  if (owner === planOwner) return undefined;
  return tasks[nearestAncestor(taskForest, owner, (task) => tasks[task]?.scope !== undefined)]?.scope;
}

/** A party by its id, if the plan has it. */
export function partyOf({ parties, partyForest }: CheckContext, id: string): Party | undefined {
  return parties[partyForest.positions.get(id) ?? -1];
}

/** Tells whether a task has children. */
export function hasChildren({ taskForest }: CheckContext, task: number): boolean {
  return (taskForest.firstChildren[task] as number) >= 0;
}

/** Tells whether a party is one of others, or belongs to one of them at any depth. */
export function isWithin({ partyForest, parties }: CheckContext, id: string, others: ReadonlySet<string>): boolean {
  if (others.has(id)) return true;
  const position = partyForest.positions.get(id) ?? -1;
  return nearestAncestor(partyForest, position, (ancestor) => others.has((parties[ancestor] as Party).id)) >= 0;
}
