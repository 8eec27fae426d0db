import { equals, one, type Rational } from '../internal/rational.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Party } from '../schema/party.ts';
import { assignmentPath, type CheckContext, holdingsOf, partyOf, statingNodes } from './checkContext.ts';
import type { Holding } from './holding.ts';
import { answers, isPerson } from './letterOf.ts';
import { exactly } from './quantityRange.ts';

/** Rule R31: one unit given to several parties in one role, by the scopes of the assignments of one task. */
export function checkOverlap(context: CheckContext): void {
  for (const owner of statingNodes(context)) {
    const scoped = holdingsOf(context, owner).filter((holding) => holding.owner === owner && competes(holding));
    if (scoped.length > 1) compareScopes(context, scoped);
  }
}

/** Whether an assignment claims its scope for itself: it leads or is responsible, and states no number of holders but one. */
function competes({ assignment: { role, scope, holdersPerUnit } }: Holding): boolean {
  return scope !== undefined && answers(role) && (holdersPerUnit === undefined || isOne(exactly(holdersPerUnit)));
}

function isOne(number: Rational | undefined): boolean {
  return number !== undefined && equals(number, one);
}

function compareScopes(context: CheckContext, scoped: readonly Holding[]): void {
  const { partyForest, parties, issues } = context;
  const firstOf = new Map<string, Holding>();
  for (const holding of scoped) {
    for (const id of holding.assignment.scope ?? []) {
      const claim = claimOn(context, holding, id);
      if (!firstOf.has(claim)) firstOf.set(claim, holding);
    }
  }
  for (const holding of scoped) {
    holding.assignment.scope?.forEach((unit, index) => {
      let other = rival(firstOf.get(claimOn(context, holding, unit)), holding);
      let position = partyForest.parents[partyForest.positions.get(unit) ?? -1] ?? -1;
      for (; other === undefined && position >= 0; position = partyForest.parents[position] as number) {
        other = rival(firstOf.get(claimOn(context, holding, (parties[position] as Party).id)), holding);
      }
      if (other === undefined) return;
      const named = new Set([...other.assignment.parties, ...holding.assignment.parties].map(nameOf));
      const params = { unit, role: holding.assignment.role, parties: [...named] };
      issues.push(responsibilityIssue('responsibility.scope.overlap', assignmentPath(holding, 'scope', index), params));
    });
  }
}

/** What two assignments compete for: a unit, in one role and axis, as a unit or as a person. */
function claimOn(context: CheckContext, { assignment: { role, axis, parties } }: Holding, unit: string): string {
  const [holder] = parties;
  const person = typeof holder === 'string' && isPerson(partyOf(context, holder)?.kind);
  return JSON.stringify([unit, role, axis, person]);
}

/** The first assignment, if it is another one and names other parties. */
function rival(first: Holding | undefined, holding: Holding): Holding | undefined {
  if (first === undefined || first === holding) return undefined;
  const names = new Set(first.assignment.parties.map(nameOf));
  return holding.assignment.parties.every((holder) => names.has(nameOf(holder))) ? undefined : first;
}

function nameOf(holder: string | { readonly masked: string }): string {
  return typeof holder === 'string' ? holder : JSON.stringify(holder);
}
