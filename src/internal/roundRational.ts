import type { Rational } from './rational.ts';
import { rational } from './rational.ts';

/** How a number between two steps is rounded: half away from zero, half to the even step, towards +∞, towards −∞. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'ceiling' | 'floor';

/** The greatest whole number that is not above `a`. */
export function floorOf(a: Rational): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && a.numerator % a.denominator !== 0n ? quotient - 1n : quotient;
}

/** The least whole number that is not below `a`. */
export function ceilingOf(a: Rational): bigint {
  return -floorOf({ numerator: -a.numerator, denominator: a.denominator });
}

/** Rounds numerator ÷ denominator (denominator above 0) to a whole number. */
const toWhole: Readonly<Record<RoundingMode, (numerator: bigint, denominator: bigint) => bigint>> = {
  floor: (numerator, denominator) => floorOf({ numerator, denominator }),
  ceiling: (numerator, denominator) => ceilingOf({ numerator, denominator }),
  halfUp: (numerator, denominator) => {
    const size = numerator < 0n ? -numerator : numerator;
    const rounded = (2n * size + denominator) / (2n * denominator);
    return numerator < 0n ? -rounded : rounded;
  },
  halfEven: (numerator, denominator) => {
    const down = floorOf({ numerator, denominator });
    const twice = 2n * (numerator - down * denominator);
    if (twice === denominator) return down % 2n === 0n ? down : down + 1n;
    return twice > denominator ? down + 1n : down;
  },
};

/**
 * Rounds to so many decimal places, exactly.
 *
 * @param value - the number
 * @param digits - decimal places, 0–30
 * @param mode - `halfUp` is half away from zero: 2.675 gives 2.68 and −2.5 gives −3 at 0 places
 * @throws RangeError `input.number` when `digits` is not a whole number from 0 to 30
 */
export function roundRational(value: Rational, digits: number, mode: RoundingMode = 'halfUp'): Rational {
  if (!Number.isInteger(digits) || digits < 0 || digits > 30) {
    throw new RangeError(`input.number: ${digits} decimal places are not within 0 to 30`);
  }
  const scale = 10n ** BigInt(digits);
  if (scale % value.denominator === 0n) return value;
  return rational(toWhole[mode](value.numerator * scale, value.denominator), scale);
}
