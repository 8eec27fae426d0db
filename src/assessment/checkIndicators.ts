import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { CheckContext } from './checkContext.ts';
import { conditionReads, measureReads, noReads } from './clauseReads.ts';

/** The indicators that anything in the scheme reads. */
function readNames({ compiled }: CheckContext): ReadonlySet<string> {
  const reads = noReads();
  const { outcome } = compiled.scheme;
  measureReads(outcome?.measure, reads);
  for (const { requires } of outcome?.grades ?? []) conditionReads(requires, reads);
  for (const { when, unless, by } of outcome?.vetoes ?? []) {
    conditionReads(when ?? unless, reads);
    measureReads(by, reads);
  }
  for (const { when } of outcome?.consequences ?? []) conditionReads(when, reads);
  for (const measure of outcome?.ranking?.tieBreak ?? []) measureReads(measure, reads);
  for (const node of compiled.nodes.values()) for (const id of node.needs.indicators) reads.indicators.add(id);
  return reads.indicators;
}

function collectedAs({ name, unit, period }: SchemeIndicator): string | undefined {
  return name === undefined ? undefined : JSON.stringify([name, unit ?? null, period ?? null]);
}

/** Checks the indicators: words of levels, bounds, what is read by nobody, what is collected twice. */
export function checkIndicators(context: CheckContext): void {
  const { compiled, report } = context;
  const read = readNames(context);
  const firsts = new Map<string, string>();
  compiled.scheme.indicators.forEach((indicator, index) => {
    const place = ['indicators', index];
    const { id, type, levels, minimum, maximum } = indicator;
    const keys = [
      ...((type === 'level') === (levels === undefined) ? ['levels'] : []),
      ...(minimum !== undefined && maximum !== undefined && minimum > maximum ? ['minimum', 'maximum'] : []),
    ];
    if (keys.length > 0) report('assessment.contradiction', place, { keys });
    if (!read.has(id)) report('assessment.unreadIndicator', place, { indicator: id });
    const same = collectedAs(indicator);
    if (same === undefined) return;
    const first = firsts.get(same);
    if (first === undefined) firsts.set(same, id);
    else report('assessment.collectedTwice', place, { indicator: id, first });
  });
}
