import type { Rational } from './rational.ts';
import { add, divide, equals, multiply, rational, signOf, subtract } from './rational.ts';
import type { RoundingMode } from './roundRational.ts';
import { floorOf, roundRational } from './roundRational.ts';

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

/** 2 · atanh(top ÷ bottom) times 2^bits, for |top ÷ bottom| up to 1/3; wrong by less than one unit for each of its terms. */
function doubleArtanh(top: bigint, bottom: bigint, bits: bigint): bigint {
  const first = (top << (bits + 1n)) / bottom;
  let power = first;
  let sum = first;
  for (let odd = 3n; power !== 0n; odd += 2n) {
    power = (power * top * top) / (bottom * bottom);
    sum += power / odd;
  }
  return sum;
}

/** The natural logarithm of a positive number times 2^bits; wrong by less than 2^40 units as long as `bits` is below 2^20. */
function scaledLogarithm(value: Rational, bits: bigint): bigint {
  const { numerator, denominator } = value;
  const twos = bitLength(numerator) - bitLength(denominator);
  const top = twos < 0 ? numerator << BigInt(-twos) : numerator;
  const bottom = twos > 0 ? denominator << BigInt(twos) : denominator;
  // What is left lies between 1/2 and 2, so the argument of the series between −1/3 and 1/3.
  const rest = doubleArtanh(top - bottom, top + bottom, bits);
  return rest + BigInt(twos) * doubleArtanh(1n, 3n, bits);
}

function power(base: Rational, exponent: bigint): Rational {
  const size = exponent < 0n ? -exponent : exponent;
  const [top, bottom] = [base.numerator ** size, base.denominator ** size];
  return exponent < 0n ? rational(bottom, top) : rational(top, bottom);
}

/**
 * Compares log(x) ÷ log(y) with a fraction, y above 1. They can be equal only if x and y are powers of one number, with
 * exponents no larger than the bit lengths of x and y; that case is decided by whole numbers, any other by as many digits as
 * it takes.
 */
function compareLogarithms(x: Rational, y: Rational, fraction: Rational): -1 | 0 | 1 {
  const { numerator, denominator } = fraction;
  const size = numerator < 0n ? -numerator : numerator;
  const reach = BigInt(Math.max(bitLength(x.numerator), bitLength(x.denominator)));
  if (denominator <= BigInt(bitLength(y.numerator)) && size <= reach) {
    return signOf(subtract(power(x, denominator), power(y, numerator)));
  }
  for (let bits = 256n; ; bits *= 2n) {
    const gap = denominator * scaledLogarithm(x, bits) - numerator * scaledLogarithm(y, bits);
    const doubt = (denominator + size) << 40n;
    if (gap > doubt) return 1;
    if (gap < -doubt) return -1;
  }
}

/**
 * Interpolates between two points on a logarithmic scale, low + (high − low) · log(value ÷ from) ÷ log(to ÷ from), rounded
 * correctly from the true value.
 *
 * @param value - above 0
 * @param from - above 0
 * @param to - above `from`
 * @param digits - decimal places, 0–30
 */
export function interpolateLogarithm(
  value: Rational,
  [from, low]: readonly [Rational, Rational],
  [to, high]: readonly [Rational, Rational],
  digits: number,
  mode: RoundingMode = 'halfUp',
): Rational {
  const rise = subtract(high, low);
  if (signOf(rise) === 0 || equals(value, from)) return roundRational(low, digits, mode);
  const x = divide(value, from);
  const y = divide(to, from);
  const compareTo = (points: Rational): number =>
    compareLogarithms(x, y, divide(subtract(points, low), rise)) * signOf(rise);
  const scale = 10n ** BigInt(digits);
  const bits = 256n;
  const share = rational(scaledLogarithm(x, bits), scaledLogarithm(y, bits));
  let down = floorOf(multiply(add(low, multiply(rise, share)), rational(scale)));
  while (compareTo(rational(down, scale)) < 0) down -= 1n;
  while (compareTo(rational(down + 1n, scale)) >= 0) down += 1n;
  if (compareTo(rational(down, scale)) === 0 || mode === 'floor') return rational(down, scale);
  if (mode === 'ceiling') return rational(down + 1n, scale);
  const half = compareTo(rational(2n * down + 1n, 2n * scale));
  const tieUp = mode === 'halfUp' ? down >= 0n : down % 2n !== 0n;
  return rational(half > 0 || (half === 0 && tieUp) ? down + 1n : down, scale);
}
