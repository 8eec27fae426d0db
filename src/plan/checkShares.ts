import { signOf } from '../internal/rational.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Party } from '../schema/party.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';
import { exactNumber } from './quantityEnds.ts';

type Shares = NonNullable<NonNullable<PlanIndex['plan']['fundingItems']>[number]['shares']>;

/** Rules C93 to C95: each unit finds its shares in one row, and a row shares something out. */
export function checkShares({ plan }: PlanIndex, findings: Findings): void {
  const parties = plan.parties ?? [];
  const tree = { above: new Map<string, string>(), below: new Map<string, string[]>() };
  for (const { id, partOf } of parties) if (partOf !== undefined) noteLink(tree, id, partOf);
  plan.fundingItems?.forEach(({ id, shares, scope, residualPayer }, at) => {
    if (shares === undefined) return;
    const rowOf = new Map<string, number>();
    shares.forEach((share, row) => {
      const path = ['fundingItems', at, 'shares', row];
      if (share.payers.every(({ ratio }) => isZero(ratio))) findings.push(planIssue('plan.shares.zero', path, { id }));
      share.scope?.forEach((unit, position) => {
        const first = rowOf.get(unit);
        if (first === undefined) rowOf.set(unit, row);
        else
          findings.push(planIssue('plan.shares.twoRows', [...path, 'scope', position], { id, unit, first: first + 1 }));
      });
    });
    if (residualPayer !== undefined || shares.some((share) => share.scope === undefined)) return;
    const units = unitsLeftOut(scope ?? [], rowOf, tree, shares);
    if (units.length > 0) {
      const params = { id, units: units.slice(0, unitsShown), count: units.length };
      findings.push(planIssue('plan.shares.noRow', ['fundingItems', at, 'shares'], params));
    }
  });
}

const unitsShown = 8;

interface Tree {
  readonly above: Map<Party['id'], Party['id']>;
  readonly below: Map<Party['id'], Party['id'][]>;
}

function noteLink({ above, below }: Tree, id: string, partOf: string): void {
  above.set(id, partOf);
  const siblings = below.get(partOf);
  if (siblings === undefined) below.set(partOf, [id]);
  else siblings.push(id);
}

function isZero(ratio: number | string): boolean {
  const exact = exactNumber(ratio);
  return exact !== null && signOf(exact) === 0;
}

/**
 * The units that no row names, among those that could be named.
 *
 * The scope is often a class of units (centres) and the rows name places (districts), so a unit of the scope counts only
 * when another of the scope is named; else the neighbours of the places named count, if all of those have one place above.
 */
function unitsLeftOut(
  scope: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  tree: Tree,
  shares: Shares,
): string[] {
  const isNamed = (unit: string): boolean => {
    const seen = new Set<string>();
    for (let place: string | undefined = unit; place !== undefined && !seen.has(place); place = tree.above.get(place)) {
      if (rowOf.has(place)) return true;
      seen.add(place);
    }
    return false;
  };
  const named = scope.filter(isNamed);
  if (named.length > 0) return scope.filter((unit) => !isNamed(unit));
  const places = shares.flatMap((share) => share.scope ?? []);
  const above = tree.above.get(places[0] ?? '');
  if (above === undefined || places.some((place) => tree.above.get(place) !== above)) return [];
  return (tree.below.get(above) ?? []).filter((unit) => !rowOf.has(unit));
}
