import type { ColumnScores, PartialColumn, SheetColumns } from '../../src/assessment/columns/columns.ts';
import { resultStates } from '../../src/assessment/columns/columns.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Fraction } from './fraction.ts';
import { chance, randomValue } from './randomScheme.ts';
import type { ReferenceAssessment } from './referenceScore.ts';

/** Columns for a random scheme: of all types, some missing as a whole or in places, with values that are refused. */
export function randomColumns(scheme: Scheme, length: number, seed: number): SheetColumns {
  const c = chance(seed);
  const observations: Record<string, PartialColumn | PartialColumn['values']> = {};
  const rare = c.pick([1, 40]);
  for (const indicator of scheme.indicators) {
    if (c.once(15)) continue;
    const words = indicator.type === 'check' || indicator.type === 'level';
    const counts = c.once(2) ? new Int32Array(length) : new Float64Array(length);
    const values = words ? new Uint8Array(length) : indicator.type === 'count' ? counts : new Float64Array(length);
    const missing = new Uint8Array(length);
    let last = 0;
    for (let row = 0; row < length; row++) {
      const value = rare === 1 || row % rare === 0 || typeof last !== 'number' ? randomValue(c, indicator) : last;
      values[row] =
        typeof value === 'number'
          ? value
          : typeof value === 'boolean'
            ? Number(value)
            : (indicator.levels?.indexOf(value) ?? 0);
      last = values[row] as number;
      missing[row] = c.once(9) ? 1 : 0;
    }
    observations[indicator.id] = c.once(4) ? values : { values, missing };
  }
  return { length, observations, ...(c.once(4) && { unrecorded: 'assessed' as const }) };
}

const nearest = (value: Fraction | null): number => {
  if (value === null) return Number.NaN;
  const [top, bottom] = [Number(value.top), Number(value.bottom)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  // As many digits as no tie between doubles needs.
  const places = 400n;
  return Number(`${(value.top * 10n ** places) / value.bottom}e-${places}`);
};

/** Where a row of columns differs from the definition; `items` were compared. */
export function compareRow(
  scores: ColumnScores,
  row: number,
  reference: ReferenceAssessment,
  scheme: Scheme,
): { items: number; differences: string[] } {
  const differences: string[] = [];
  const check = (what: string, found: number | string | undefined, wanted: number | string): void => {
    if (!Object.is(found, wanted)) differences.push(`row ${row}, ${what}: ${found}, should be ${wanted}`);
  };
  check('points', scores.points[row], nearest(reference.points));
  check('full marks', scores.full[row], nearest(reference.full));
  check('coverage', scores.coverage[row], nearest(reference.coverage));
  check('state', resultStates[scores.state[row] ?? 9], reference.state);
  check(
    'grade',
    scores.grade[row],
    (scheme.outcome?.grades ?? []).findIndex(({ id }) => id === reference.grade),
  );
  check('eligible', scores.eligible[row], reference.eligible === null ? 2 : Number(reference.eligible));
  for (const [id, { points, state }] of scores.items ?? []) {
    const wanted = reference.items.get(id);
    if (wanted === undefined) continue;
    check(`${id} points`, points[row], nearest(wanted.points));
    check(`${id} state`, resultStates[state[row] ?? 9], wanted.state);
  }
  return { items: reference.items.size, differences };
}
