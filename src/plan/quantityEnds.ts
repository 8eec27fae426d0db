import { compare, type Rational } from '../internal/rational.ts';
import { rationalFromText, rationalOf } from '../internal/rationalText.ts';
import type { Masked } from '../schema/masked.ts';
import type { Quantity } from '../schema/quantity.ts';

/** A number as data states it. */
export type StatedNumber = number | string | Masked | undefined;

/** The exact value of a stated number, `null` when it is hidden, absent, or no number. */
export function exactNumber(value: StatedNumber): Rational | null {
  if (typeof value === 'number') return Number.isFinite(value) ? rationalOf(value) : null;
  return typeof value === 'string' ? (rationalFromText(value) ?? null) : null;
}

/** An end of a range, and whether the number itself belongs to it. */
export interface End {
  readonly value: Rational;
  readonly inclusive: boolean;
}

/** The least and the greatest that a quantity allows; `null` where there is no end, or none that is known. */
export interface Range {
  readonly least: End | null;
  readonly greatest: End | null;
}

/** Ends in whatever stands beside other fields: a quantity, or a condition on a measure. */
export interface StatedEnds {
  readonly atLeast?: StatedNumber;
  readonly above?: StatedNumber;
  readonly atMost?: StatedNumber;
  readonly below?: StatedNumber;
}

/** The range of stated ends; of two lower or two upper ends the narrower counts. */
export function rangeOfEnds({ atLeast, above, atMost, below }: StatedEnds): Range {
  return {
    least: narrower(end(atLeast, true), end(above, false), 1),
    greatest: narrower(end(atMost, true), end(below, false), -1),
  };
}

function end(value: StatedNumber, inclusive: boolean): End | null {
  const exact = exactNumber(value);
  return exact === null ? null : { value: exact, inclusive };
}

function narrower(inclusive: End | null, exclusive: End | null, towards: 1 | -1): End | null {
  if (inclusive === null || exclusive === null) return inclusive ?? exclusive;
  return compare(inclusive.value, exclusive.value) * towards > 0 ? inclusive : exclusive;
}

/** Whether no number lies in a range. */
export function isEmpty({ least, greatest }: Range): boolean {
  if (least === null || greatest === null) return false;
  const order = compare(least.value, greatest.value);
  return order > 0 || (order === 0 && !(least.inclusive && greatest.inclusive));
}

/** What both ranges allow. */
export function intersection(a: Range, b: Range): Range {
  return { least: tighter(a.least, b.least, 1), greatest: tighter(a.greatest, b.greatest, -1) };
}

function tighter(a: End | null, b: End | null, towards: 1 | -1): End | null {
  if (a === null || b === null) return a ?? b;
  const order = compare(a.value, b.value) * towards;
  return order > 0 || (order === 0 && !a.inclusive) ? a : b;
}

/** The ends of a quantity that is written as ends, else `null`. */
export function endsOf(quantity: Quantity | undefined): StatedEnds | null {
  if (typeof quantity !== 'object') return null;
  return 'atLeast' in quantity || 'above' in quantity || 'atMost' in quantity || 'below' in quantity ? quantity : null;
}

/** Whether a quantity is printed as a plain number. */
export function isPlain(quantity: Quantity | undefined): quantity is number | string {
  return typeof quantity === 'number' || (typeof quantity === 'string' && quantity !== 'all' && quantity !== 'none');
}

/** What the source hides in a quantity, `null` when nothing. */
export function maskedIn(quantity: Quantity | undefined): string | null {
  if (typeof quantity !== 'object') return null;
  if ('masked' in quantity) return quantity.masked;
  const { atLeast, above, atMost, below } = endsOf(quantity) ?? {};
  for (const end of [atLeast, above, atMost, below]) if (typeof end === 'object') return end.masked;
  return null;
}
