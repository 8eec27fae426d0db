import type { Rational } from '../internal/rational.ts';
import { add, compare, subtract, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { Item } from '../schema/item.ts';
import type { AdjustmentReason } from './assessment.ts';
import { exactOf } from './exactOf.ts';
import type { ScoredClause } from './scoreClause.ts';

/** An exact adjustment; `null`: what it replaces is unknown. */
export interface Adjustment {
  readonly reason: AdjustmentReason['reason'];
  readonly points: Rational | null;
}

/** What a pool holds at the end, and how it came to that. */
export interface Pool {
  readonly base: Rational | null;
  readonly clauses: readonly ScoredClause[];
  readonly adjustments: readonly Adjustment[];
  readonly points: Rational | null;
  readonly unrounded: Rational | null;
}

/** The floor and the cap of an item; those of a leaf with points are 0 and its points unless it says otherwise. */
function boundsOf(item: Item, group: boolean): { floor: Rational | null; cap: Rational | null } {
  const pool = !group && item.points !== undefined;
  const bound = (own: Item['floor'], inherent: number | undefined): Rational | null => {
    if (own === 'none') return null;
    const value = own ?? inherent;
    return value === undefined ? null : rationalOf(value);
  };
  return { floor: bound(item.floor, pool ? 0 : undefined), cap: bound(item.cap, pool ? item.points : undefined) };
}

/**
 * Fills and drains a pool: base and clauses; `zero` wins over all, also over unknowns; then floor, cap and rounding.
 *
 * @param base - what the pool holds before its clauses, `null` if unknown
 * @param before - adjustments that were made to the base already
 */
export function fillPool(
  item: Item,
  group: boolean,
  base: Rational | null,
  clauses: readonly ScoredClause[],
  before: readonly Adjustment[] = [],
): Pool {
  const adjustments = [...before];
  let points: Rational | null = base;
  let zeroed = false;
  for (const part of before) points = points === null || part.points === null ? null : add(points, part.points);
  for (const clause of clauses) {
    points = points === null || clause.points === null ? null : add(points, clause.points);
    if (clause.zero) zeroed = true;
  }
  if (zeroed) {
    adjustments.push({ reason: 'zero', points: points === null ? null : subtract(zero, points) });
    return { base, clauses, adjustments, points: zero, unrounded: zero };
  }
  if (points === null) return { base, clauses, adjustments, points, unrounded: null };
  const move = (reason: Adjustment['reason'], to: Rational): void => {
    if (points === null || compare(to, points) === 0) return;
    adjustments.push({ reason, points: subtract(to, points) });
    points = to;
  };
  const { floor, cap } = boundsOf(item, group);
  if (floor !== null && compare(points, floor) < 0) move('floor', floor);
  if (cap !== null && compare(points, cap) > 0) move('cap', cap);
  const unrounded = points;
  if (item.round !== undefined) move('round', roundRational(points, item.round.digits, item.round.mode));
  return { base, clauses, adjustments, points, unrounded };
}

/** The adjustments as a result shows them. */
export function adjustmentOf(adjustments: readonly Adjustment[]): {
  points: number | null;
  reasons: AdjustmentReason[];
  exact?: Readonly<Record<string, string>>;
} {
  if (adjustments.length === 0) return { points: 0, reasons: [] };
  let sum: Rational | null = zero;
  const reasons = adjustments.map(({ reason, points }) => {
    sum = sum === null || points === null ? null : add(sum, points);
    return { reason, points: points === null ? null : toNumber(points), ...exactOf({ points }) };
  });
  return { points: sum === null ? null : toNumber(sum), reasons, ...exactOf({ points: sum }) };
}
