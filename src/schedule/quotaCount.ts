import type { Ends } from '../schema/ends.ts';
import type { Approximate, Quantity } from '../schema/quantity.ts';
import type { Rational } from '../schema/rational.ts';
import type { OccurrenceCount } from './occurrence.ts';

/**
 * Gives how often something is due by a quantity, in whole times.
 *
 * A plain number is due exactly; 200多 is at least 200; an upper bound alone asks for none. What is hidden, vague,
 * 约, 近 or `all` is not countable.
 *
 * @returns the count, or the wording that cannot be counted
 */
export function quotaCount(quantity: Quantity): OccurrenceCount | string {
  if (quantity === 'none') return { min: 0, max: 0 };
  if (quantity === 'all') return quantity;
  if (typeof quantity !== 'object') {
    const times = Math.ceil(numberOf(quantity));
    return { min: times, max: times };
  }
  if ('masked' in quantity) return quantity.masked;
  if ('vague' in quantity) return quantity.vague;
  if (!isApproximate(quantity)) return countWithin(quantity);
  return quantity.over === undefined ? String(quantity.about ?? quantity.nearly) : { min: Math.ceil(quantity.over) };
}

/** The nearest whole times that keep a bound. */
const wholeTimes = {
  atLeast: Math.ceil,
  above: (bound: number) => Math.floor(bound) + 1,
  atMost: Math.floor,
  below: (bound: number) => Math.ceil(bound) - 1,
} as const;

function countWithin(ends: Ends): OccurrenceCount | string {
  let min = 0;
  let max: number | undefined;
  for (const bound of ['atLeast', 'above', 'atMost', 'below'] as const) {
    const end = ends[bound];
    if (end === undefined) continue;
    if (typeof end === 'object') return end.masked;
    const times = wholeTimes[bound](numberOf(end));
    if (bound === 'atLeast' || bound === 'above') min = Math.max(min, times);
    else max = Math.min(max ?? times, times);
  }
  return max === undefined ? { min } : { min, max };
}

function isApproximate(quantity: Ends | Approximate): quantity is Approximate {
  return 'about' in quantity || 'over' in quantity || 'nearly' in quantity;
}

function numberOf(value: Rational): number {
  if (typeof value === 'number') return value;
  const [numerator, denominator] = value.split('/');
  return Number(numerator) / Number(denominator);
}
