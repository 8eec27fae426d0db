import type { Assessment, Result } from '../../src/assessment/assessment.ts';
import { decimal, type Fraction, fraction, same } from './fraction.ts';
import type { ReferenceAssessment } from './referenceScore.ts';

type Figures = { readonly exact?: Readonly<Record<string, string>> };

/** A figure of an assessment as the fraction that it stands for. */
function exactly(holder: Figures, key: string, value: number | null): Fraction | null {
  const text = holder.exact?.[key];
  if (text === undefined) return value === null ? null : decimal(value);
  const [top = '0', bottom = '1'] = text.split('/');
  return fraction(BigInt(top), BigInt(bottom));
}

const agree = (a: Fraction | null, b: Fraction | null): boolean => (a === null || b === null ? a === b : same(a, b));
const print = (a: Fraction | null): string => (a === null ? 'unknown' : `${a.top}/${a.bottom}`);

/** The results of the items outside repeats. */
function outerResults(tree: Result): Result[] {
  return [tree, ...(tree.items ?? []).flatMap(outerResults)];
}

/** In how many places an assessment differs from its definition, and where first; `items` were compared. */
export function compareScores(
  assessment: Assessment,
  reference: ReferenceAssessment,
): { items: number; differences: string[] } {
  const differences: string[] = [];
  const check = (what: string, found: Fraction | null, wanted: Fraction | null): void => {
    if (!agree(found, wanted)) differences.push(`${what}: ${print(found)}, should be ${print(wanted)}`);
  };
  const plain = (what: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) differences.push(`${what}: ${found}, should be ${wanted}`);
  };
  const results = outerResults(assessment.tree);
  for (const result of results) {
    const wanted = reference.items.get(result.id);
    // What stands in an element that was never recorded has no result of its own.
    if (wanted === undefined) continue;
    plain(`${result.id} state`, result.state, wanted.state);
    plain(`${result.id} left out`, result.leftOut === true, wanted.stands !== 'counts');
    check(`${result.id} points`, exactly(result, 'points', result.points), wanted.points);
    check(`${result.id} full marks`, exactly(result, 'full', result.full), wanted.full);
  }
  check('points', exactly(assessment, 'points', assessment.points), reference.points);
  check('full marks', exactly(assessment, 'full', assessment.full), reference.full);
  check('coverage', exactly(assessment, 'coverage', assessment.coverage), reference.coverage);
  plain('state', assessment.state, reference.state);
  plain('grade', assessment.grade, reference.grade);
  plain('eligible', assessment.eligible, reference.eligible);
  return { items: results.length, differences };
}
