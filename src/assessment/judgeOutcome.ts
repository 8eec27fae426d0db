import type { Rational } from '../internal/rational.ts';
import { add, lesser, multiply, one, rational, subtract, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Grade, Outcome, Veto } from '../schema/outcome.ts';
import { isCount } from './aggregate.ts';
import type { Cause, ConsequenceResult } from './assessment.ts';
import { conditionReads, measureReads, noReads } from './clauseReads.ts';
import { hasEnds } from './ends.ts';
import { allOf, evaluateCondition, testReading } from './evaluateCondition.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import { exactOf } from './exactOf.ts';
import { readIndicator } from './readIndicator.ts';
import type { Reading, Truth } from './reading.ts';
import { isNumber, unknownReading } from './reading.ts';
import type { Scope } from './scope.ts';

/** What follows from the total. */
export interface Judgement {
  /** What the grades read. */
  readonly value: Reading;
  /** The index of the grade; `null`: unknown or none. */
  readonly grade: number | null;
  readonly eligible: boolean | null;
  /** What vetoes add to the total; `null`: unknown. */
  readonly change: Rational | null;
  readonly causes: readonly Cause[];
}

/** A veto with what is known of it. */
interface Tried {
  readonly veto: Veto;
  readonly index: number;
  readonly acts: Truth;
}

function tryVeto(veto: Veto, index: number, scope: Scope): Tried {
  const path = ['scheme', 'outcome', 'vetoes', index];
  const condition = veto.when ?? veto.unless;
  const holds = condition === undefined ? false : evaluateCondition(condition, scope, path);
  const acts = holds === 'leftOut' ? false : veto.when === undefined && typeof holds === 'boolean' ? !holds : holds;
  return { veto, index, acts };
}

/** The first grade whose bounds hold and whose requirement is met; `undefined`: unknown; `null`: none. */
function findGrade(grades: readonly Grade[], value: Reading, scope: Scope): number | null | undefined {
  for (const [index, grade] of grades.entries()) {
    const path = ['scheme', 'outcome', 'grades', index];
    const parts: Truth[] = [];
    if (hasEnds(grade)) parts.push(testReading(value, grade, scope, path));
    if (grade.requires !== undefined) {
      const met = evaluateCondition(grade.requires, scope, [...path, 'requires']);
      parts.push(met === 'leftOut' ? true : met);
    }
    const holds = allOf(parts);
    if (holds === true) return index;
    if (holds !== false) return undefined;
  }
  if (grades.length > 0)
    scope.run.report('assessment.noGrade', ['scheme', 'outcome', 'grades'], { value: shownValue(value) });
  return null;
}

function shownValue(value: Reading): number | boolean | string | null {
  if (value.state !== 'known') return null;
  return isNumber(value.value) ? toNumber(value.value) : value.value;
}

/** How many grades down a veto takes the unit; `null`: unknown. */
function stepsOf({ veto, index }: Tried, scope: Scope): Rational | null {
  if (veto.by === undefined) return one;
  const path = ['scheme', 'outcome', 'vetoes', index, 'by'];
  const reading = evaluateMeasure(veto.by, scope, path);
  if (reading.state !== 'known' || !isNumber(reading.value)) return null;
  if (isCount(reading.value)) return reading.value;
  scope.run.report('assessment.operandMismatch', path, { operation: 'by', value: null });
  return null;
}

function causeOf({ veto, acts }: Tried, scope: Scope, more: Partial<Cause> = {}): Cause {
  const reads = noReads();
  conditionReads(veto.when ?? veto.unless, reads);
  measureReads(veto.by, reads);
  return {
    id: veto.id,
    ...(veto.name !== undefined && { name: veto.name }),
    effect: veto.effect,
    certain: acts === true,
    ...(veto.grade !== undefined && { grade: veto.grade }),
    ...more,
    observations: [...reads.indicators].flatMap((id) => readIndicator(id, scope).uses),
  };
}

/** The best total that a grade allows: its `atMost`, or the last value under its `below` at the scheme's `round`. */
function topOf(grade: Grade | undefined, scope: Scope): Rational | undefined {
  if (grade?.atMost !== undefined) return rationalOf(grade.atMost);
  const { round } = scope.run.compiled.scheme;
  if (grade?.below === undefined || round === undefined) return undefined;
  return subtract(rationalOf(grade.below), rational(1n, 10n ** BigInt(round.digits)));
}

interface Lowered {
  readonly grade: number | null | undefined;
  readonly change: Rational | null;
  readonly causes: readonly Cause[];
  readonly unknown: boolean;
}

/** 降等: grades down, points to the total, and the total cut to the top of the new grade. */
function lower(
  tried: readonly Tried[],
  grade: number | null | undefined,
  total: Rational | null,
  outcome: Outcome,
  scope: Scope,
): Lowered {
  const grades = outcome.grades ?? [];
  let down = zero;
  let change: Rational | null = zero;
  let unknown = false;
  const lowering = tried.filter(({ veto, acts }) => veto.effect === 'lowerGrade' && acts !== false);
  const details = lowering.map((entry) => {
    const steps = entry.acts === true ? stepsOf(entry, scope) : null;
    const points =
      entry.veto.points === undefined ? zero : steps === null ? null : multiply(steps, rationalOf(entry.veto.points));
    if (steps === null) unknown = true;
    else down = add(down, steps);
    change = change === null || points === null ? null : add(change, points);
    return { entry, steps, points };
  });
  const last = grades.length - 1;
  const lowered = typeof grade === 'number' ? Math.min(last, grade + toNumber(down)) : grade;
  const cutting = details.find(
    ({ entry, steps }) => entry.veto.cut === true && (steps === null || steps.numerator > 0n),
  );
  let cut = zero;
  if (cutting !== undefined) {
    const top = typeof lowered === 'number' ? topOf(grades[lowered], scope) : undefined;
    if (unknown || total === null || change === null || top === undefined || outcome.measure !== undefined) {
      if (!unknown && typeof lowered === 'number') {
        scope.run.report('assessment.noTop', ['scheme', 'outcome', 'vetoes', cutting.entry.index, 'cut'], {
          grade: grades[lowered]?.id ?? '',
        });
      }
      change = null;
    } else {
      const before: Rational = add(total, change);
      cut = subtract(lesser(before, top), before);
      change = add(change, cut);
    }
  }
  const causes = details.map((detail) => {
    const own =
      detail === cutting && detail.points !== null ? (change === null ? null : add(detail.points, cut)) : detail.points;
    const has = detail.entry.veto.points !== undefined || detail.entry.veto.cut === true;
    return causeOf(detail.entry, scope, {
      ...(detail.steps !== null && { steps: toNumber(detail.steps) }),
      ...(has && { points: own === null ? null : toNumber(own), ...exactOf({ points: own }) }),
    });
  });
  return { grade: unknown && grades.length > 0 ? undefined : lowered, change, causes, unknown };
}

/** 不得评为更高等次: not better than a grade; it never lifts. */
function cap(
  tried: readonly Tried[],
  grade: number | null | undefined,
  grades: readonly Grade[],
): number | null | undefined {
  let result = grade;
  for (const { veto, acts } of tried) {
    if (veto.effect !== 'capGrade' || acts === false) continue;
    const limit = grades.findIndex(({ id }) => id === veto.grade);
    if (acts === 'unknown' || limit < 0) return undefined;
    if (typeof result === 'number') result = Math.max(result, limit);
  }
  return result;
}

/** 直接定等: wins over all others, the worst if several; one that is unknown leaves the grade unknown unless the worst is sure. */
function force(
  tried: readonly Tried[],
  grade: number | null | undefined,
  grades: readonly Grade[],
): number | null | undefined {
  const forcing = tried.filter(({ veto, acts }) => veto.effect === 'forceGrade' && acts !== false);
  const limits = forcing
    .filter(({ acts }) => acts === true)
    .map(({ veto }) => grades.findIndex(({ id }) => id === veto.grade));
  if (limits.includes(-1)) return undefined;
  const worst = limits.length === 0 ? undefined : Math.max(...limits);
  const unsure = forcing.some(({ acts }) => acts === 'unknown');
  if (unsure && worst !== grades.length - 1) return undefined;
  return worst ?? grade;
}

function eligibility(tried: readonly Tried[]): boolean | null {
  const gates = tried.filter(({ veto }) => veto.effect === 'ineligible').map(({ acts }) => acts);
  if (gates.includes(true)) return false;
  return gates.includes('unknown') ? null : true;
}

/**
 * Judges the total: grade, then vetoes (lower, cap, force), eligibility.
 *
 * @param total - the points that grades read, `null` if unknown
 * @param points - the points of the tree, `null` if unknown
 */
export function judgeOutcome(
  outcome: Outcome,
  total: Rational | null,
  points: Rational | null,
  scope: Scope,
): Judgement {
  const grades = outcome.grades ?? [];
  const plain: Reading = total === null ? unknownReading : { state: 'known', value: total };
  const value =
    outcome.measure === undefined ? plain : evaluateMeasure(outcome.measure, scope, ['scheme', 'outcome', 'measure']);
  const tried = (outcome.vetoes ?? []).map((veto, index) => tryVeto(veto, index, scope));
  for (const { veto, index, acts } of tried) {
    if (acts === 'unknown')
      scope.run.report('assessment.vetoUnknown', ['scheme', 'outcome', 'vetoes', index], { veto: veto.id });
  }
  const lowered = lower(tried, findGrade(grades, value, scope), points, outcome, scope);
  const grade = force(tried, cap(tried, lowered.grade, grades), grades);
  const others = tried
    .filter(({ veto, acts }) => veto.effect !== 'lowerGrade' && acts !== false)
    .map((entry) => causeOf(entry, scope));
  return {
    value,
    grade: byQuota(grade ?? null, outcome, scope),
    eligible: eligibility(tried),
    change: lowered.change,
    causes: [...lowered.causes, ...others],
  };
}

/** A grade with a quota depends on the other units. */
function byQuota(grade: number | null, outcome: Outcome, scope: Scope): number | null {
  const id = grade === null ? undefined : outcome.grades?.[grade]?.id;
  if (!(outcome.ranking?.quotas ?? []).some((quota) => quota.grade === id)) return grade;
  scope.run.report('assessment.noCohort', ['scheme', 'outcome', 'ranking', 'quotas'], { what: 'quotas' });
  return null;
}

/** 结果运用: what holds, and what may. */
export function judgeConsequences(outcome: Outcome, scope: Scope): ConsequenceResult[] {
  return (outcome.consequences ?? []).flatMap((consequence, index): ConsequenceResult[] => {
    const holds = evaluateCondition(consequence.when, scope, ['scheme', 'outcome', 'consequences', index]);
    if (holds !== true && holds !== 'unknown') return [];
    const { id, name } = consequence;
    return [{ id, ...(name !== undefined && { name }), holds: holds === true ? true : null }];
  });
}
