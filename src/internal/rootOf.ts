import type { Rational } from './rational.ts';
import { rational, zero } from './rational.ts';
import type { RoundingMode } from './roundRational.ts';

/** The greatest whole number whose power is not above `value` (value from 0, degree from 1), by Newton's method. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  if (value < 2n || degree === 1n) return value;
  const bits = BigInt(value.toString(2).length);
  let root = 1n << (bits / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The root of a number that is not negative, rounded correctly from its true value.
 *
 * @param value - from 0
 * @param degree - a whole number from 1
 * @param digits - decimal places, 0–30
 */
export function rootOf(value: Rational, degree: number, digits: number, mode: RoundingMode = 'halfUp'): Rational {
  if (value.numerator === 0n) return zero;
  const power = BigInt(degree);
  const scale = 10n ** BigInt(digits);
  const scaled = value.numerator * scale ** power;
  const down = wholeRoot(scaled / value.denominator, power);
  const exact = down ** power * value.denominator === scaled;
  if (exact || mode === 'floor') return rational(down, scale);
  if (mode === 'ceiling') return rational(down + 1n, scale);
  const half = (2n * down + 1n) ** power * value.denominator;
  const twice = scaled << power;
  const up = half < twice || (half === twice && (mode === 'halfUp' || down % 2n === 1n));
  return rational(up ? down + 1n : down, scale);
}
