import { raciOfRole } from '../codelist/raci.ts';
import type { RoleCode } from '../codelist/role.ts';
import type { Forest } from '../internal/forest.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';
import type { StepActor } from './procedureState.ts';

/** Who has which role in a task: its own assignments, and those of the tasks above and the plan for roles that nothing nearer states. */
export function stepActors(plan: Plan, forest: Forest, at: number): StepActor[] {
  const actors: StepActor[] = [];
  const stated = new Set<string>();
  const take = (assignments: readonly Assignment[] | undefined): void => {
    const nearer = new Set(stated);
    for (const { role, parties, each, delegate } of assignments ?? []) {
      if (nearer.has(role)) continue;
      stated.add(role);
      actors.push({
        role,
        parties,
        ...(each === undefined ? {} : { each }),
        ...(delegate === undefined ? {} : { delegate }),
      });
    }
  };
  for (let task = at; task >= 0; task = forest.parents[task] as number) take(plan.tasks?.[task]?.assignments);
  take(plan.assignments);
  return actors;
}

/** Whether somebody carries out the step: who leads or does it (letters A, R), inspects and judges it (V), or pays for it. */
export function hasBody(actors: readonly StepActor[]): boolean {
  const letters: Readonly<Record<string, string | undefined>> = raciOfRole satisfies Record<RoleCode, string>;
  return actors.some(({ role }) => role === 'fund' || ['A', 'R', 'V', undefined].includes(letters[role]));
}
