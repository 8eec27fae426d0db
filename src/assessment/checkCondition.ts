import type { SchemeCondition } from '../schema/schemeCondition.ts';
import { cutCells } from './bands.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkEnds, checkMeasure, checkSingle } from './checkMeasure.ts';
import { domainOf } from './domain.ts';

/** Checks a condition and all conditions and measures within it. */
export function checkCondition(condition: SchemeCondition | undefined, place: Place, context: CheckContext): void {
  const { compiled, report } = context;
  if (condition === undefined) return;
  if (typeof condition === 'string') {
    checkMeasure(condition, place, context);
    checkSingle(condition, place, context);
    const type = compiled.indicators.get(condition)?.type;
    if (type !== undefined && type !== 'check' && type !== 'count') {
      report('assessment.operandMismatch', place, { operation: 'condition', value: condition });
    }
    return;
  }
  if ('measure' in condition) {
    const path = [...place, 'measure'];
    checkMeasure(condition.measure, path, context);
    checkSingle(condition.measure, path, context);
    const domain = domainOf(condition.measure, compiled);
    if (!checkEnds(condition, domain, place, context) || domain.type !== 'number') return;
    const cells = cutCells([condition], domain);
    const holding = cells.filter(({ rows }) => rows.length > 0).length;
    if (holding === 0 || holding === cells.length) {
      report('assessment.constantCondition', place, { holds: holding > 0 });
    }
    return;
  }
  if ('not' in condition) {
    checkCondition(condition.not, [...place, 'not'], context);
    return;
  }
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  parts.forEach((part, index) => {
    checkCondition(part, [...place, key, index], context);
  });
}
