/**
 * An exact fraction in lowest terms with a positive denominator.
 *
 * Made by {@link rational}, {@link rationalOf} and the operations alone; callers read it through functions, so that the
 * representation can change without touching them.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The number 0. */
export const zero: Rational = { numerator: 0n, denominator: 1n };

/** The number 1. */
export const one: Rational = { numerator: 1n, denominator: 1n };

/** The number 100, the whole of a percentage. */
export const hundred: Rational = { numerator: 100n, denominator: 1n };

const largestSmall = 2_147_483_647n;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const size = a < 0n ? -a : a;
  // Numbers of 31 bits are divided much faster as such.
  if (size <= largestSmall && b <= largestSmall) {
    let left = Number(size) | 0;
    let right = Number(b) | 0;
    while (right !== 0) {
      const rest = (left % right) | 0;
      left = right;
      right = rest;
    }
    return left === 1 ? 1n : BigInt(left);
  }
  let [left, right] = [size, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/**
 * Makes the fraction numerator / denominator in lowest terms.
 *
 * @throws RangeError `input.number` when the denominator is 0
 */
export function rational(numerator: bigint, denominator: bigint = 1n): Rational {
  if (denominator === 0n) throw new RangeError('input.number: a denominator of 0');
  if (denominator === 1n) return { numerator, denominator };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(numerator, sign * denominator);
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The sum. */
export function add(a: Rational, b: Rational): Rational {
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator);
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The difference a − b. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

function isOne({ numerator, denominator }: Rational): boolean {
  return numerator === 1n && denominator === 1n;
}

/** The product. */
export function multiply(a: Rational, b: Rational): Rational {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The quotient a ÷ b.
 *
 * @throws RangeError `input.number` when b is 0; callers test with {@link signOf} first
 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The number with the other sign. */
export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** The size without its sign. */
export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/** −1, 0 or 1. */
export function signOf(a: Rational): -1 | 0 | 1 {
  return a.numerator < 0n ? -1 : a.numerator === 0n ? 0 : 1;
}

/** −1 when a is less than b, 0 when they are equal, 1 when a is greater. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a.denominator === b.denominator) {
    return a.numerator < b.numerator ? -1 : a.numerator === b.numerator ? 0 : 1;
  }
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left === right ? 0 : 1;
}

/** Whether both are the same number. */
export function equals(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Whether the number is whole. */
export function isWhole(a: Rational): boolean {
  return a.denominator === 1n;
}

/** The lesser of two. */
export function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}
