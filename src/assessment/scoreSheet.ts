import type { Scheme } from '../schema/scheme.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { ScoreContext } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { compileScheme } from './compileScheme.ts';

/**
 * Scores one sheet by a scheme: points, full marks, state and coverage, grade and what caused it, and the tree that explains
 * every point.
 *
 * Arithmetic is exact; nothing is rounded except where the scheme says so. What is not known makes what rests on it unknown,
 * with an issue that names the place. Nothing throws.
 *
 * See also {@link compileScheme}, for many sheets by one scheme.
 *
 * @param scheme - as {@link parseScheme} returned it
 * @param sheet - as {@link parseSheet} returned it; for another scheme or version the result is `assessment.wrongScheme`
 * @param context - assessments by other schemes, from which indicators with `from` take their values
 * @returns the assessment; in its issues paths begin with `sheet` or `scheme`
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 'stars', version: '1',
 *   indicators: [{ id: 'mark', type: 'mark', minimum: 0, maximum: 10 }], points: 10, clauses: [{ kind: 'mark', measure: 'mark' }],
 *   outcome: { grades: [{ id: 'star', atLeast: 9 }, { id: 'none' }] } };
 * const sheet = { schemaVersion: 1, kind: 'sheet', scheme: 'stars', version: '1', unit: 'lakeside', observations: { mark: 8.9 } };
 * scoreSheet(scheme, sheet).grade; // => 'none'
 */
export function scoreSheet(scheme: Scheme, sheet: Sheet, context: ScoreContext = {}): Assessment {
  return compileScheme(scheme).score(sheet, context);
}
