import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';
import type { RosterTiming } from '../schema/rosterTiming.ts';
import type { Target } from '../schema/target.ts';
import { leafPath } from './conditionLeaves.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { placedPath, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { endsOf, isEmpty, maskedIn, rangeOfEnds, type StatedEnds } from './quantityEnds.ts';

/** Rules C50, C51: a range leaves room for a number, and what the source hides is told. */
export function checkQuantities(index: PlanIndex, findings: Findings): void {
  const { plan, targets, timings, assignments } = index;
  const masked = newTally();
  const look = (quantity: Quantity | undefined, pathOf: () => IssuePath): void => {
    if (typeof quantity !== 'object') return;
    const hidden = maskedIn(quantity);
    if (hidden !== null) countPlace(masked, pathOf, hidden);
    reportReversed(findings, endsOf(quantity), pathOf);
  };
  for (let at = 0; at < targets.items.length; at++) {
    const { value, baseline, parts } = targets.items[at] as Target;
    // Most quantities are plain numbers or absent: no path is prepared for them.
    if (typeof value === 'object') look(value, () => placedPath(targets, at, 'value'));
    if (baseline !== undefined) look(baseline.value, () => placedPath(targets, at, 'baseline', 'value'));
    parts?.forEach((part, position) => {
      look(part.value, () => placedPath(targets, at, 'parts', position, 'value'));
    });
  }
  for (const at of timings.ofKind.quota) {
    const { count } = timings.items[at] as QuotaTiming;
    if (typeof count === 'object') look(count, () => timingPath(timings, at, 'count'));
  }
  for (const at of timings.ofKind.roster) {
    look((timings.items[at] as RosterTiming).persons, () => timingPath(timings, at, 'persons'));
  }
  for (let at = 0; at < assignments.items.length; at++) {
    const { holdersPerUnit, unitsPerHolder } = assignments.items[at] as Assignment;
    look(holdersPerUnit, () => placedPath(assignments, at, 'holdersPerUnit'));
    look(unitsPerHolder, () => placedPath(assignments, at, 'unitsPerHolder'));
  }
  plan.parties?.forEach(({ size }, at) => {
    look(size, () => ['parties', at, 'size']);
  });
  plan.titles?.forEach(({ quota }, at) => {
    look(quota, () => ['titles', at, 'quota']);
  });
  plan.fundingItems?.forEach(({ amount, rate, factors }, at) => {
    look(amount, () => ['fundingItems', at, 'amount']);
    look(rate, () => ['fundingItems', at, 'rate']);
    factors?.forEach(({ above, upTo }, position) => {
      const ends = { above, atMost: upTo };
      reportReversed(findings, ends, () => ['fundingItems', at, 'factors', position]);
    });
  });
  for (const at of index.leaves) {
    if (typeof at.leaf === 'string' || !('measure' in at.leaf)) continue;
    reportReversed(findings, at.leaf, () => leafPath(index.rules, at));
  }
  reportTally(findings, 'plan.value.masked', masked);
}

function reportReversed(findings: Findings, ends: StatedEnds | null, pathOf: () => IssuePath): void {
  if (ends === null || (ends.atLeast ?? ends.above) === undefined || (ends.atMost ?? ends.below) === undefined) return;
  if (!isEmpty(rangeOfEnds(ends))) return;
  const shown = (value: unknown): string | null =>
    typeof value === 'number' || typeof value === 'string' ? String(value) : null;
  findings.push(
    planIssue('plan.ends.reversed', pathOf(), {
      least: shown(ends.atLeast) ?? shown(ends.above) ?? '',
      greatest: shown(ends.atMost) ?? shown(ends.below) ?? '',
    }),
  );
}
