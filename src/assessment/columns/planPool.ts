import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Item } from '../../schema/item.ts';
import type { Gain } from './gain.ts';
import { buffer, common, type Planner, partsOf, type Quantity, wholeIn, within } from './planner.ts';
import { roundInto } from './roundColumn.ts';

function boundsOf(item: Item, leaf: boolean): { floor: Rational | null; cap: Rational | null } {
  const pool = leaf && item.points !== undefined;
  const bound = (own: Item['floor'], inherent: number | undefined): Rational | null => {
    const value = own === 'none' ? undefined : (own ?? inherent);
    return value === undefined ? null : rationalOf(value);
  };
  return { floor: bound(item.floor, pool ? 0 : undefined), cap: bound(item.cap, pool ? item.points : undefined) };
}

/** Start, clauses, `zero`, floor, cap and rounding. */
export function planPool(
  item: Item,
  leaf: boolean,
  base: Quantity | Rational,
  gains: readonly Gain[],
  planner: Planner,
): Quantity {
  const { floor, cap } = boundsOf(item, leaf);
  const constants = [floor, cap, ...('values' in base ? [] : [base])].flatMap((value) => value ?? []);
  const parts = [...gains, ...('values' in base ? [base] : [])].map(({ denominator }) => denominator);
  const denominator = common(planner, ...parts, ...constants.map((value) => partsOf(value, planner)));
  const start = 'values' in base ? 0 : wholeIn(base, denominator, planner);
  const terms = [...('values' in base ? [base] : []), ...gains].map((term) => ({
    ...term,
    factor: denominator / term.denominator,
  }));
  const low = floor === null ? Number.NEGATIVE_INFINITY : wholeIn(floor, denominator, planner);
  const high = cap === null ? Number.POSITIVE_INFINITY : wholeIn(cap, denominator, planner);
  const least = terms.reduce((sum, term) => sum + term.least * term.factor, start);
  const most = terms.reduce((sum, term) => sum + term.most * term.factor, start);
  within(least, planner);
  within(most, planner);
  const values = buffer();
  const [first, ...others] = terms;
  const zeroes = gains.flatMap(({ zero }) => zero ?? []);
  const bounded = Number.isFinite(low) || Number.isFinite(high);
  planner.steps.push((_from, count) => {
    if (first === undefined) values.fill(start, 0, count);
    else {
      const { values: gain, factor } = first;
      for (let row = 0; row < count; row++) values[row] = start + (gain[row] as number) * factor;
    }
    for (const { values: gain, factor } of others) {
      for (let row = 0; row < count; row++) values[row] = (values[row] as number) + (gain[row] as number) * factor;
    }
    if (bounded) {
      for (let row = 0; row < count; row++) {
        const value = values[row] as number;
        // The cap comes after the floor.
        values[row] = value > high ? high : value < low ? Math.min(low, high) : value;
      }
    }
  });
  const clamp = (value: number): number => Math.min(Math.max(value, low), high);
  let result: Quantity = { values, denominator, least: clamp(least), most: clamp(most) };
  if (item.round !== undefined) result = roundInto(result, item.round, planner);
  if (zeroes.length === 0) return result;
  const points = result.values;
  planner.steps.push((_from, count) => {
    for (const zero of zeroes) for (let row = 0; row < count; row++) if (zero[row] === 1) points[row] = 0;
  });
  return { ...result, least: Math.min(0, result.least), most: Math.max(0, result.most) };
}
