import type { Rational } from './rational.ts';
import { equals, rational } from './rational.ts';

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The exact decimal that the shortest form of a number prints: 0.1 is 1/10, 1e-7 is 1/10000000.
 *
 * @throws RangeError `input.number` when the number is not finite
 */
export function rationalOf(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const short = shortDecimal(value);
  if (short !== undefined) return short;
  const match = decimalForm.exec(String(value));
  if (match === null) throw new RangeError(`input.number: ${value} is not a finite number`);
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  const signed = sign === '-' ? -digits : digits;
  return power >= 0 ? rational(signed * 10n ** BigInt(power)) : rational(signed, 10n ** BigInt(-power));
}

/**
 * A decimal of up to 6 places and 15 digits: the double nearest to n / 10^places is the value itself, and no other decimal so
 * short is nearest to it.
 */
function shortDecimal(value: number): Rational | undefined {
  for (let places = 1, scale = 10; places <= 6; places++, scale *= 10) {
    const whole = Math.round(value * scale);
    if (whole / scale !== value || Math.abs(whole) >= 1e15) continue;
    // The fewest places leave no common factor of 10, so that 2 or 5 alone remain.
    let [top, bottom] = [whole, scale];
    while (top % 2 === 0 && bottom % 2 === 0) [top, bottom] = [top / 2, bottom / 2];
    while (top % 5 === 0 && bottom % 5 === 0) [top, bottom] = [top / 5, bottom / 5];
    return { numerator: BigInt(top), denominator: BigInt(bottom) };
  }
  return undefined;
}

const fractionForm = /^(-?\d{1,400})\/(\d{1,400})$/;

/** Reads 'n/d' (whole numbers, d above 0, at most 400 digits each); `undefined` for any other text. */
export function rationalFromText(text: string): Rational | undefined {
  const match = fractionForm.exec(text);
  if (match === null) return undefined;
  const [numerator, denominator] = [BigInt(match[1] ?? '0'), BigInt(match[2] ?? '0')];
  return denominator === 0n ? undefined : rational(numerator, denominator);
}

/** Writes 'n/d' in lowest terms, also for a whole number ('3/1'). */
export function toExactText(value: Rational): string {
  return `${value.numerator}/${value.denominator}`;
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** The bit length of a positive whole number. */
function bitLength(value: bigint): number {
  const hexadecimal = value.toString(16);
  return hexadecimal.length * 4 - Math.clz32(Number.parseInt(hexadecimal.charAt(0), 16)) + 28;
}

/** The nearest double, ties to even; beyond the range of doubles ±Infinity. */
export function toNumber(value: Rational): number {
  const { denominator } = value;
  if (denominator === 1n && value.numerator <= largestSafe && value.numerator >= -largestSafe)
    return Number(value.numerator);
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const sign = value.numerator < 0n ? -1 : 1;
  // One division of two exact doubles is rounded correctly by the machine.
  if (size <= largestSafe && denominator <= largestSafe) return (sign * Number(size)) / Number(denominator);
  let exponent = bitLength(size) - bitLength(denominator);
  const reaches = exponent >= 0 ? size >= denominator << BigInt(exponent) : size << BigInt(-exponent) >= denominator;
  if (!reaches) exponent -= 1;
  if (exponent > 1023) return sign * Number.POSITIVE_INFINITY;
  const place = Math.max(exponent - 52, -1074);
  const top = place < 0 ? size << BigInt(-place) : size;
  const bottom = place > 0 ? denominator << BigInt(place) : denominator;
  const whole = top / bottom;
  const twice = 2n * (top - whole * bottom);
  const up = twice > bottom || (twice === bottom && whole % 2n === 1n);
  return sign * Number(up ? whole + 1n : whole) * 2 ** place;
}

/** Whether a number is a decimal of up to 6 places and 15 digits, which its nearest double prints. */
function isShort({ numerator, denominator }: Rational): boolean {
  if (denominator === 1n) return numerator <= largestSafe && numerator >= -largestSafe;
  if (denominator > 1_000_000n || 1_000_000 % Number(denominator) !== 0) return false;
  return numerator < 1_000_000_000n && numerator > -1_000_000_000n;
}

/** 'n/d' when the nearest double prints another number than the value, else `undefined`. */
export function inexactText(value: Rational): string | undefined {
  if (isShort(value)) return undefined;
  const nearest = toNumber(value);
  return Number.isFinite(nearest) && equals(rationalOf(nearest), value) ? undefined : toExactText(value);
}

/**
 * Writes a number in decimals without an exponent; one that does not terminate within 30 places is cut to `places`
 * places, half up, and begins with '≈'.
 */
export function toDecimalText(value: Rational, places: number = 4): string {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  let digits = 0;
  let scale = 1n;
  while (digits <= 30 && scale % value.denominator !== 0n) {
    digits += 1;
    scale *= 10n;
  }
  const exact = digits <= 30;
  if (!exact) {
    digits = places;
    scale = 10n ** BigInt(places);
  }
  const scaled = exact
    ? (size * scale) / value.denominator
    : (2n * size * scale + value.denominator) / (2n * value.denominator);
  const text = scaled.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? '' : `.${text.slice(text.length - digits)}`;
  return `${exact ? '' : '≈'}${value.numerator < 0n ? '−' : ''}${whole}${fraction}`;
}
