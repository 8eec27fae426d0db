import { nearestAncestor } from '../internal/forest.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Party } from '../schema/party.ts';
import { assignmentPath, type CheckContext, holdingsOf, partyOf, statingNodes } from './checkContext.ts';
import type { Holding } from './holding.ts';
import { isPerson, letterOf } from './letterOf.ts';
import { sharedHolders, statedBy } from './sharedHolders.ts';

/** Rules R23 to R25: several are responsible and none leads, several lead, a lead is part of those that it leads. */
export function checkLeads(context: CheckContext): void {
  for (const owner of statingNodes(context)) {
    const held = holdingsOf(context, owner);
    checkMissing(context, owner, held);
    checkSeveral(context, owner, held);
    checkBelow(context, owner, held);
  }
}

function checkMissing(context: CheckContext, owner: number, held: readonly Holding[]): void {
  const stated = statedBy(held, owner, 'responsible');
  const [first] = stated;
  if (first === undefined || held.some(({ assignment }) => letterOf(assignment.role) === 'A')) return;
  for (const { units, persons } of sharedHolders(context, stated, 'responsible')) {
    const parties = units.size > 1 ? [...units] : units.size === 0 && persons.size > 1 ? [...persons] : [];
    if (parties.length === 0) continue;
    context.issues.push(responsibilityIssue('responsibility.lead.missing', assignmentPath(first), { parties }));
  }
}

function checkSeveral(context: CheckContext, owner: number, held: readonly Holding[]): void {
  const stated = statedBy(held, owner, 'lead');
  const [first] = stated;
  // One holder does not compete with itself.
  if (first === undefined || (stated.length === 1 && first.assignment.parties.length === 1)) return;
  for (const { units, persons } of sharedHolders(context, stated, 'lead')) {
    for (const group of [units, persons]) {
      if (group.size < 2) continue;
      const params = { persons: group === persons, parties: [...group] };
      context.issues.push(responsibilityIssue('responsibility.lead.several', assignmentPath(first), params));
    }
  }
}

function checkBelow(context: CheckContext, owner: number, held: readonly Holding[]): void {
  const first = firstStated(held, owner);
  if (first === undefined) return;
  const led = new Set<string | object>();
  for (const { assignment } of held) {
    if (assignment.role === 'responsible') for (const holder of assignment.parties) led.add(holder);
  }
  const { parties, partyForest, issues } = context;
  for (const { assignment } of held) {
    if (assignment.role !== 'lead') continue;
    for (const lead of assignment.parties) {
      // A person leads the unit to which he or she belongs.
      if (typeof lead !== 'string' || isPerson(partyOf(context, lead)?.kind)) continue;
      const start = partyForest.parents[partyForest.positions.get(lead) ?? -1] ?? -1;
      const above = nearestAncestor(partyForest, start, (position) => led.has((parties[position] as Party).id));
      if (above < 0) continue;
      const params = { lead, above: (parties[above] as Party).id };
      issues.push(responsibilityIssue('responsibility.lead.below', assignmentPath(first), params));
    }
  }
}

/** The first lead that a node states itself, or else its first responsible party. */
function firstStated(held: readonly Holding[], owner: number): Holding | undefined {
  const states = (role: string) => (holding: Holding) => holding.owner === owner && holding.assignment.role === role;
  return held.find(states('lead')) ?? held.find(states('responsible'));
}
