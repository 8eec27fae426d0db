import type { Rational } from '../internal/rational.ts';
import { add, compare, divide, isWhole, rational } from '../internal/rational.ts';
import type { Round } from '../schema/schemeValues.ts';

/** Numbers within closed bounds (`null`: none), on multiples of a grid (`null`: any). */
export interface NumberDomain {
  readonly type: 'number';
  readonly minimum: Rational | null;
  readonly maximum: Rational | null;
  readonly grid: Rational | null;
}

/** Any number. */
export const anyNumber: NumberDomain = { type: 'number', minimum: null, maximum: null, grid: null };

/** A domain after rounding: on the grid of the last place. */
export function roundedDomain(domain: NumberDomain, round: Round | undefined): NumberDomain {
  return round === undefined ? domain : { ...domain, grid: rational(1n, 10n ** BigInt(round.digits)) };
}

/** A sum of bounds, without end where one has none. */
export const plus = (a: Rational | null, b: Rational | null): Rational | null =>
  a === null || b === null ? null : add(a, b);
/** Whether a value is among the numbers of a domain. */
export function isWithin(value: Rational, { minimum, maximum, grid }: NumberDomain): boolean {
  if (minimum !== null && compare(value, minimum) < 0) return false;
  if (maximum !== null && compare(value, maximum) > 0) return false;
  return grid === null || isWhole(divide(value, grid));
}
