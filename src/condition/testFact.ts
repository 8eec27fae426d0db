import { zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { MeasureCondition } from '../schema/condition.ts';
import type { StatedFact } from './conditionAnswer.ts';
import { exactNumber, keepsLower, keepsUpper, type ValueRange, valueRange } from './valueRange.ts';

/** Whether a fact is yes: a number above 0 is; a word is neither yes nor no. */
export function isYes({ is, value }: StatedFact): boolean | null {
  if (typeof is === 'boolean') return is;
  if (is !== undefined) return null;
  if (value === 'all') return true;
  return keepsLower(valueRange(value), zero, false);
}

/** Whether a fact is what a condition asks for, and keeps its bounds; `null` when that is not known. */
export function keepsCondition(fact: StatedFact, condition: MeasureCondition): boolean | null {
  const { is, atLeast, above, atMost, below } = condition;
  const range = valueRange(fact.value);
  const tests: (boolean | null)[] = [];
  if (is !== undefined) tests.push(isSame(fact, is, range));
  if (atLeast !== undefined) tests.push(bounded(atLeast, range, keepsLower, true));
  if (above !== undefined) tests.push(bounded(above, range, keepsLower, false));
  if (atMost !== undefined) tests.push(bounded(atMost, range, keepsUpper, true));
  if (below !== undefined) tests.push(bounded(below, range, keepsUpper, false));
  if (tests.includes(false)) return false;
  return tests.length === 0 || tests.includes(null) ? null : true;
}

function bounded(
  bound: MeasureCondition['atLeast'],
  range: ValueRange,
  keeps: typeof keepsLower,
  inclusive: boolean,
): boolean | null {
  const exact = exactNumber(bound);
  return exact === null ? null : keeps(range, exact, inclusive);
}

/** A number is compared with the value, a word or yes with what the fact is; across the two nothing is known. */
function isSame(fact: StatedFact, wanted: number | boolean | string, range: ValueRange): boolean | null {
  if (typeof wanted !== 'number') {
    if (fact.is === undefined) return wanted === true ? isYes(fact) : null;
    return typeof fact.is === typeof wanted ? fact.is === wanted : null;
  }
  if (fact.value === undefined || !Number.isFinite(wanted)) return null;
  const low = keepsLower(range, rationalOf(wanted), true);
  const high = keepsUpper(range, rationalOf(wanted), true);
  if (low === false || high === false) return false;
  return low === true && high === true ? true : null;
}
