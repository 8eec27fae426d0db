import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import {
  assignmentPath,
  type CheckContext,
  holdingsOf,
  isWithin,
  partyOf,
  scopeOf,
  statingNodes,
} from './checkContext.ts';
import type { Holding } from './holding.ts';
import { letterOf } from './letterOf.ts';

/** Rule R27: parties that supervise, inspect or evaluate work for which they are themselves responsible. */
export function checkOwnWork(context: CheckContext): void {
  for (const owner of statingNodes(context)) {
    const held = holdingsOf(context, owner);
    const verifiers = held.filter(
      ({ assignment: { role, delegate } }) => letterOf(role) === 'V' && delegate === undefined,
    );
    if (verifiers.length === 0) continue;
    const works = worksOf(held, owner);
    if (works.size > 0) for (const verifier of verifiers) report(context, owner, verifier, works);
  }
}

/**
 * What parties do themselves by what the node states: lead it, or hold a role with letter R.
 *
 * A verifier that the node states beside work from above verifies others: that is the very task of the node.
 */
function worksOf(held: readonly Holding[], owner: number): Map<string, string> {
  const works = new Map<string, string>();
  for (const { assignment, owner: stater } of held) {
    const { role, delegate } = assignment;
    if (stater !== owner || delegate !== undefined || (role !== 'lead' && letterOf(role) !== 'R')) continue;
    for (const holder of assignment.parties) if (typeof holder === 'string') works.set(holder, role);
  }
  return works;
}

function report(context: CheckContext, owner: number, verifier: Holding, works: ReadonlyMap<string, string>): void {
  const { role, parties, scope } = verifier.assignment;
  const acting = scope ?? actingScope(context, owner);
  const verified = acting === undefined ? undefined : new Set(acting);
  parties.forEach((party, index) => {
    const work = typeof party === 'string' ? works.get(party) : undefined;
    if (typeof party !== 'string' || work === undefined) return;
    if (verified !== undefined && !isWithin(context, party, verified)) return;
    const path = assignmentPath(verifier, 'parties', index);
    const place = verifier.owner === owner ? path : ['tasks', owner, 'assignments'];
    context.issues.push(responsibilityIssue('responsibility.ownWork', place, { party, role, work }));
  });
}

/** The scope of a task if it names parties that act: their work is then what is verified. */
function actingScope(context: CheckContext, owner: number): readonly string[] | undefined {
  const scope = scopeOf(context, owner);
  return scope?.some((id) => !['people', 'place', undefined].includes(partyOf(context, id)?.kind)) ? scope : undefined;
}
