import type { Rational } from '../internal/rational.ts';
import type { Grade, Outcome } from '../schema/outcome.ts';
import type { Cause, ConsequenceResult } from './assessment.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import { findGrade } from './findGrade.ts';
import { lowerGrade } from './lowerGrade.ts';
import type { Reading } from './reading.ts';
import { unknownReading } from './reading.ts';
import type { Scope } from './scope.ts';
import { causeOf, type Tried, tryVeto } from './tryVeto.ts';

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
  const lowered = lowerGrade(tried, findGrade(grades, value, scope), points, outcome, scope);
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
