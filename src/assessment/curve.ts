import { interpolateLogarithm } from '../internal/interpolateLogarithm.ts';
import type { Rational } from '../internal/rational.ts';
import { add, compare, divide, greater, lesser, multiply, signOf, subtract, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { CurveClause, Knot } from '../schema/curve.ts';
import type { ClausePart } from './assessment.ts';
import type { PointsRange } from './checkClause.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkNumber } from './checkMeasure.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { unknownScore } from './clauseKind.ts';
import { measureUnit, measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { namedValue, say, unitWords, valueWords } from './explainWords.ts';
import type { Fact } from './reading.ts';
import { isNumber } from './reading.ts';

/** The two knots between which, or beyond which, a value lies. */
function segmentOf(knots: readonly Knot[], value: Rational): readonly [Knot, Knot] | undefined {
  let index = 0;
  while (index < knots.length - 2 && compare(value, rationalOf(knots[index + 1]?.at ?? 0)) > 0) index += 1;
  const left = knots[index];
  const right = knots[index + 1];
  return left === undefined || right === undefined ? undefined : [left, right];
}

function rises(knots: readonly Knot[]): boolean {
  return knots.every((knot, index) => index === 0 || knot.at > (knots[index - 1]?.at ?? knot.at));
}

/** 插值: linear between neighbouring knots; outside them the end's points, or the outer segment continued. */
export function scoreCurve(clause: CurveClause, value: Fact, { scope, path }: ClauseContext): ClauseScore {
  if (!isNumber(value)) {
    scope.run.report('assessment.operandMismatch', path, { operation: 'curve', value });
    return unknownScore;
  }
  const first = clause.knots[0];
  const last = clause.knots.at(-1);
  const segment = segmentOf(clause.knots, value);
  if (!rises(clause.knots) || segment === undefined || first === undefined || last === undefined) {
    scope.run.report('assessment.contradiction', path, { keys: ['knots'] });
    return unknownScore;
  }
  const finish = (points: Rational): ClauseScore => ({
    points: clause.round === undefined ? points : roundRational(points, clause.round.digits, clause.round.mode),
  });
  if (clause.beyond !== 'extend') {
    if (compare(value, rationalOf(first.at)) <= 0) return finish(rationalOf(first.points));
    if (compare(value, rationalOf(last.at)) >= 0) return finish(rationalOf(last.points));
  }
  const [left, right] = segment;
  const [from, to] = [rationalOf(left.at), rationalOf(right.at)];
  const [low, high] = [rationalOf(left.points), rationalOf(right.points)];
  if (clause.scale === 'logarithmic') {
    if (clause.round === undefined || signOf(from) <= 0 || signOf(value) <= 0) {
      scope.run.report('assessment.contradiction', path, { keys: ['scale', signOf(from) > 0 ? 'round' : 'knots'] });
      return unknownScore;
    }
    const { digits, mode } = clause.round;
    return { points: interpolateLogarithm(value, [from, low], [to, high], digits, mode) };
  }
  const part = divide(subtract(value, from), subtract(to, from));
  return finish(add(low, multiply(part, subtract(high, low))));
}

/** Says which value was interpolated. */
export function explainCurve(clause: CurveClause, part: ClausePart, words: Words): string {
  const value = valueWords(part.value, words, part.exact);
  const opening = namedValue(
    measureWords(clause.measure, words),
    `${value}${unitWords(measureUnit(clause.measure, words), words)}`,
    words,
  );
  return say(words, `${opening}，按插值计`, `${opening}, interpolated`);
}

/** The points that a curve can give. */
export function rangeOfCurve({ knots, beyond }: CurveClause): PointsRange {
  if (beyond === 'extend') return { least: null, most: null };
  const points = knots.map((knot) => rationalOf(knot.points));
  return { least: points.reduce(lesser, zero), most: points.reduce(greater, zero) };
}

/** Checks that the measure is a number, that knots rise, and what a logarithmic scale asks for. */
export function checkCurve(clause: CurveClause, place: Place, context: CheckContext): void {
  checkNumber(clause.measure, 'curve', [...place, 'measure'], context);
  if (!rises(clause.knots)) context.report('assessment.contradiction', [...place, 'knots'], { keys: ['knots'] });
  if (clause.scale !== 'logarithmic') return;
  if (clause.round === undefined) context.report('assessment.roundMissing', place, { operation: 'logarithmic' });
  if (clause.knots.some(({ at }) => at <= 0))
    context.report('assessment.contradiction', place, { keys: ['knots', 'scale'] });
}
