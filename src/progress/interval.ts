import { add, compare, hundred, type Rational, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { exactly } from '../responsibility/quantityRange.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { TargetReason } from './targetProgress.ts';

/** What a number is known to be: both ends belong to it, `null` is no known end. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** The number as it is shown. */
  readonly shown: Rational;
  readonly approximate: boolean;
}

/** A number that is known exactly. */
export function exactInterval(value: Rational): Interval {
  return { low: value, high: value, shown: value, approximate: false };
}

/** The sum of two. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : add(a.low, b.low),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
    shown: add(a.shown, b.shown),
    approximate: a.approximate || b.approximate,
  };
}

/**
 * Reads the value of a fact: 200多 is at least 200, 近300 at most 300, 约30 is 30 and said to be approximate.
 *
 * @param whole - what `all` stands for, `null` when that is not known
 */
export function intervalOf(quantity: Quantity, whole: Rational | null): Interval | TargetReason {
  const exact = exactly(quantity);
  if (exact !== undefined) return exactInterval(exact);
  if (quantity === 'all') return whole === null ? 'unitsUnknown' : exactInterval(whole);
  if (typeof quantity !== 'object') return 'qualitative';
  if ('masked' in quantity) return 'masked';
  if ('vague' in quantity) return 'qualitative';
  const { about, over, nearly, atLeast, above, atMost, below } = quantity as Readonly<
    Record<string, Quantity | undefined>
  >;
  const center = exactly(about);
  if (center !== undefined) return { ...exactInterval(center), approximate: true };
  const low = exactly(over ?? atLeast ?? above) ?? null;
  const high = exactly(nearly ?? atMost ?? below) ?? null;
  const shown = low ?? high;
  return shown === null ? 'masked' : { low, high, shown, approximate: true };
}

/** An end of what reaches a target. */
export interface Bound {
  readonly value: Rational;
  readonly inclusive: boolean;
}

/** What reaches a target. */
export interface Bounds {
  readonly least: Bound | null;
  readonly greatest: Bound | null;
  readonly approximate: boolean;
  /** A plain number of an indicator of which nobody says what is better: only the number itself is certain to reach it. */
  readonly undirected: boolean;
}

/** Which side of a plain number reaches it. */
export type Direction = 'higher' | 'lower' | null;

/** Reads what is due. */
export function boundsOf(
  quantity: Quantity | undefined,
  direction: Direction,
  whole: Rational | null,
): Bounds | TargetReason {
  const bounds = (least: Bound | null, greatest: Bound | null, approximate = false): Bounds => ({
    least,
    greatest,
    approximate,
    undirected: false,
  });
  const towards = (value: Rational, approximate = false): Bounds => {
    const bound = { value, inclusive: true };
    if (direction === 'higher') return bounds(bound, null, approximate);
    if (direction === 'lower') return bounds(null, bound, approximate);
    return { least: bound, greatest: bound, approximate, undirected: true };
  };
  if (quantity === undefined) return 'qualitative';
  if (quantity === 'none') return bounds(null, { value: zero, inclusive: true });
  if (quantity === 'all') return whole === null ? 'unitsUnknown' : bounds({ value: whole, inclusive: true }, null);
  const exact = exactly(quantity);
  if (exact !== undefined) return towards(exact);
  if (typeof quantity !== 'object') return 'qualitative';
  if ('masked' in quantity) return 'masked';
  if ('vague' in quantity) return 'qualitative';
  if ('over' in quantity && quantity.over !== undefined) {
    return bounds({ value: rationalOf(quantity.over), inclusive: true }, null, true);
  }
  const near = 'about' in quantity || 'nearly' in quantity ? (quantity.about ?? quantity.nearly) : undefined;
  if (near !== undefined) return towards(rationalOf(near), true);
  return boundsOfEnds(quantity as Readonly<Record<string, Quantity | undefined>>);
}

function boundsOfEnds(ends: Readonly<Record<string, Quantity | undefined>>): Bounds | TargetReason {
  const bound = (name: string, inclusive: boolean): Bound | null | 'masked' => {
    const end = ends[name];
    if (end === undefined) return null;
    const value = exactly(end);
    return value === undefined ? 'masked' : { value, inclusive };
  };
  const [atLeast, above] = [bound('atLeast', true), bound('above', false)];
  const [atMost, below] = [bound('atMost', true), bound('below', false)];
  if (atLeast === 'masked' || above === 'masked' || atMost === 'masked' || below === 'masked') return 'masked';
  const narrower = (a: Bound | null, b: Bound | null, towards: 1 | -1): Bound | null => {
    if (a === null || b === null) return a ?? b;
    return compare(a.value, b.value) * towards > 0 ? a : b;
  };
  return {
    least: narrower(atLeast, above, 1),
    greatest: narrower(atMost, below, -1),
    approximate: false,
    undirected: false,
  };
}

/** Whether a number reaches its bounds, as far as both are known; `null` when that depends on what is not. */
export function reaches({ low, high }: Interval, { least, greatest }: Bounds): boolean | null {
  const lowEnough = greatest === null ? true : sideOf(high, low, greatest, -1);
  const highEnough = least === null ? true : sideOf(low, high, least, 1);
  if (lowEnough === false || highEnough === false) return false;
  return lowEnough === null || highEnough === null ? null : true;
}

/** `worst` is the end of the number that lies furthest from reaching the bound, `best` the other. */
function sideOf(worst: Rational | null, best: Rational | null, bound: Bound, towards: 1 | -1): boolean | null {
  const passes = (value: Rational): boolean => {
    const order = compare(value, bound.value) * towards;
    return order > 0 || (order === 0 && bound.inclusive);
  };
  if (worst !== null && passes(worst)) return true;
  return best !== null && !passes(best) ? false : null;
}

/** What `all` stands for: 100 percent, or the number of units; `null` when neither is known. */
export function wholeOf(unit: string | undefined, units: number | null): Rational | null {
  if (unit === 'percent') return hundred;
  return units === null ? null : rationalOf(units);
}
