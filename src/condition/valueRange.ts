import { compare, type Rational, zero } from '../internal/rational.ts';
import { rationalFromText, rationalOf } from '../internal/rationalText.ts';
import type { Ends } from '../schema/ends.ts';
import type { Quantity } from '../schema/quantity.ts';

/** An end of a range, and whether the number itself belongs to it. */
interface RangeEnd {
  readonly value: Rational;
  readonly included: boolean;
}

/** The numbers that a quantity can be; without an end it is open there. */
export interface ValueRange {
  readonly low?: RangeEnd;
  readonly high?: RangeEnd;
}

type Bound = Ends['atLeast'];

/** The exact number that a bound or plain quantity states; `null` when it is hidden or no number. */
export function exactNumber(value: Bound | Quantity): Rational | null {
  if (typeof value === 'number') return Number.isFinite(value) ? rationalOf(value) : null;
  if (typeof value !== 'string') return null;
  return value === 'none' ? zero : (rationalFromText(value) ?? null);
}

/** The numbers that a quantity can be; 约 is any number, and so is what the source hides or leaves open. */
export function valueRange(quantity: Quantity | undefined): ValueRange {
  if (quantity === undefined) return {};
  const exact = exactNumber(quantity);
  if (exact !== null) return { low: { value: exact, included: true }, high: { value: exact, included: true } };
  if (typeof quantity !== 'object') return {};
  const ends = quantity as Ends & { readonly over?: number; readonly nearly?: number };
  const low = rangeEnd(ends.atLeast, true) ?? rangeEnd(ends.above ?? ends.over, false);
  const high = rangeEnd(ends.atMost, true) ?? rangeEnd(ends.below ?? ends.nearly, false);
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function rangeEnd(value: Bound, included: boolean): RangeEnd | undefined {
  const exact = exactNumber(value);
  return exact === null ? undefined : { value: exact, included };
}

/** Whether every number of a range keeps a lower bound (`true`), none does (`false`), or it is not known (`null`). */
export function keepsLower({ low, high }: ValueRange, bound: Rational, inclusive: boolean): boolean | null {
  if (low !== undefined) {
    const order = compare(low.value, bound);
    if (order > 0 || (order === 0 && (inclusive || !low.included))) return true;
  }
  if (high !== undefined) {
    const order = compare(high.value, bound);
    if (order < 0 || (order === 0 && !(inclusive && high.included))) return false;
  }
  return null;
}

/** Whether every number of a range keeps an upper bound, none does, or it is not known: the other way round of a lower one. */
export function keepsUpper(range: ValueRange, bound: Rational, inclusive: boolean): boolean | null {
  const above = keepsLower(range, bound, !inclusive);
  return above === null ? null : !above;
}
