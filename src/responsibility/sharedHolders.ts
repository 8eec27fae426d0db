import { type CheckContext, partyOf } from './checkContext.ts';
import type { Holding } from './holding.ts';
import { isPerson } from './letterOf.ts';

/** Parties that hold a role for the same thing: units and persons apart, since one of each does not compete. */
export interface SharedHolders {
  readonly units: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/**
 * Groups those who hold a role together, by axis (条, 块).
 *
 * Left out are parties that act each on its own, for a scope of their own or for so many units each, and hidden ones, which
 * may be the same.
 */
export function sharedHolders(context: CheckContext, held: readonly Holding[], role: string): SharedHolders[] {
  const groups = new Map<string | undefined, { units: Set<string>; persons: Set<string> }>();
  for (const { assignment } of held) {
    if (assignment.role !== role || assignment.each === true || assignment.scope !== undefined) continue;
    if (assignment.holdersPerUnit !== undefined || assignment.unitsPerHolder !== undefined) continue;
    const group = groups.get(assignment.axis) ?? { units: new Set(), persons: new Set() };
    groups.set(assignment.axis, group);
    for (const holder of assignment.parties) {
      if (typeof holder !== 'string') continue;
      (isPerson(partyOf(context, holder)?.kind) ? group.persons : group.units).add(holder);
    }
  }
  return [...groups.values()];
}

/** The assignments of a role that a node states itself. */
export function statedBy(held: readonly Holding[], owner: number, role: string): Holding[] {
  return held.filter((holding) => holding.owner === owner && holding.assignment.role === role);
}
