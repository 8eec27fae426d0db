import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpolateLogarithm } from '../../src/internal/interpolateLogarithm.ts';
import { compare, multiply, type Rational, rational, subtract, zero } from '../../src/internal/rational.ts';
import { rationalOf, toNumber } from '../../src/internal/rationalText.ts';
import { rootOf } from '../../src/internal/rootOf.ts';

const n = (value: number): Rational => rationalOf(value);
const modes = fc.constantFrom('halfUp', 'halfEven', 'ceiling', 'floor' as const);
const power = (base: Rational, exponent: number): Rational =>
  Array.from({ length: exponent }, () => base).reduce(multiply);

test('N26 a root lies between the powers of its neighbours', () => {
  const value = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
    .map(([a, b]) => rational(a, b));
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 12 }), (radicand, degree, digits) => {
      const place = rational(1n, 10n ** BigInt(digits));
      const down = rootOf(radicand, degree, digits, 'floor');
      expect(compare(power(down, degree), radicand)).not.toBe(1);
      const above = subtract(down, subtract(zero, place));
      expect(compare(power(above, degree), radicand)).toBe(1);
      const up = rootOf(radicand, degree, digits, 'ceiling');
      expect(compare(power(up, degree), radicand)).not.toBe(-1);
      const half = power(multiply(subtract(down, subtract(zero, above)), rational(1n, 2n)), degree);
      const nearest = rootOf(radicand, degree, digits);
      expect(nearest).toEqual(compare(half, radicand) > 0 ? down : above);
    }),
  );
});

test('N26 an exact power comes back as its root', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 7 }), modes, (hundredths, degree, mode) => {
      const root = rational(BigInt(hundredths), 100n);
      expect(rootOf(power(root, degree), degree, 2, mode)).toEqual(root);
    }),
  );
});

test('N26 powers lie on the logarithmic scale exactly, ties included', () => {
  const between = (
    value: number,
    digits: number,
    mode: 'halfUp' | 'halfEven' | 'floor' | 'ceiling',
    to = 16,
    high = 4,
  ) => toNumber(interpolateLogarithm(n(value), [n(1), n(0)], [n(to), n(high)], digits, mode));
  expect([1, 2, 4, 8, 16, 32, 0.5].map((value) => between(value, 3, 'ceiling'))).toEqual([0, 1, 2, 3, 4, 5, -1]);
  expect([2, 8].map((value) => between(value, 0, 'halfUp', 4, 1))).toEqual([1, 2]);
  expect([2, 8, 0.5].map((value) => between(value, 0, 'halfEven', 4, 1))).toEqual([0, 2, 0]);
  expect([0.5, 0.125].map((value) => between(value, 0, 'halfUp', 4, 1))).toEqual([-1, -2]);
  expect([4, 9].map((value) => toNumber(interpolateLogarithm(n(value), [n(2), n(10)], [n(8), n(0)], 2)))).toEqual([
    5, -0.85,
  ]);
  expect(interpolateLogarithm(n(2), [n(1), n(0)], [n(10), n(1)], 30)).toEqual(
    rational(301029995663981195213738894724n, 10n ** 30n),
  );
  expect(interpolateLogarithm(n(3), [n(1), n(0)], [n(10), n(1)], 30, 'floor')).toEqual(
    rational(477121254719662437295027903255n, 10n ** 30n),
  );
});

test('N26 the logarithmic scale agrees with floating point to its precision', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(positive, positive, positive, fc.integer({ min: 0, max: 6 }), (value, a, b, digits) => {
      fc.pre(a !== b);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const near = 3 + (7 * Math.log(value / from)) / Math.log(to / from);
      fc.pre(Math.abs(near) < 1e6);
      const points = toNumber(interpolateLogarithm(n(value), [n(from), n(3)], [n(to), n(10)], digits));
      expect(Math.abs(points - near)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
    }),
  );
});

test('N26 a steep scale far beyond its knots', () => {
  const points = interpolateLogarithm(n(1e9), [n(1), n(0)], [n(1.0000001), n(1)], 3);
  expect(toNumber(points)).toBeCloseTo(Math.log(1e9) / Math.log1p(1e-7), -1);
});
