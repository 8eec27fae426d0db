import type { Assignment, Plan, Task } from '../support/types.ts';

type Party = NonNullable<Plan['parties']>[number];

/** A plan with the parties and tasks of a test. */
export function shortPlan(tasks: Task[], parties: Party[] = [], more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    kind: 'plan',
    id: 'plan',
    title: '计划',
    ...(parties.length > 0 ? { parties } : {}),
    ...(tasks.length > 0 ? { tasks } : {}),
    ...more,
  };
}

/** A task with its assignments. */
export function task(id: string, assignments: Assignment[] = [], more: Partial<Task> = {}): Task {
  return { id, title: id, ...(assignments.length > 0 ? { assignments } : {}), ...more };
}

/** Units by id. */
export function units(...ids: string[]): Party[] {
  return ids.map((id) => ({ id, name: id, kind: 'unit' }));
}

/** One assignment. */
export function holds(role: string, parties: Assignment['parties'], more: Partial<Assignment> = {}): Assignment {
  return { role, parties, ...more };
}
