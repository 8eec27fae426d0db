import type { Grade } from '../schema/outcome.ts';
import { hasEnds } from './ends.ts';
import { allOf, evaluateCondition, testReading } from './evaluateCondition.ts';
import { shown } from './readIndicator.ts';
import type { Reading, Truth } from './reading.ts';
import type { Scope } from './scope.ts';

/** The first grade whose bounds hold and whose requirement is met; `undefined`: unknown; `null`: none. */
export function findGrade(grades: readonly Grade[], value: Reading, scope: Scope): number | null | undefined {
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
    scope.run.report('assessment.noGrade', ['scheme', 'outcome', 'grades'], { value: shown(value) });
  return null;
}
