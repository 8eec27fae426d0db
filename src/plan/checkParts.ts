import { add, compare, multiply, type Rational, zero } from '../internal/rational.ts';
import { toDecimalText } from '../internal/rationalText.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Part } from '../schema/part.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Target } from '../schema/target.ts';
import type { Findings } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { endsOf, exactNumber, isPlain, rangeOfEnds } from './quantityEnds.ts';

type Dimension = 'party' | 'period' | 'both';

/**
 * Rules C70 to C72: parts by party, by period, and by both add up to the value of their target, exactly.
 *
 * Shares in percent do not add up over parties, nor levels that hold at a time over periods.
 */
export function checkParts({ plan, targets }: PlanIndex, findings: Findings): void {
  const sizes = new Map((plan.parties ?? []).map(({ id, size }) => [id, size] as const));
  const indicators = new Map((plan.indicators ?? []).map((indicator) => [indicator.id, indicator] as const));
  for (let at = 0; at < targets.items.length; at++) {
    const target = targets.items[at] as Target;
    const { parts, value } = target;
    if (parts === undefined || value === undefined) continue;
    const groups: Record<Dimension, Part[]> = { party: [], period: [], both: [] };
    for (const part of parts) {
      if (part.party !== undefined) groups[part.period === undefined ? 'party' : 'both'].push(part);
      else if (part.period !== undefined) groups.period.push(part);
    }
    for (const dimension of ['party', 'period', 'both'] as const) {
      const group = groups[dimension];
      if (group.length === 0 || !addsUp(indicators.get(target.indicator), target, dimension)) continue;
      const total = sumOf(group, sizes);
      const path = placedPath(targets, at, 'parts');
      const params = { indicator: target.indicator, dimension };
      if (total === null) {
        findings.push(planIssue('plan.parts.unknown', path, params));
      } else if (!agrees(total, value)) {
        findings.push(
          planIssue('plan.parts.sum', path, { ...params, sum: toDecimalText(total), value: textOf(value) }),
        );
      }
    }
  }
}

function addsUp(indicator: Indicator | undefined, { change }: Target, dimension: Dimension): boolean {
  if (indicator?.accumulates === 'sum') return true;
  if (indicator?.unit === 'percent' || indicator?.numerator !== undefined) return false;
  return dimension === 'party' || (indicator?.accumulates === undefined && change === undefined);
}

/** `null` when a part is hidden, no plain number, or for each of parties whose number is not known. */
function sumOf(parts: readonly Part[], sizes: ReadonlyMap<string, Quantity | undefined>): Rational | null {
  let total = zero;
  for (const { value, each, party } of parts) {
    const exact = isPlain(value) ? exactNumber(value) : null;
    const size = each === true && party !== undefined ? sizes.get(party) : 1;
    const times = isPlain(size) ? exactNumber(size) : null;
    if (exact === null || times === null) return null;
    total = add(total, multiply(exact, times));
  }
  return total;
}

function agrees(total: Rational, value: Quantity): boolean {
  const ends = endsOf(value);
  if (ends === null) {
    const exact = isPlain(value) ? exactNumber(value) : null;
    return exact === null || compare(total, exact) === 0;
  }
  const { least, greatest } = rangeOfEnds(ends);
  const above = least === null ? 1 : compare(total, least.value);
  const below = greatest === null ? -1 : compare(total, greatest.value);
  return (
    (above > 0 || (above === 0 && least?.inclusive === true)) &&
    (below < 0 || (below === 0 && greatest?.inclusive === true))
  );
}

function textOf(value: Quantity): string {
  if (typeof value !== 'object') return String(value);
  const { atLeast, above, atMost, below } = endsOf(value) ?? {};
  const shown = (sign: string, end: unknown): string[] =>
    typeof end === 'number' || typeof end === 'string' ? [`${sign} ${end}`] : [];
  return [...shown('≥', atLeast), ...shown('>', above), ...shown('≤', atMost), ...shown('<', below)].join(', ');
}
