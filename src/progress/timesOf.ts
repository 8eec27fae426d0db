import { toNumber } from '../internal/rationalText.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import { exactly, rangeOf } from '../responsibility/quantityRange.ts';
import type { Quantity } from '../schema/quantity.ts';

/**
 * How many times an entry counts by its quantity: the number, or the least that it can be.
 *
 * What is hidden or vague counts once, and a number below 0 not at all, both with an issue.
 */
export function timesOf(quantity: Quantity, path: IssuePath, report: (issue: Issue) => void): number {
  if (typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 0) return quantity;
  const exact = exactly(quantity);
  if (exact !== undefined) {
    if (exact.numerator >= 0n) return toNumber(exact);
    report(progressIssue('progress.quantity.unknown', path, { wording: String(quantity), counted: 0 }));
    return 0;
  }
  const stated = statedNumber(quantity);
  if (stated !== null) return stated;
  report(progressIssue('progress.quantity.unknown', path, { wording: wordingOf(quantity), counted: 1 }));
  return 1;
}

function statedNumber(quantity: Quantity): number | null {
  if (typeof quantity !== 'object') return null;
  if ('about' in quantity && quantity.about !== undefined && quantity.about >= 0) return quantity.about;
  if ('nearly' in quantity && quantity.nearly !== undefined && quantity.nearly >= 0) return quantity.nearly;
  const { low } = rangeOf(quantity);
  return low.numerator > 0n ? toNumber(low) : null;
}

function wordingOf(quantity: Quantity): string {
  if (typeof quantity !== 'object') return String(quantity);
  if ('masked' in quantity) return quantity.masked;
  return 'vague' in quantity ? quantity.vague : JSON.stringify(quantity);
}
