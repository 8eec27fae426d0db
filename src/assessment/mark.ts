import { compare, multiply, one, signOf } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { MarkClause } from '../schema/mark.ts';
import type { ClausePart } from './assessment.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { unknownScore } from './clauseKind.ts';
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
