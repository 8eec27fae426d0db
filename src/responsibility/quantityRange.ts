import { add, compare, multiply, type Rational, rational, zero } from '../internal/rational.ts';
import { rationalFromText, rationalOf } from '../internal/rationalText.ts';
import type { Quantity } from '../schema/quantity.ts';

/** The numbers that a quantity can be, both ends included; `high` is null where nothing bounds it. */
export interface QuantityRange {
  readonly low: Rational;
  readonly high: Rational | null;
}

/** Any number of things. */
const anyNumber: QuantityRange = { low: zero, high: null };

/**
 * The range of a number of holders or units; what the quantity leaves open is left open: a hidden or vague number, and 约.
 *
 * 多 and 近 bound one side. An excluded end is not told from an included one, which makes a range wider and never narrower.
 */
export function rangeOf(quantity: Quantity | undefined): QuantityRange {
  const exact = exactly(quantity);
  if (exact !== undefined) return { low: exact, high: exact };
  if (typeof quantity !== 'object') return anyNumber;
  const ends = quantity as {
    readonly [End in 'atLeast' | 'above' | 'over' | 'atMost' | 'below' | 'nearly']?: Quantity | undefined;
  };
  return {
    low: exactly(ends.atLeast ?? ends.above ?? ends.over) ?? zero,
    high: exactly(ends.atMost ?? ends.below ?? ends.nearly) ?? null,
  };
}

/** The number that a quantity states, if it states one. */
export function exactly(quantity: Quantity | undefined): Rational | undefined {
  if (typeof quantity === 'number') return Number.isFinite(quantity) ? rationalOf(quantity) : undefined;
  if (quantity === 'none') return zero;
  return typeof quantity === 'string' ? rationalFromText(quantity) : undefined;
}

/** The sum of ranges; of none at all, 0. */
export function sumOf(ranges: readonly QuantityRange[]): QuantityRange {
  return ranges.reduce<QuantityRange>(
    (sum, { low, high }) => ({
      low: add(sum.low, low),
      high: sum.high === null || high === null ? null : add(sum.high, high),
    }),
    { low: zero, high: zero },
  );
}

/** The product of two ranges, its upper end a whole number; nothing times any number is nothing. */
export function productOf(a: QuantityRange, b: QuantityRange): QuantityRange {
  const none = [a.high, b.high].some((high) => high !== null && high.numerator === 0n);
  const high = a.high === null || b.high === null ? null : roundUp(multiply(a.high, b.high));
  return { low: multiply(a.low, b.low), high: none ? zero : high };
}

/** Whether every number of a range lies below every number of another. */
export function liesBelow(a: QuantityRange, b: QuantityRange): boolean {
  return a.high !== null && compare(a.high, b.low) < 0;
}

/** The least whole number that is not below. */
function roundUp({ numerator, denominator }: Rational): Rational {
  return numerator > 0n ? rational((numerator + denominator - 1n) / denominator) : rational(numerator / denominator);
}
