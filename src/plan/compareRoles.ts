import { equalJson } from '../internal/equalJson.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { RoleChange } from './planChange.ts';

/**
 * Compares who holds which role; null if the assignments say the same in another order.
 *
 * An empty list means that the holders are the same and something else in their assignments differs.
 */
export function compareRoles(before: readonly Assignment[], after: readonly Assignment[]): RoleChange[] | null {
  const earlier = holdersByRole(before);
  const later = holdersByRole(after);
  const changes: RoleChange[] = [];
  for (const role of new Set([...earlier.keys(), ...later.keys()])) {
    const were = earlier.get(role) ?? new Set();
    const are = later.get(role) ?? new Set();
    const added = [...are].filter((holder) => !were.has(holder));
    const removed = [...were].filter((holder) => !are.has(holder));
    if (added.length > 0 || removed.length > 0) changes.push({ role, added, removed });
  }
  return changes.length === 0 && sameTerms(before, after) ? null : changes;
}

function holdersByRole(assignments: readonly Assignment[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { role, parties } of assignments) {
    const known = holders.get(role) ?? new Set();
    for (const party of parties) known.add(typeof party === 'string' ? party : party.masked);
    holders.set(role, known);
  }
  return holders;
}

/** Whether each assignment of one list has one in the other that says the same, its parties in any order. */
function sameTerms(before: readonly Assignment[], after: readonly Assignment[]): boolean {
  if (before.length !== after.length) return false;
  const rest = after.map(inOrder);
  for (const assignment of before) {
    const own = inOrder(assignment);
    const match = rest.findIndex((other) => equalJson(own, other));
    if (match < 0) return false;
    rest.splice(match, 1);
  }
  return true;
}

function inOrder(assignment: Assignment): object {
  const parties = assignment.parties.map((party) => (typeof party === 'string' ? party : `masked ${party.masked}`));
  return { ...assignment, parties: parties.sort() };
}
