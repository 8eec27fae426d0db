import type { Rational } from '../internal/rational.ts';
import { add, lesser, multiply, rational, signOf, subtract, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import { ceilingOf } from '../internal/roundRational.ts';
import type { Grade, Outcome } from '../schema/outcome.ts';
import type { Cause } from './assessment.ts';
import { exactOf } from './exactOf.ts';
import type { Scope } from './scope.ts';
import { causeOf, stepsOf, type Tried } from './tryVeto.ts';

/** The best total that a grade allows: its `atMost`, or the last value under its `below` at the scheme's `round`. */
function topOf(grade: Grade | undefined, scope: Scope): Rational | undefined {
  if (grade?.atMost !== undefined) return rationalOf(grade.atMost);
  const { round } = scope.run.compiled.scheme;
  if (grade?.below === undefined || round === undefined) return undefined;
  const scale = 10n ** BigInt(round.digits);
  return rational(ceilingOf(multiply(rationalOf(grade.below), rational(scale))) - 1n, scale);
}

/** What lowering leaves: a grade (`undefined` unknown, `null` none), and what it adds to the total (`null` unknown). */
export interface Lowered {
  readonly grade: number | null | undefined;
  readonly change: Rational | null;
  readonly causes: readonly Cause[];
}

/** 降等: grades down, points to the total, and the total cut to the top of the new grade. */
export function lowerGrade(
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
  const cutting = details.find(({ entry, steps }) => entry.veto.cut === true && (steps === null || signOf(steps) > 0));
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
  return { grade: unknown && grades.length > 0 ? undefined : lowered, change, causes };
}
