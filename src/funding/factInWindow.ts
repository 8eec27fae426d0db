import { add, type Rational } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { PeriodDays } from '../period/period.ts';
import type { DatedValue, FactColumn } from './fundingFacts.ts';

/**
 * Finds the value of a fact for a subject in a window; `null` when there is none, or two that differ.
 *
 * What is stated for exactly these days counts. Otherwise an indicator that adds up (`accumulates: sum`) is the sum of values
 * that cover the window day by day. Any other has the value of the shortest longer period around the window; or of the periods
 * within it the last, if the indicator is the `latest`, or the only one.
 */
export function factInWindow(column: FactColumn, subject: string, window: PeriodDays): number | Rational | null {
  const list = column.bySubject.get(subject);
  if (list === undefined) return null;
  const at = firstFrom(list, window.start);
  for (let next = at; next < list.length; next++) {
    const found = list[next] as DatedValue;
    if (found.start !== window.start) break;
    if (found.end === window.end) return found.conflict ? null : found.value;
  }
  if (column.accumulates === 'sum') return sumWithin(list, at, window);
  return valueAround(list, window) ?? lastWithin(list, at, window, column.accumulates === 'latest');
}

/** The first value that starts on a day or later. */
function firstFrom(list: readonly DatedValue[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as DatedValue).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumWithin(list: readonly DatedValue[], from: number, { start, end }: PeriodDays): number | Rational | null {
  let sum: number | Rational = 0;
  let covered = start - 1;
  for (let at = from; at < list.length && covered < end; at++) {
    const found = list[at] as DatedValue;
    if (found.start <= covered || found.end > end) continue;
    if (found.start !== covered + 1 || found.conflict) return null;
    sum = plus(sum, found.value);
    covered = found.end;
  }
  return covered === end ? sum : null;
}

function plus(a: number | Rational, b: number | Rational): number | Rational {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b;
  return add(asRational(a), asRational(b));
}

/** A number in either form, as a fraction. */
export function asRational(value: number | Rational): Rational {
  return typeof value === 'number' ? rationalOf(value) : value;
}

/** The value of the shortest period around a window; two that are equally short must not differ in their days. */
function valueAround(list: readonly DatedValue[], { start, end }: PeriodDays): number | Rational | null {
  let best: DatedValue | null = null;
  let tie = false;
  for (const found of list) {
    if (found.start > start) break;
    if (found.end < end) continue;
    const longer = best === null ? -1 : found.end - found.start - (best.end - best.start);
    // Two endless periods differ by no number; the one that starts later is the nearer.
    if (best === null || longer < 0 || Number.isNaN(longer)) {
      best = found;
      tie = false;
    } else if (longer === 0) tie = true;
  }
  return best === null || best.conflict || tie ? null : best.value;
}

function lastWithin(
  list: readonly DatedValue[],
  from: number,
  { end }: PeriodDays,
  several: boolean,
): number | Rational | null {
  let last: DatedValue | null = null;
  let count = 0;
  for (let at = from; at < list.length; at++) {
    const found = list[at] as DatedValue;
    if (found.start > end) break;
    if (found.end > end) continue;
    count++;
    if (last === null || found.end >= last.end) last = found;
  }
  return last === null || last.conflict || (count > 1 && !several) ? null : last.value;
}
