import type { Rational } from '../internal/rational.ts';
import {
  compare,
  divide,
  greater,
  hundred,
  isWhole,
  lesser,
  multiply,
  negate,
  one,
  rational,
  signOf,
  zero,
} from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Measure } from '../schema/measure.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { CompiledScheme } from './compiledScheme.ts';
import { itemDomain } from './itemDomain.ts';
import { nominalFull } from './nominalFull.ts';
import { anyNumber, type NumberDomain, plus, roundedDomain } from './numberDomain.ts';
import { gridOf } from './readIndicator.ts';

/** All that a measure can give; `unknown` for what names nothing. */
export type Domain =
  | NumberDomain
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'check' }
  | { readonly type: 'unknown' };

/** What an indicator can hold. */
function indicatorDomain(indicator: SchemeIndicator): Domain {
  if (indicator.type === 'check') return { type: 'check' };
  if (indicator.type === 'level') return { type: 'word', words: indicator.levels ?? [] };
  const { minimum, maximum } = indicator;
  const least = indicator.type === 'count' ? zero : null;
  return {
    type: 'number',
    minimum: minimum === undefined ? least : rationalOf(minimum),
    maximum: maximum === undefined ? null : rationalOf(maximum),
    grid: gridOf(indicator) ?? null,
  };
}

const minus = (a: Rational | null): Rational | null => (a === null ? null : negate(a));

function fromZero({ minimum }: NumberDomain): boolean {
  return minimum !== null && signOf(minimum) >= 0;
}

function pairDomain(operation: string, a: NumberDomain, b: NumberDomain): NumberDomain {
  if (operation === 'difference') {
    const grid = a.grid !== null && b.grid !== null && isWhole(divide(a.grid, b.grid)) ? b.grid : null;
    return {
      type: 'number',
      minimum: plus(a.minimum, minus(b.maximum)),
      maximum: plus(a.maximum, minus(b.minimum)),
      grid,
    };
  }
  if (!fromZero(a) || !fromZero(b)) return anyNumber;
  return { ...anyNumber, minimum: operation === 'change' ? negate(hundred) : zero };
}

/** Within the bounds of the operands: means, extremes, medians. */
function between(domains: readonly NumberDomain[], grid: Rational | null): NumberDomain {
  const pick = (
    choose: (a: Rational, b: Rational) => Rational,
    values: readonly (Rational | null)[],
  ): Rational | null =>
    values.some((value) => value === null) ? null : values.flatMap((value) => value ?? []).reduce(choose);
  return {
    type: 'number',
    minimum: pick(
      lesser,
      domains.map(({ minimum }) => minimum),
    ),
    maximum: pick(
      greater,
      domains.map(({ maximum }) => maximum),
    ),
    grid,
  };
}

/** Whether a measure stands for as many values as are recorded. */
export function isList(measure: Measure, compiled: CompiledScheme): boolean {
  if (typeof measure === 'string') return compiled.indicators.get(measure)?.multiple === true;
  if (typeof measure !== 'object' || !('items' in measure)) return false;
  return measure.items.length > 1 || measure.items.some((id) => (compiled.nodes.get(id)?.home ?? null) !== null);
}

function aggregateDomain(operation: string, measures: readonly Measure[], compiled: CompiledScheme): Domain {
  const domains = measures.map((measure) => domainOf(measure, compiled));
  const numbers = domains.flatMap((domain) => (domain.type === 'number' ? [domain] : []));
  if (numbers.length < domains.length || numbers.length === 0) return anyNumber;
  const open = measures.some((measure) => isList(measure, compiled));
  const [first] = numbers;
  const shared =
    first !== undefined &&
    numbers.every(({ grid }) => grid !== null && first.grid !== null && compare(grid, first.grid) === 0)
      ? first.grid
      : null;
  if (operation === 'sum') {
    if (open) return { ...anyNumber, minimum: numbers.every(fromZero) ? zero : null, grid: shared };
    return {
      type: 'number',
      minimum: numbers.map(({ minimum }) => minimum).reduce(plus),
      maximum: numbers.map(({ maximum }) => maximum).reduce(plus),
      grid: shared,
    };
  }
  if (operation === 'product') return { ...anyNumber, minimum: numbers.every(fromZero) ? zero : null };
  return between(numbers, operation === 'minimum' || operation === 'maximum' || operation === 'last' ? shared : null);
}

function itemsDomain(
  measure: { operation: 'points' | 'share'; items: readonly string[] },
  compiled: CompiledScheme,
): Domain {
  const nodes = measure.items.flatMap((id) => compiled.nodes.get(id) ?? []);
  if (nodes.length < measure.items.length || nodes.length === 0) return anyNumber;
  return between(
    nodes.map((node) => {
      const domain = itemDomain(node);
      if (measure.operation === 'points') return domain;
      const full = nominalFull(node);
      if (full === null || signOf(full) <= 0) return anyNumber;
      const share = (value: Rational | null): Rational | null =>
        value === null ? null : divide(multiply(hundred, value), full);
      return { ...anyNumber, minimum: share(domain.minimum), maximum: share(domain.maximum) };
    }),
    null,
  );
}

/** All that a measure can give. */
export function domainOf(measure: Measure, compiled: CompiledScheme): Domain {
  if (typeof measure === 'number') {
    const value = rationalOf(measure);
    return { type: 'number', minimum: value, maximum: value, grid: null };
  }
  if (typeof measure === 'string') {
    const indicator = compiled.indicators.get(measure);
    return indicator === undefined ? { type: 'unknown' } : indicatorDomain(indicator);
  }
  switch (measure.operation) {
    case 'grade':
      return { type: 'word', words: (compiled.scheme.outcome?.grades ?? []).map(({ id }) => id) };
    case 'points':
    case 'share':
      return itemsDomain(measure, compiled);
    case 'rank':
      return { type: 'number', minimum: one, maximum: null, grid: one };
    case 'peers': {
      const of = domainOf(measure.of, compiled);
      return of.type === 'number' ? roundedDomain({ ...of, grid: null }, measure.round) : anyNumber;
    }
    case 'count': {
      const open = measure.of.some((part) => isList(part, compiled));
      return {
        type: 'number',
        minimum: zero,
        maximum: open ? itemCount(measure.of, compiled) : rational(BigInt(measure.of.length)),
        grid: one,
      };
    }
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change': {
      const [a, b] = measure.of.map((part) => domainOf(part, compiled));
      if (a?.type !== 'number' || b?.type !== 'number') return anyNumber;
      return roundedDomain(pairDomain(measure.operation, a, b), measure.round);
    }
    default: {
      const domain = aggregateDomain(measure.operation, measure.of, compiled);
      return domain.type === 'number' ? roundedDomain(domain, measure.round) : domain;
    }
  }
}

/** How many values a count has, where it counts items alone that have one result each. */
function itemCount(measures: readonly Measure[], compiled: CompiledScheme): Rational | null {
  let count = 0;
  for (const measure of measures) {
    if (typeof measure !== 'object' || !('items' in measure)) return null;
    if (measure.items.some((id) => (compiled.nodes.get(id)?.home ?? null) !== null)) return null;
    count += measure.items.length;
  }
  return rational(BigInt(count));
}
