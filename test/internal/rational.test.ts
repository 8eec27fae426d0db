import { expect, test } from 'vitest';
import { divide, multiply, rational, subtract, zero } from '../../src/internal/rational.ts';
import {
  inexactText,
  rationalFromText,
  rationalOf,
  toDecimalText,
  toExactText,
  toNumber,
} from '../../src/internal/rationalText.ts';
import { roundRational } from '../../src/internal/roundRational.ts';

test.each([
  [0.1, '1/10'],
  [-0, '0/1'],
  [1e-7, '1/10000000'],
  [1.5e-9, '3/2000000000'],
  [1e21, '1000000000000000000000/1'],
  [2 ** 53 + 1, '9007199254740992/1'],
  [-2.675, '-107/40'],
])('N21 %d is %s', (value, text) => {
  expect(toExactText(rationalOf(value))).toBe(text);
});

test('N21 the smallest double is its shortest decimal', () => {
  expect(rationalOf(5e-324)).toEqual(rational(5n, 10n ** 324n));
  expect(toNumber(rationalOf(5e-324))).toBe(5e-324);
  const subnormal = 2 ** -1022 - 2 ** -1074;
  expect(toNumber(rationalOf(subnormal))).toBe(subnormal);
  expect(toNumber(rationalOf(Number.MAX_VALUE))).toBe(Number.MAX_VALUE);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('N21 %d is refused', (value) => {
  expect(() => rationalOf(value)).toThrow(/^input\.number: /);
});

test('N20 what floating point gets wrong', () => {
  expect(divide(subtract(rationalOf(1.2), rationalOf(0.9)), rationalOf(0.1))).toEqual(rational(3n));
  expect(subtract(rational(1n), multiply(rational(3n), rationalOf(0.2)))).toEqual(rationalOf(0.4));
});

test('N20 a denominator of 0 is refused', () => {
  expect(() => divide(rational(1n), zero)).toThrow(/^input\.number: /);
});

test('N22 the nearest double, ties to even, and beyond the range', () => {
  const big = 2n ** 53n;
  expect(toNumber(rational(big + 1n))).toBe(9007199254740992);
  expect(toNumber(rational(big + 3n))).toBe(9007199254740996);
  expect(toNumber(rational(10n ** 400n))).toBe(Number.POSITIVE_INFINITY);
  expect(toNumber(rational(-(10n ** 400n), 3n))).toBe(Number.NEGATIVE_INFINITY);
  expect(toNumber(rational(1n, 10n ** 400n))).toBe(0);
  expect(toNumber(rational(1n, 3n * 2n ** 1074n))).toBe(0);
  expect(toNumber(rational(2n, 3n * 2n ** 1074n))).toBe(5e-324);
});

test('N23 exact text is read, anything else is not', () => {
  expect(rationalFromText('2/6')).toEqual(rational(1n, 3n));
  expect(rationalFromText('-4/2')).toEqual(rational(-2n));
  for (const text of ['1/0', '1', '1.5/2', ' 1/2', '1/-2', '', '1/2/3']) expect(rationalFromText(text)).toBeUndefined();
});

test('N23 exact text stands only where the double says something else', () => {
  expect(inexactText(rational(1n, 3n))).toBe('1/3');
  expect(inexactText(rational(5n, 2n))).toBeUndefined();
  expect(inexactText(rational(10n ** 400n))).toBe(`${10n ** 400n}/1`);
});

test.each([
  ['2.675', 2, 'halfUp', '2.68'],
  ['-2.5', 0, 'halfUp', '−3'],
  ['2.5', 0, 'halfEven', '2'],
  ['-3.5', 0, 'halfEven', '−4'],
  ['2.001', 1, 'ceiling', '2.1'],
  ['-2.09', 1, 'ceiling', '−2'],
  ['-2.01', 1, 'floor', '−2.1'],
  ['7', 30, 'floor', '7'],
] as const)('N24 %s to %d places, %s, is %s', (value, digits, mode, expected) => {
  expect(toDecimalText(roundRational(rationalOf(Number(value)), digits, mode))).toBe(expected);
});

test.each([-1, 31, 0.5, Number.NaN])('N24 %d decimal places are refused', (digits) => {
  expect(() => roundRational(zero, digits)).toThrow(/^input\.number: /);
});

test('N25 decimals in words', () => {
  expect(toDecimalText(rational(1n, 3n))).toBe('≈0.3333');
  expect(toDecimalText(rational(-2n, 3n), 2)).toBe('≈−0.67');
  expect(toDecimalText(rationalOf(1e-7))).toBe('0.0000001');
  expect(toDecimalText(rational(-5n, 4n))).toBe('−1.25');
});
