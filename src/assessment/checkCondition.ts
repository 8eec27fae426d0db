import type { SchemeCondition } from '../schema/schemeCondition.ts';
import { cutCells } from './bands.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkEnds, checkMeasure, checkSingle } from './checkMeasure.ts';
import { domainOf } from './domain.ts';
import { keepsEnds } from './ends.ts';

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
    if (!checkEnds(condition, domain, place, context)) return;
    const values = domain.type === 'check' ? [false, true] : domain.type === 'word' ? domain.words : [];
    if (values.length > 0 && values.every((value) => keepsEnds(value, condition) === true)) {
      report('assessment.constantCondition', place, { holds: true });
    }
    if (domain.type !== 'number') return;
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
  checkParts(parts, key, place, context);
}

/** Parts that together always hold or never do: none at all, a part and its opposite, tests of one measure. */
function checkParts(parts: readonly SchemeCondition[], key: 'all' | 'any', place: Place, context: CheckContext): void {
  const { compiled, report } = context;
  const written = new Set(parts.map((part) => JSON.stringify(part)));
  const opposed = parts.some(
    (part) => typeof part === 'object' && 'not' in part && written.has(JSON.stringify(part.not)),
  );
  if (parts.length === 0 || opposed) {
    report('assessment.constantCondition', place, { holds: (key === 'all') === (parts.length === 0) });
    return;
  }
  const tests = parts.flatMap((part) => (typeof part === 'object' && 'measure' in part ? [part] : []));
  const measures = new Set(tests.map(({ measure }) => JSON.stringify(measure)));
  for (const text of measures) {
    const same = tests.filter(({ measure }) => JSON.stringify(measure) === text);
    const [first] = same;
    if (first === undefined || same.length < 2) continue;
    const domain = domainOf(first.measure, compiled);
    if (domain.type !== 'number') continue;
    const cells = cutCells(same, domain);
    const decided =
      key === 'all' ? cells.every(({ rows }) => rows.length < same.length) : cells.every(({ rows }) => rows.length > 0);
    if (decided) report('assessment.constantCondition', place, { holds: key === 'any' });
  }
}
