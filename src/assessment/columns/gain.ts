import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Points } from '../../schema/schemeValues.ts';
import { common, type Planner, partsOf, type Quantity, wholeIn } from './planner.ts';

/** What a clause gives in each row of a tile, and where it makes its item 0. */
export interface Gain extends Quantity {
  readonly zero: Uint8Array | null;
}

/** Constants of a clause over one denominator; `zero` is no points. */
export function pointsIn(list: readonly Points[], planner: Planner): { numerators: number[]; denominator: number } {
  const exact = list.map((points): Rational => rationalOf(points === 'zero' ? 0 : points));
  const denominator = common(planner, ...exact.map((value) => partsOf(value, planner)));
  return { numerators: exact.map((value) => wholeIn(value, denominator, planner)), denominator };
}
