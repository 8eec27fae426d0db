import { toNumber } from '../internal/rationalText.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Party } from '../schema/party.ts';
import { type CheckContext, holdingsOf, isWithin, partyOf, scopeOf, statingNodes } from './checkContext.ts';
import { answers } from './letterOf.ts';
import { exactly } from './quantityRange.ts';

/** Rule R30: scopes of those who lead or are responsible that leave out units of the task's scope. */
export function checkCover(context: CheckContext): void {
  for (const owner of statingNodes(context)) {
    const answering = holdingsOf(context, owner).filter(({ assignment }) => answers(assignment.role));
    if (!answering.some(({ owner: stater }) => stater === owner)) continue;
    const covered = new Set<string>();
    for (const { assignment } of answering) for (const id of assignment.scope ?? []) covered.add(id);
    if (covered.size === 0 || answering.some(({ assignment }) => assignment.scope === undefined)) continue;
    const units = leftOut(context, scopeOf(context, owner) ?? [], covered);
    if (units.length === 0) continue;
    const path = ['tasks', owner, 'assignments'];
    context.issues.push(responsibilityIssue('responsibility.scope.uncovered', path, { units }));
  }
}

/**
 * What of some units is in no scope: a unit as a whole if none of its parts is in one, else the parts that are not, and the
 * unit itself if it has more parts than the plan names.
 */
function leftOut(context: CheckContext, ids: readonly string[], covered: ReadonlySet<string>): string[] {
  const { partyForest, parties } = context;
  const touched = new Set<string>();
  for (const id of covered) {
    let position = partyForest.positions.get(id) ?? -1;
    for (; position >= 0; position = partyForest.parents[position] as number) {
      const above = (parties[position] as Party).id;
      if (above !== id && touched.has(above)) break;
      touched.add(above);
    }
  }
  const units = new Set<string>();
  const open = ids.filter((id) => !isWithin(context, id, covered)).reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (covered.has(id)) continue;
    const parts = touched.has(id) ? partsOf(context, id) : [];
    const size = exactly(partyOf(context, id)?.size);
    if (parts.length === 0 || (size !== undefined && toNumber(size) > parts.length)) units.add(id);
    open.push(...parts.reverse());
  }
  return [...units];
}

function partsOf({ partyForest, parties }: CheckContext, id: string): string[] {
  const parts: string[] = [];
  let part = partyForest.firstChildren[partyForest.positions.get(id) ?? -1] ?? -1;
  for (; part >= 0; part = partyForest.nextSiblings[part] as number) parts.push((parties[part] as Party).id);
  return parts;
}
