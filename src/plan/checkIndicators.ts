import { planIssue } from '../issue/planCodes.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rule C68: what seems to be one datum is one indicator. */
export function checkIndicators({ plan }: PlanIndex, findings: Findings): void {
  const known = new Map<string, string>();
  plan.indicators?.forEach((indicator, at) => {
    const datum = datumOf(indicator);
    const first = known.get(datum);
    if (first === undefined) known.set(datum, indicator.id);
    else findings.push(planIssue('plan.indicator.same', ['indicators', at], { id: indicator.id, other: first }));
  });
}

/** Name without spaces and signs, and whatever tells two counts of the same name apart. */
function datumOf({ id, name, unit, counts, meets, grade, levels, numerator, denominator }: Indicator): string {
  const text = typeof name === 'object' ? name['zh-CN'] : (name ?? id);
  const plain = text.replace(/[\s\p{P}]/gu, '').toLowerCase();
  return JSON.stringify([plain, unit, counts, meets, grade, levels, numerator, denominator]);
}
