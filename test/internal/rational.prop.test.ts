import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rational } from '../../src/internal/rational.ts';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  rational,
  signOf,
  subtract,
  zero,
} from '../../src/internal/rational.ts';
import { inexactText, rationalFromText, rationalOf, toExactText, toNumber } from '../../src/internal/rationalText.ts';
import type { RoundingMode } from '../../src/internal/roundRational.ts';
import { ceilingOf, floorOf, roundRational } from '../../src/internal/roundRational.ts';

const whole = fc.oneof(fc.bigInt({ min: -12n, max: 12n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const natural = fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 10n ** 40n }));
const fraction = fc.tuple(whole, natural).map(([n, d]) => rational(n, d));
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((n) => n / 100),
);

/** The pair as it was drawn, never reduced: what the operations are compared with. */
const cross = (a: Rational, n: bigint, d: bigint) => a.numerator * d === n * a.denominator && a.denominator > 0n;

test('N20 field laws', () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(add(a, negate(a))).toEqual(zero);
      expect(subtract(add(a, b), b)).toEqual(a);
      if (signOf(b) !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test('N20 against unreduced fractions', () => {
  fc.assert(
    fc.property(whole, natural, whole, natural, (n1, d1, n2, d2) => {
      const [a, b] = [rational(n1, d1), rational(n2, d2)];
      expect(cross(add(a, b), n1 * d2 + n2 * d1, d1 * d2)).toBe(true);
      expect(cross(subtract(a, b), n1 * d2 - n2 * d1, d1 * d2)).toBe(true);
      expect(cross(multiply(a, b), n1 * n2, d1 * d2)).toBe(true);
      if (n2 > 0n) expect(cross(divide(a, b), n1 * d2, d1 * n2)).toBe(true);
      if (n2 < 0n) expect(cross(divide(a, b), -n1 * d2, -d1 * n2)).toBe(true);
      const [left, right] = [n1 * d2, n2 * d1];
      expect(compare(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0);
    }),
  );
});

test('N21 N22 a double comes back as itself', () => {
  fc.assert(
    fc.property(double, (x) => {
      const value = rationalOf(x);
      expect(toNumber(value)).toBe(x === 0 ? 0 : x);
      expect(inexactText(value)).toBeUndefined();
    }),
  );
});

test('N22 no double is nearer', () => {
  const next = (x: number, up: boolean) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    view.setBigInt64(0, view.getBigInt64(0) + (up ? 1n : -1n));
    return view.getFloat64(0);
  };
  /** The double itself, not the decimal that it prints. */
  const binary = (x: number) => {
    let [mantissa, exponent] = [x, 0];
    while (!Number.isInteger(mantissa)) {
      mantissa *= 2;
      exponent += 1;
    }
    return rational(BigInt(mantissa), 2n ** BigInt(exponent));
  };
  const distance = (a: Rational, x: number) => {
    const gap = subtract(a, binary(x));
    return signOf(gap) < 0 ? negate(gap) : gap;
  };
  const scaled = fc
    .tuple(natural, natural, fc.integer({ min: -280, max: 260 }))
    .map(([n, d, e]) => (e < 0 ? rational(n, d * 10n ** BigInt(-e)) : rational(n * 10n ** BigInt(e), d)));
  fc.assert(
    fc.property(scaled, (value) => {
      const x = toNumber(value);
      fc.pre(x > 1e-300 && x < 1e300);
      expect(compare(distance(value, x), distance(value, next(x, true)))).not.toBe(1);
      expect(compare(distance(value, x), distance(value, next(x, false)))).not.toBe(1);
      expect(toNumber(negate(value))).toBe(-x);
    }),
  );
});

test('N23 the exact text comes back', () => {
  fc.assert(
    fc.property(fraction, (a) => {
      expect(rationalFromText(toExactText(a))).toEqual(a);
    }),
  );
});

test('N24 rounding laws, ties included', () => {
  const modes = fc.constantFrom<RoundingMode>('halfUp', 'halfEven', 'ceiling', 'floor');
  const digits = fc.integer({ min: 0, max: 30 });
  const tie = fc
    .tuple(whole, digits)
    .map(([n, places]) => ({ value: rational(2n * n + 1n, 2n * 10n ** BigInt(places)), places }));
  const near = fc.tuple(tie, fc.constantFrom(-1n, 1n)).map(([{ value, places }, side]) => ({
    value: add(value, rational(side, 10n ** 60n)),
    places,
  }));
  const any = fc.record({ value: fraction, places: digits });
  fc.assert(
    fc.property(fc.oneof(tie, near, any), modes, ({ value, places }, mode) => {
      const scale = 10n ** BigInt(places);
      const rounded = roundRational(value, places, mode);
      expect(scale % rounded.denominator).toBe(0n);
      expect(roundRational(rounded, places, mode)).toEqual(rounded);
      const gap = multiply(subtract(rounded, value), rational(scale));
      if (mode === 'floor') expect([compare(gap, rational(-1n)), compare(gap, zero) <= 0]).toEqual([1, true]);
      else if (mode === 'ceiling') expect([compare(gap, rational(1n)), compare(gap, zero) >= 0]).toEqual([-1, true]);
      else {
        const size = signOf(gap) < 0 ? negate(gap) : gap;
        const half = compare(size, rational(1n, 2n));
        expect(half).not.toBe(1);
        const steps = multiply(rounded, rational(scale)).numerator;
        if (half === 0 && mode === 'halfEven') expect(steps % 2n).toBe(0n);
        if (half === 0 && mode === 'halfUp') expect(signOf(gap)).toBe(signOf(value));
        expect(roundRational(negate(value), places, mode)).toEqual(negate(rounded));
      }
    }),
    { numRuns: 500 },
  );
});

test('N24 floor and ceiling of whole numbers', () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const down = floorOf(a);
      expect(compare(rational(down), a)).not.toBe(1);
      expect(compare(rational(down + 1n), a)).toBe(1);
      expect(ceilingOf(negate(a))).toBe(-down);
    }),
  );
});
