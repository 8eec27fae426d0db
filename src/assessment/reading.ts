import type { Rational } from '../internal/rational.ts';

/** A known value: an exact number, yes or no, a word. */
export type Fact = Rational | boolean | string;

/**
 * What a measure gives: a value; unknown; `leftOut` (rests on items that are left out, and is neutral); `silent` (an assessor
 * made no statement, so that a clause on it has no effect).
 */
export type Reading =
  | { readonly state: 'known'; readonly value: Fact }
  | { readonly state: 'unknown' }
  | { readonly state: 'leftOut' }
  | { readonly state: 'silent' };

/** What a condition gives; `leftOut` is neutral: no part of `all` or `any`. */
export type Truth = boolean | 'unknown' | 'leftOut';

export const unknownReading: Reading = { state: 'unknown' };
export const leftOutReading: Reading = { state: 'leftOut' };
export const silentReading: Reading = { state: 'silent' };

/** Whether a fact is a number. */
export function isNumber(fact: Fact): fact is Rational {
  return typeof fact === 'object';
}
