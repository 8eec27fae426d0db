import { compare, type Rational, rational, zero } from '../internal/rational.ts';
import { inexactText, rationalFromText, rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { ExactNumber } from './fundingStatement.ts';

/** The number that a quantity states exactly; `null` for bounds, 约, and what the source hides or leaves open. */
export function readNumber(quantity: Quantity | undefined): Rational | null {
  if (typeof quantity === 'number') return Number.isFinite(quantity) ? rationalOf(quantity) : null;
  if (quantity === 'none') return zero;
  return typeof quantity === 'string' ? (rationalFromText(quantity) ?? null) : null;
}

/** Writes an exact number as plain data. */
export function exactNumber(value: Rational): ExactNumber {
  return inexactText(value) ?? toNumber(value);
}

/** The words of a quantity that is no exact number. */
export function quantityWords(quantity: Quantity | undefined): string | null {
  if (quantity === undefined) return null;
  if (typeof quantity !== 'object') return String(quantity);
  if ('masked' in quantity) return quantity.masked;
  if ('vague' in quantity) return quantity.vague;
  return JSON.stringify(quantity);
}

const largest: Rational = rational(BigInt(Number.MAX_SAFE_INTEGER));

/** Rounds an amount in fen, half up, to a number; `null` when it is more than 2^53. */
export function wholeFen(fen: Rational): number | null {
  if (compare(fen, largest) > 0) return null;
  return Number((2n * fen.numerator + fen.denominator) / (2n * fen.denominator));
}
