import { compare } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Value } from '../schema/schemeValues.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import type { Fact } from './reading.ts';
import { isNumber } from './reading.ts';

/** Whether two values are the same; a number is never a word. */
function same(fact: Fact, value: Value): boolean {
  if (typeof value !== 'number') return fact === value;
  return isNumber(fact) && compare(fact, rationalOf(value)) === 0;
}

/** Whether any bound is given. */
export function hasEnds(ends: ValueEnds): boolean {
  return ends.is !== undefined || hasBounds(ends);
}

function hasBounds(ends: ValueEnds): boolean {
  return (
    ends.atLeast !== undefined || ends.above !== undefined || ends.atMost !== undefined || ends.below !== undefined
  );
}

/** Whether a value keeps all bounds; `undefined` where a bound asks for a number and the value is none. */
export function keepsEnds(fact: Fact, ends: ValueEnds): boolean | undefined {
  if (ends.is !== undefined) {
    const wanted = Array.isArray(ends.is) ? ends.is : [ends.is];
    if (!wanted.some((value) => same(fact, value))) return false;
  }
  if (!hasBounds(ends)) return true;
  if (!isNumber(fact)) return undefined;
  return (
    (ends.atLeast === undefined || compare(fact, rationalOf(ends.atLeast)) >= 0) &&
    (ends.above === undefined || compare(fact, rationalOf(ends.above)) > 0) &&
    (ends.atMost === undefined || compare(fact, rationalOf(ends.atMost)) <= 0) &&
    (ends.below === undefined || compare(fact, rationalOf(ends.below)) < 0)
  );
}
