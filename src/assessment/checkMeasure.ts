import type { Measure } from '../schema/measure.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { type Domain, domainOf, isList } from './domain.ts';

function checkName(
  what: 'indicator' | 'item',
  name: string,
  place: Place,
  { compiled, report }: CheckContext,
): boolean {
  const known = what === 'indicator' ? compiled.indicators.has(name) : compiled.nodes.has(name);
  if (!known) report('assessment.undefinedName', place, { what, name });
  return known;
}

/** Checks that bounds fit what they test and do not contradict one another; false if they do. */
export function checkEnds(ends: ValueEnds, domain: Domain, place: Place, { report }: CheckContext): boolean {
  const { is, atLeast, above, atMost, below } = ends;
  const exact = is === undefined ? [] : Array.isArray(is) ? is : [is];
  const bounded = [atLeast, above, atMost, below].some((bound) => bound !== undefined);
  if (is !== undefined && bounded) report('assessment.contradiction', place, { keys: ['is'] });
  const low = Math.max(atLeast ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(atMost ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const contradictory = low > high || (low === high && (low === above || high === below));
  if (contradictory) {
    const keys = (['atLeast', 'above', 'atMost', 'below'] as const).filter((key) => ends[key] !== undefined);
    report('assessment.contradiction', place, { keys });
  }
  if (domain.type === 'unknown') return !contradictory;
  if (domain.type !== 'number' && bounded)
    report('assessment.operandMismatch', place, { operation: 'test', value: null });
  const wanted = { number: 'number', word: 'string', check: 'boolean' }[domain.type];
  for (const value of exact) {
    if (typeof value !== wanted) report('assessment.operandMismatch', place, { operation: 'test', value });
    else if (domain.type === 'word' && typeof value === 'string' && !domain.words.includes(value)) {
      report('assessment.undefinedName', place, { what: 'level', name: value });
    }
  }
  return !contradictory;
}

/** Checks that a measure gives numbers. */
export function checkNumber(
  measure: Measure,
  operation: string,
  place: Place,
  { compiled, report }: CheckContext,
): void {
  const { type } = domainOf(measure, compiled);
  if (type === 'word' || type === 'check') {
    report('assessment.operandMismatch', place, { operation, value: typeof measure === 'string' ? measure : null });
  }
}

/** Checks that a measure stands for one value. */
export function checkSingle(measure: Measure, place: Place, { compiled, report }: CheckContext): void {
  if (!isList(measure, compiled)) return;
  const name =
    typeof measure === 'string'
      ? measure
      : typeof measure === 'object' && 'items' in measure
        ? measure.items.join(', ')
        : '';
  report('assessment.severalOperands', place, { name });
}

/** Checks the names, operands and roundings of a measure and of all measures within it. */
export function checkMeasure(measure: Measure, place: Place, context: CheckContext): void {
  const { report } = context;
  if (typeof measure === 'number') return;
  if (typeof measure === 'string') {
    checkName('indicator', measure, place, context);
    return;
  }
  if ('items' in measure) {
    measure.items.forEach((id, index) => {
      checkName('item', id, [...place, 'items', index], context);
    });
    return;
  }
  if (measure.operation === 'grade') {
    if (!context.gradeAllowed) report('assessment.gradeMisplaced', place, {});
    return;
  }
  if (measure.operation === 'peers' || measure.operation === 'rank') {
    checkMeasure(measure.of, [...place, 'of'], context);
    checkSingle(measure.of, [...place, 'of'], context);
    checkNumber(measure.of, measure.operation, [...place, 'of'], context);
    return;
  }
  measure.of.forEach((part, index) => {
    const path = [...place, 'of', index];
    checkMeasure(part, path, context);
    if (measure.operation === 'count') {
      const domain = domainOf(part, context.compiled);
      checkEnds(measure, domain, path, context);
      if (domain.type === 'word' && measure.is === undefined) {
        report('assessment.operandMismatch', path, {
          operation: 'count',
          value: typeof part === 'string' ? part : null,
        });
      }
      return;
    }
    checkNumber(part, measure.operation, path, context);
    const pair = ['difference', 'ratio', 'percentage', 'change'].includes(measure.operation);
    if (pair) checkSingle(part, path, context);
  });
  if (measure.operation === 'geometricMean' && measure.round === undefined) {
    report('assessment.roundMissing', place, { operation: 'geometricMean' });
  }
}
