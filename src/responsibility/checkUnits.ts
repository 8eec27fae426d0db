import { one, zero } from '../internal/rational.ts';
import { toNumber } from '../internal/rationalText.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import { assignmentPath, type CheckContext, isWithin, partyOf, scopeOf, statingNodes } from './checkContext.ts';
import { type Holding, ownHoldings, planOwner } from './holding.ts';
import { liesBelow, productOf, type QuantityRange, rangeOf, sumOf } from './quantityRange.ts';

const atLeastOne: QuantityRange = { low: one, high: null };

/**
 * Rule R32: so many holders per unit (每片区一名) and so many units per holder (每人负责一个), against how many holders and
 * units there are.
 *
 * A party without a stated size is one or more. With `holdersPerUnit` alone nothing is certain: the issue is then an info.
 */
export function checkUnits(context: CheckContext): void {
  for (const owner of statingNodes(context)) {
    const { assignments } = owner === planOwner ? context.plan : (context.tasks[owner] ?? {});
    for (const holding of ownHoldings(assignments, owner)) {
      const { holdersPerUnit, unitsPerHolder } = holding.assignment;
      if (holdersPerUnit !== undefined || unitsPerHolder !== undefined) checkRatio(context, holding);
    }
  }
}

function checkRatio(context: CheckContext, holding: Holding): void {
  const { parties, scope = scopeOf(context, holding.owner), holdersPerUnit, unitsPerHolder } = holding.assignment;
  if (scope === undefined) return;
  const units = countOf(context, scope);
  const holders = countOf(
    context,
    parties.map((holder) => (typeof holder === 'string' ? holder : '')),
  );
  // Pairs of a unit and its holder, counted from either side; a unit without a stated number needs one.
  const wanted = productOf(units, holdersPerUnit === undefined ? atLeastOne : rangeOf(holdersPerUnit));
  const offered = productOf(holders, rangeOf(unitsPerHolder));
  if (liesBelow(offered, wanted)) reportFew(context, holding, units, holders, true);
  else if (liesBelow(wanted, offered)) reportMany(context, holding, units, holders, true);
  else if (unitsPerHolder !== undefined) return;
  else if (liesBelow(holders, wanted)) reportFew(context, holding, units, holders, false);
  else if (liesBelow(wanted, holders)) reportMany(context, holding, units, holders, false);
}

/** How many units or holders the parties of a list are together; a part of another one on the list is not counted twice. */
function countOf(context: CheckContext, ids: readonly string[]): QuantityRange {
  const listed = new Set(ids);
  const ranges = ids.map((id): QuantityRange => {
    const { partOf, size } = partyOf(context, id) ?? {};
    if (partOf !== undefined && isWithin(context, partOf, listed)) return { low: zero, high: zero };
    return size === undefined ? atLeastOne : rangeOf(size);
  });
  return sumOf(ranges);
}

function reportFew(
  { issues }: CheckContext,
  holding: Holding,
  units: QuantityRange,
  holders: QuantityRange,
  certain: boolean,
): void {
  const params = { units: toNumber(units.low), holders: toNumber(holders.high ?? zero), certain };
  const severity = certain ? undefined : 'info';
  issues.push(responsibilityIssue('responsibility.units.tooFewHolders', assignmentPath(holding), params, severity));
}

function reportMany(
  { issues }: CheckContext,
  holding: Holding,
  units: QuantityRange,
  holders: QuantityRange,
  certain: boolean,
): void {
  const params = { units: toNumber(units.high ?? units.low), holders: toNumber(holders.low), certain };
  const severity = certain ? undefined : 'info';
  issues.push(responsibilityIssue('responsibility.units.tooManyHolders', assignmentPath(holding), params, severity));
}
