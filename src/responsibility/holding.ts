import type { Forest } from '../internal/forest.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';

/** The owner of assignments that stand at the plan itself. */
export const planOwner = -1;

/** An assignment that holds for a task, and where it is stated. */
export interface Holding {
  readonly assignment: Assignment;
  /** Position of the task that states it, {@link planOwner} for the plan. */
  readonly owner: number;
  /** Position in the assignments of its owner. */
  readonly position: number;
}

/** The assignments that hold for each task; tasks that state none share the list of their parent. */
export interface Holdings {
  readonly ofPlan: readonly Holding[];
  readonly ofTasks: readonly (readonly Holding[])[];
}

/**
 * Finds what holds for each task: its own assignments, then those of its ancestors and of the plan for the roles that nothing
 * nearer states.
 *
 * @param order - positions of the tasks, each after its parent
 */
export function gatherHoldings(plan: Plan, forest: Forest, order: Int32Array): Holdings {
  const ofPlan = ownHoldings(plan.assignments, planOwner);
  const ofTasks: (readonly Holding[])[] = new Array(order.length);
  for (const task of order) {
    const parent = forest.parents[task] as number;
    const inherited = parent < 0 ? ofPlan : (ofTasks[parent] as readonly Holding[]);
    const own = ownHoldings(plan.tasks?.[task]?.assignments, task);
    ofTasks[task] = own.length === 0 ? inherited : withInherited(own, inherited);
  }
  return { ofPlan, ofTasks };
}

/** The assignments that stand at one node. */
export function ownHoldings(assignments: readonly Assignment[] | undefined, owner: number): Holding[] {
  return assignments?.map((assignment, position) => ({ assignment, owner, position })) ?? [];
}

function withInherited(own: Holding[], inherited: readonly Holding[]): Holding[] {
  const stated = own.length;
  for (const holding of inherited) {
    const { role } = holding.assignment;
    let replaced = false;
    for (let index = 0; index < stated && !replaced; index++) replaced = own[index]?.assignment.role === role;
    if (!replaced) own.push(holding);
  }
  return own;
}
