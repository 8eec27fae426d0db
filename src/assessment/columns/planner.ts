import type { Rational } from '../../internal/rational.ts';
import { multiply, rational } from '../../internal/rational.ts';
import { ceilingOf, floorOf } from '../../internal/roundRational.ts';
import type { CompiledScheme } from '../compiledScheme.ts';
import type { ReadColumns } from './readColumns.ts';

/** Whole numbers up to this size stay exact in all that is done with them here: twice one of them is still a safe integer. */
export const exactLimit = 2 ** 51;

/** So many rows are scored at a time. */
export const tileSize = 2048;

/** One piece of work on the rows of a tile: `from` is its first row, `count` how many there are. */
export type Step = (from: number, count: number) => void;

/**
 * Puts together the steps that score one tile of rows in whole numbers held by doubles, over denominators that are settled
 * beforehand. Whatever cannot be proved to stay exact makes it give up (`failed`), and all rows are scored one by one; a
 * single row with an odd value is marked in `odd` and scored by itself.
 */
export interface Planner {
  readonly compiled: CompiledScheme;
  readonly columns: ReadColumns;
  readonly unrecorded: 'notAssessed' | 'assessed';
  readonly steps: Step[];
  /** Rows of the tile that are to be scored by themselves. */
  readonly odd: Uint8Array;
  /** Why columns are not scored as such. */
  failed: string | null;
}

/** Gives up: all rows are scored one by one. */
export function giveUp(planner: Planner, reason: string): void {
  planner.failed ??= reason;
}

/** An exact number for each row of a tile: whole numerators over one denominator; `NaN` where unknown. */
export interface Quantity {
  readonly values: Float64Array;
  readonly denominator: number;
  /** Between these the numerators lie. */
  readonly least: number;
  readonly most: number;
}

/** An exact number for each row of a tile as a quotient; `NaN` above where unknown, the divisors are above 0. */
export interface Quotient {
  readonly values: Float64Array;
  readonly divisors: Float64Array;
  /** The numerators and the divisors are up to this size. */
  readonly size: number;
  readonly largest: number;
}

/** A new buffer for a tile. */
export const buffer = (): Float64Array => new Float64Array(tileSize);

/** The largest number up to which both bounds lie. */
export const sizeOf = ({ least, most }: { least: number; most: number }): number =>
  Math.max(Math.abs(least), Math.abs(most));

/** A constant as a whole number of parts, which must be one. */
export function wholeIn(value: Rational, parts: number, planner: Planner): number {
  const scaled = multiply(value, rational(BigInt(parts)));
  const whole = Number(scaled.numerator);
  if (scaled.denominator !== 1n) giveUp(planner, 'a fraction');
  return within(whole, planner);
}

/** A number that must keep within the exact limit. */
export function within(value: number, planner: Planner): number {
  if (Math.abs(value) <= exactLimit) return value;
  giveUp(planner, 'too many digits');
  return 1;
}

function shared(a: number, b: number): number {
  return b === 0 ? a : shared(b, a % b);
}

/** The least common multiple of denominators. */
export function common(planner: Planner, ...denominators: readonly number[]): number {
  return denominators.reduce((a, b) => within((a / shared(a, b)) * b, planner), 1);
}

/** The denominator of a constant. */
export function partsOf(value: Rational, planner: Planner): number {
  return within(Number(value.denominator), planner);
}

/** The least whole number of parts that is not below a constant. */
export function ceilingIn(value: Rational, parts: number): number {
  return Number(ceilingOf(multiply(value, rational(BigInt(parts)))));
}

/** The greatest whole number of parts that is not above a constant. */
export function floorIn(value: Rational, parts: number): number {
  return Number(floorOf(multiply(value, rational(BigInt(parts)))));
}
