import type { Rational } from '../internal/rational.ts';
import { compare, greater, lesser, multiply, one, signOf, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { MarkClause } from '../schema/mark.ts';
import type { ClausePart } from './assessment.ts';
import type { PointsRange } from './checkClause.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkNumber } from './checkMeasure.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { unknownScore } from './clauseKind.ts';
import { domainOf } from './domain.ts';
import { measureUnit, measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { namedValue, unitWords, valueWords } from './explainWords.ts';
import type { Fact } from './reading.ts';
import { isNumber } from './reading.ts';

/** 评分: the value times `points`; outside its range refused with `assessment.markOutOfRange`, except 0 in a deduction. */
export function scoreMark(clause: MarkClause, value: Fact, { scope, path }: ClauseContext): ClauseScore {
  if (!isNumber(value)) {
    scope.run.report('assessment.operandMismatch', path, { operation: 'mark', value });
    return unknownScore;
  }
  const factor = clause.points === undefined ? one : rationalOf(clause.points);
  const { minimum, maximum } = clause;
  const outside =
    (minimum !== undefined && compare(value, rationalOf(minimum)) < 0) ||
    (maximum !== undefined && compare(value, rationalOf(maximum)) > 0);
  if (outside && !(signOf(value) === 0 && signOf(factor) < 0)) {
    scope.run.report('assessment.markOutOfRange', path, {
      value: toNumber(value),
      minimum: minimum ?? null,
      maximum: maximum ?? null,
    });
    return unknownScore;
  }
  return { points: multiply(value, factor) };
}

/** Says which mark was given. */
export function explainMark(clause: MarkClause, part: ClausePart, words: Words): string {
  const value = valueWords(part.value, words, part.exact);
  return namedValue(
    measureWords(clause.measure, words),
    `${value}${unitWords(measureUnit(clause.measure, words), words)}`,
    words,
  );
}

/** The points that a mark can give. */
export function rangeOfMark(clause: MarkClause, { compiled }: CheckContext): PointsRange {
  const domain = domainOf(clause.measure, compiled);
  const factor = clause.points === undefined ? one : rationalOf(clause.points);
  const ends = domain.type === 'number' ? domain : { minimum: null, maximum: null };
  const low = clause.minimum === undefined ? ends.minimum : rationalOf(clause.minimum);
  const high = clause.maximum === undefined ? ends.maximum : rationalOf(clause.maximum);
  const worth = (value: Rational | null): Rational | null => (value === null ? null : multiply(value, factor));
  const [least, most] = signOf(factor) < 0 ? [worth(high), worth(low)] : [worth(low), worth(high)];
  return { least: least === null ? null : lesser(least, zero), most: most === null ? null : greater(most, zero) };
}

/** Checks that a mark is a number and its range is one. */
export function checkMark(clause: MarkClause, place: Place, context: CheckContext): void {
  checkNumber(clause.measure, 'mark', [...place, 'measure'], context);
  if (clause.minimum !== undefined && clause.maximum !== undefined && clause.minimum > clause.maximum) {
    context.report('assessment.contradiction', place, { keys: ['minimum', 'maximum'] });
  }
}
