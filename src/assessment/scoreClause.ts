import type { Rational } from '../internal/rational.ts';
import { absolute, add, compare, greater, lesser, negate, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { Clause } from '../schema/clause.ts';
import type { Measure } from '../schema/measure.ts';
import type { ClauseEffect, ClausePart, ClauseResult, Exact, ObservationUse } from './assessment.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { scoreCurve } from './curve.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import { exactOf } from './exactOf.ts';
import { scoreFlat } from './flat.ts';
import { scoreMark } from './mark.ts';
import { readIndicator, shown } from './readIndicator.ts';
import type { Fact, Reading } from './reading.ts';
import { isNumber } from './reading.ts';
import type { Scope } from './scope.ts';
import { scoreSteps } from './steps.ts';
import { scoreTable } from './table.ts';

/** What a clause does to its item: exact points (`null` unknown), or makes it 0. */
export interface ScoredClause {
  readonly points: Rational | null;
  readonly zero: boolean;
  readonly result: ClauseResult;
}

function scoreValue(clause: Clause, value: Fact | null, context: ClauseContext): ClauseScore {
  if (clause.kind === 'flat') return scoreFlat(clause);
  if (clause.kind === 'table') return scoreTable(clause, value, context);
  if (value === null) return { points: null };
  if (clause.kind === 'steps') return scoreSteps(clause, value, context);
  return clause.kind === 'mark' ? scoreMark(clause, value, context) : scoreCurve(clause, value, context);
}

function partOf(reading: Reading, score: ClauseScore | null): ClausePart {
  const { stepsOrRow = null, points = null } = score ?? {};
  const steps = stepsOrRow === 'otherwise' ? null : stepsOrRow;
  const value = reading.state === 'known' && isNumber(reading.value) ? reading.value : null;
  const worth = points === 'zero' ? null : points;
  const part: { -readonly [Key in keyof ClausePart]: ClausePart[Key] } = {
    value: shown(reading),
    stepsOrRow: steps === null ? (stepsOrRow === 'otherwise' ? 'otherwise' : null) : toNumber(steps),
    points: worth === null ? null : toNumber(worth),
  };
  if (points === 'zero') part.zero = true;
  const { exact } = exactOf({ value, stepsOrRow: steps, points: worth });
  if (exact !== undefined) part.exact = exact;
  return part;
}

function usesOf(indicators: readonly string[], scope: Scope): readonly ObservationUse[] {
  const [first] = indicators;
  if (first !== undefined && indicators.length === 1) return readIndicator(first, scope).uses;
  return indicators.flatMap((id) => readIndicator(id, scope).uses);
}

interface Outcome {
  readonly effect: ClauseEffect;
  readonly points: Rational | null;
  readonly part: ClausePart;
  readonly parts?: readonly ClausePart[];
}

const noPart: ClausePart = { value: null, stepsOrRow: null, points: null };

function single(clause: Clause, reading: Reading, context: ClauseContext): Outcome {
  if (reading.state === 'silent' || reading.state === 'leftOut') {
    return { effect: reading.state, points: zero, part: noPart };
  }
  if (reading.state === 'unknown') return { effect: 'unknown', points: null, part: noPart };
  const score = scoreValue(clause, reading.value, context);
  const part = partOf(reading, score);
  if (score.neutral === true) return { effect: 'leftOut', points: zero, part: { ...part, points: null } };
  if (score.points === 'zero') return { effect: 'zero', points: zero, part };
  return { effect: score.points === null ? 'unknown' : 'points', points: score.points, part };
}

/** Each observation is scored by itself; those of one project give one result, the largest in size (equal ones: the higher). */
function several(
  clause: Clause,
  list: readonly { readonly reading: Reading; readonly project?: string }[],
  context: ClauseContext,
): Outcome {
  const scored = list.map(({ reading, project }) => ({ outcome: single(clause, reading, context), project }));
  const counted = scored.map(({ outcome, project }, index) => {
    if (clause.oncePerProject !== true || project === undefined || outcome.points === null) return true;
    const { points } = outcome;
    return scored.every((other, place) => {
      if (place === index || other.project !== project || other.outcome.points === null) return true;
      const order = compare(absolute(other.outcome.points), absolute(points)) || compare(other.outcome.points, points);
      return order < 0 || (order === 0 && place > index);
    });
  });
  const parts = scored.map(({ outcome, project }, index) => ({
    ...outcome.part,
    ...(project !== undefined && { project }),
    ...(counted[index] !== true && { superseded: true as const }),
  }));
  let points: Rational | null = zero;
  for (const [index, { outcome }] of scored.entries()) {
    if (outcome.points === null) points = null;
    else if (points !== null && counted[index] === true) points = add(points, outcome.points);
  }
  const zeroed = scored.some(({ outcome }) => outcome.effect === 'zero');
  const effect = zeroed ? 'zero' : points === null ? 'unknown' : 'points';
  return { effect, points, part: noPart, parts };
}

function measureOf(clause: Clause): Measure | undefined {
  return clause.kind === 'flat' ? undefined : clause.measure;
}

function outcomeOf(clause: Clause, context: ClauseContext): Outcome {
  const { scope, path } = context;
  const holds = clause.when === undefined ? true : evaluateCondition(clause.when, scope, [...path, 'when']);
  if (holds === 'unknown') return { effect: 'unknown', points: null, part: noPart };
  if (holds !== true) return { effect: holds === false ? 'whenFalse' : 'leftOut', points: zero, part: noPart };
  const measure = measureOf(clause);
  if (measure === undefined) {
    const score = scoreValue(clause, null, context);
    const part = { ...partOf({ state: 'unknown' }, score), value: null };
    if (score.neutral === true) return { effect: 'leftOut', points: zero, part: noPart };
    if (score.points === 'zero') return { effect: 'zero', points: zero, part };
    return { effect: score.points === null ? 'unknown' : 'points', points: score.points, part };
  }
  const list = typeof measure === 'string' ? readIndicator(measure, scope).list : undefined;
  if (list !== undefined) return several(clause, list, context);
  return single(clause, evaluateMeasure(measure, scope, [...path, 'measure']), context);
}

/** The exact figures of the part, with the points after the limit. */
function mergeExact(exact: Exact | undefined, points: Rational | null): { exact?: Exact } {
  if (exact === undefined) return exactOf({ points });
  const { points: _uncut, ...figures } = exact;
  const merged = { ...figures, ...exactOf({ points }).exact };
  return Object.keys(merged).length === 0 ? {} : { exact: merged };
}

/**
 * Scores a clause: `when`, the value or values of its measure, its rule, its own limit.
 *
 * @param indicators - what it reads, in order of appearance
 */
export function scoreClause(
  clause: Clause,
  scope: Scope,
  path: IssuePath,
  indicators: readonly string[],
): ScoredClause {
  const broken = scope.run.compiled.scheme.defaults?.broken ?? 'whole';
  const outcome = outcomeOf(clause, { scope, path, broken });
  const limit = clause.limit === undefined ? undefined : rationalOf(clause.limit);
  const cut =
    limit === undefined || outcome.points === null
      ? outcome.points
      : lesser(greater(outcome.points, negate(limit)), limit);
  const uncut = cut !== null && outcome.points !== null && compare(cut, outcome.points) !== 0 ? outcome.points : null;
  const { part, parts, effect } = outcome;
  const result: { -readonly [Key in keyof ClauseResult]: ClauseResult[Key] } = {
    kind: clause.kind,
    effect,
    value: part.value,
    stepsOrRow: part.stepsOrRow,
    points: cut === null ? null : toNumber(cut),
    observations: usesOf(indicators, scope),
    clause,
  };
  if (clause.id !== undefined) result.id = clause.id;
  if (parts !== undefined) result.parts = parts;
  if (uncut !== null) result.uncut = toNumber(uncut);
  const { exact } = mergeExact(part.exact, cut);
  if (exact !== undefined) result.exact = exact;
  return { points: cut, zero: effect === 'zero', result };
}
