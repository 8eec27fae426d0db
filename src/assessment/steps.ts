import type { Rational } from '../internal/rational.ts';
import {
  divide,
  equals,
  greater,
  isWhole,
  multiply,
  one,
  rational,
  signOf,
  subtract,
  zero,
} from '../internal/rational.ts';
import { rationalOf, toDecimalText } from '../internal/rationalText.ts';
import { ceilingOf, floorOf } from '../internal/roundRational.ts';
import type { StepsClause } from '../schema/steps.ts';
import type { ClausePart } from './assessment.ts';
import type { PointsRange } from './checkClause.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkNumber } from './checkMeasure.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { unknownScore } from './clauseKind.ts';
import { domainOf } from './domain.ts';
import { measureUnit, measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { exactFigure, namedValue, numberWords, say, spaced, unitWords, valueWords } from './explainWords.ts';
import type { Fact } from './reading.ts';
import { isNumber } from './reading.ts';

function gapOf(clause: StepsClause, value: Rational): Rational {
  const gap =
    clause.below === undefined
      ? subtract(value, rationalOf(clause.above ?? 0))
      : subtract(rationalOf(clause.below), value);
  return greater(gap, zero);
}

/** 按级: steps of the gap times points; a step that is not full is read by `broken`. */
export function scoreSteps(clause: StepsClause, value: Fact, context: ClauseContext): ClauseScore {
  const { report } = context.scope.run;
  if (!isNumber(value)) {
    report('assessment.operandMismatch', context.path, { operation: 'steps', value });
    return unknownScore;
  }
  const step = clause.step === undefined ? one : rationalOf(clause.step);
  if ((clause.above !== undefined && clause.below !== undefined) || signOf(step) <= 0) {
    report('assessment.contradiction', context.path, { keys: signOf(step) <= 0 ? ['step'] : ['above', 'below'] });
    return unknownScore;
  }
  const ratio = divide(gapOf(clause, value), step);
  const broken = clause.broken ?? context.broken;
  const steps = broken === 'exact' ? ratio : rational(broken === 'whole' ? floorOf(ratio) : ceilingOf(ratio));
  return { points: multiply(steps, rationalOf(clause.points)), stepsOrRow: steps };
}

/** Says how far the value is from its reference and how many steps that makes. */
export function explainSteps(clause: StepsClause, part: ClausePart, words: Words): string {
  const unit = unitWords(measureUnit(clause.measure, words), words);
  const opening = namedValue(
    measureWords(clause.measure, words),
    `${valueWords(part.value, words, part.exact)}${unit}`,
    words,
  );
  if (typeof part.value !== 'number') return opening;
  const gap = gapOf(clause, exactFigure(part.value, part.exact, 'value'));
  const falls = clause.below !== undefined;
  const target = clause.below ?? clause.above;
  const reference = spaced(`${numberWords(target ?? 0)}${unit}`, words);
  if (signOf(gap) === 0) {
    if (target === undefined) return opening;
    return falls
      ? say(words, `${opening}，不低于 ${reference.trimEnd()}`, `${opening}, not below ${reference}`)
      : say(words, `${opening}，未超过 ${reference.trimEnd()}`, `${opening}, not above ${reference}`);
  }
  const distance = `${toDecimalText(gap)}${unit}`;
  const middle =
    target === undefined
      ? ''
      : falls
        ? say(words, `，比 ${reference}少 ${distance}`, `, ${distance} short of ${reference}`)
        : say(words, `，超过 ${reference}的部分为 ${distance}`, `, ${distance} above ${reference}`);
  return `${opening}${middle}${countWords(clause, part, gap, unit, words)}`;
}

/** The steps counted, where they are not plainly the gap. */
function countWords(clause: StepsClause, part: ClausePart, gap: Rational, unit: string, words: Words): string {
  if (typeof part.stepsOrRow !== 'number') return '';
  const steps = exactFigure(part.stepsOrRow, part.exact, 'stepsOrRow');
  if (equals(steps, gap)) return '';
  const each = spaced(`${numberWords(clause.step ?? 1)}${unit}`, words);
  const text = toDecimalText(steps);
  return say(words, `，每 ${each}为一级，计 ${text} 级`, `, ${text} ${text === '1' ? 'step' : 'steps'} of ${each}`);
}

/** The points that steps can give, as far as the measure is bounded. */
export function rangeOfSteps(clause: StepsClause, { compiled }: CheckContext): PointsRange {
  const domain = domainOf(clause.measure, compiled);
  const furthest = domain.type !== 'number' ? null : clause.below === undefined ? domain.maximum : domain.minimum;
  const points = rationalOf(clause.points);
  const steps =
    furthest === null ? null : rational(ceilingOf(divide(gapOf(clause, furthest), rationalOf(clause.step ?? 1))));
  const worth = steps === null ? null : multiply(steps, points);
  return signOf(points) < 0 ? { least: worth, most: zero } : { least: zero, most: worth };
}

/** Whether a gap can be something else than whole steps. */
export function mayBreak(clause: StepsClause, { compiled }: Pick<CheckContext, 'compiled'>): boolean {
  const domain = domainOf(clause.measure, compiled);
  if (domain.type !== 'number') return false;
  if (domain.grid === null) return true;
  const step = rationalOf(clause.step ?? 1);
  const target = rationalOf(clause.below ?? clause.above ?? 0);
  return !isWhole(divide(domain.grid, step)) || !isWhole(divide(target, step));
}

/** Checks that the measure is a number, that one reference is given, and that broken steps are read in a declared way. */
export function checkSteps(clause: StepsClause, place: Place, context: CheckContext): void {
  checkNumber(clause.measure, 'steps', [...place, 'measure'], context);
  const keys = [
    ...(clause.above !== undefined && clause.below !== undefined ? ['above', 'below'] : []),
    ...(clause.step !== undefined && clause.step <= 0 ? ['step'] : []),
  ];
  if (keys.length > 0) {
    context.report('assessment.contradiction', place, { keys });
    return;
  }
  if (clause.broken !== undefined || context.compiled.scheme.defaults?.broken !== undefined) return;
  if (mayBreak(clause, context)) context.report('assessment.brokenUndeclared', place, { step: clause.step ?? 1 });
}
