import type { AggregateCode } from '../codelist/aggregate.ts';
import type { Rational } from '../internal/rational.ts';
import {
  add,
  compare,
  divide,
  greater,
  isWhole,
  lesser,
  multiply,
  one,
  rational,
  signOf,
  zero,
} from '../internal/rational.ts';
import { rootOf } from '../internal/rootOf.ts';
import type { Round } from '../schema/schemeValues.ts';

/** A value and its weight. */
export interface Weighted {
  readonly value: Rational;
  readonly weight: Rational;
  /** Adds to the numerator of a mean alone. */
  readonly bonus?: boolean;
}

/** Why an aggregate has no value. */
export type AggregateFault = 'empty' | 'divisionByZero' | 'negative' | 'roundMissing' | 'unsupported';

const largestDegree = 1_000n;

function weightedSum(values: readonly Weighted[]): Rational {
  return values.reduce((sum, { value, weight }) => add(sum, multiply(value, weight)), zero);
}

function totalWeight(values: readonly Weighted[]): Rational {
  return values.reduce((sum, { weight, bonus }) => (bonus === true ? sum : add(sum, weight)), zero);
}

function geometricMean(values: readonly Weighted[], round: Round | undefined): Rational | AggregateFault {
  if (round === undefined) return 'roundMissing';
  if (values.some(({ value }) => signOf(value) < 0)) return 'negative';
  const weight = totalWeight(values);
  if (signOf(weight) === 0) return 'divisionByZero';
  let common = 1n;
  const shares = values.map((entry) => divide(entry.weight, weight));
  for (const share of shares) common *= share.denominator / gcd(common, share.denominator);
  if (common > largestDegree || shares.some((share) => signOf(share) < 0)) return 'unsupported';
  const product = values.reduce((result, { value }, index) => {
    const share = multiply(shares[index] ?? one, rational(common));
    return multiply(result, rational(value.numerator ** share.numerator, value.denominator ** share.numerator));
  }, one);
  return rootOf(product, Number(common), round.digits, round.mode);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function harmonicMean(values: readonly Weighted[]): Rational | AggregateFault {
  if (values.some(({ value }) => signOf(value) === 0)) return 'divisionByZero';
  const bottom = values.reduce((sum, { value, weight }) => add(sum, divide(weight, value)), zero);
  return signOf(bottom) === 0 ? 'divisionByZero' : divide(totalWeight(values), bottom);
}

function median(values: readonly Weighted[]): Rational {
  const sorted = values.map(({ value }) => value).sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? zero;
  return divide(add(lower, upper), rational(2n));
}

/**
 * Makes one value of several, exactly; sum, mean, geometric and harmonic mean use the weights, the others ignore them.
 *
 * Nothing at all sums to 0 and is otherwise `empty`. A geometric mean needs `round` and is rounded from its true value.
 */
export function aggregate(
  operation: AggregateCode,
  values: readonly Weighted[],
  round: Round | undefined,
): Rational | AggregateFault {
  if (values.length === 0) return operation === 'sum' ? zero : 'empty';
  const plain = values.map(({ value }) => value);
  switch (operation) {
    case 'sum':
      return weightedSum(values);
    case 'mean': {
      const weight = totalWeight(values);
      return signOf(weight) === 0 ? 'divisionByZero' : divide(weightedSum(values), weight);
    }
    case 'geometricMean':
      return geometricMean(values, round);
    case 'harmonicMean':
      return harmonicMean(values);
    case 'product':
      return plain.reduce(multiply);
    case 'minimum':
      return plain.reduce(lesser);
    case 'maximum':
      return plain.reduce(greater);
    case 'median':
      return median(values);
    case 'last':
      return plain.at(-1) ?? zero;
  }
}

/** Whether a weight or value is a whole number from 0: how often something is counted. */
export function isCount(value: Rational): boolean {
  return isWhole(value) && signOf(value) >= 0;
}
