import type { Rational } from '../internal/rational.ts';
import { divide, hundred, multiply, rational, signOf } from '../internal/rational.ts';
import { inexactText, rationalFromText, rationalOf, toNumber } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { Fact } from '../schema/ledger.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Value } from '../schema/schemeValues.ts';

/** A value that a sheet can record, or why there is none. */
export type FactValue = { readonly value: Value; readonly rounded?: true } | { readonly reason: string };

/** A number as a sheet records it: rounded to the indicator's digits where it has no end as a decimal. */
function recordable(value: Rational, indicator: SchemeIndicator): FactValue {
  if (inexactText(value) === undefined) return { value: toNumber(value) };
  if (indicator.digits === undefined) return { reason: 'endless' };
  return { value: toNumber(roundRational(value, indicator.digits)), rounded: true };
}

function numberOf({ value, numerator, denominator }: Fact, unit: string | undefined): Rational | undefined {
  if (typeof value === 'number') return rationalOf(value);
  if (typeof value === 'string') return rationalFromText(value);
  if (value !== undefined || numerator === undefined || denominator === undefined) return undefined;
  const below = rationalOf(denominator);
  if (signOf(below) === 0) return undefined;
  const share = divide(rationalOf(numerator), below);
  return unit === 'percent' ? multiply(hundred, share) : share;
}

/** Reads a fact as a value of an indicator: yes or no, a word, or a number; a rate from its numerator and denominator. */
export function factValue(fact: Fact, indicator: SchemeIndicator): FactValue {
  const { type, levels, unit } = indicator;
  if (type === 'check') return typeof fact.is === 'boolean' ? { value: fact.is } : { reason: 'type' };
  if (type === 'level') {
    return typeof fact.is === 'string' && levels?.includes(fact.is) === true ? { value: fact.is } : { reason: 'type' };
  }
  if (fact.is !== undefined && fact.value === undefined) return { reason: 'type' };
  const number = numberOf(fact, unit);
  return number === undefined ? { reason: 'notExact' } : recordable(number, indicator);
}

/** How far a task is, as an indicator asks for it: times done, percent done, or whether all that was due is done. */
export function taskValue(
  { occurrences, times }: { readonly occurrences: Share; readonly times: Share },
  indicator: SchemeIndicator,
): FactValue {
  if (indicator.type === 'count') return { value: times.numerator };
  if (indicator.type === 'level') return { reason: 'type' };
  const { numerator, denominator } = occurrences;
  if (denominator === 0) return { reason: 'notComputable' };
  if (indicator.type === 'check') return { value: numerator >= denominator };
  const share = rational(BigInt(numerator) * 100n, BigInt(denominator));
  return recordable(share, indicator);
}

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}
