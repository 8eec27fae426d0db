import type { Scheme } from '../schema/scheme.ts';
import type { Sheet } from '../schema/sheet.ts';
import { assess, type ScoreContext } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { buildCompiledScheme } from './compiledScheme.ts';
import { digestOf } from './digest.ts';

/** A scheme made ready for scoring many sheets. */
export interface Evaluator {
  /** Scores one sheet; see {@link scoreSheet}. */
  readonly score: (sheet: Sheet, context?: ScoreContext) => Assessment;
}

/**
 * Makes a scheme ready for scoring: finds its items, orders them by what they read, takes its digest.
 *
 * See also {@link scoreSheet}, which does both for a single sheet.
 *
 * @param scheme - as {@link parseScheme} returned it
 * @returns an evaluator whose `score` gives the same as `scoreSheet(scheme, sheet)`
 * @example
 * const evaluator = compileScheme({ schemaVersion: 1, kind: 'scheme', id: 'litter', version: '1', points: 10, start: 'full',
 *   indicators: [{ id: 'spots', type: 'count' }], clauses: [{ kind: 'steps', measure: 'spots', points: -0.1 }] });
 * evaluator.score({ schemaVersion: 1, kind: 'sheet', scheme: 'litter', version: '1', unit: 'a', observations: { spots: 3 } }).points; // => 9.7
 */
export function compileScheme(scheme: Scheme): Evaluator {
  const compiled = buildCompiledScheme(scheme, digestOf(scheme));
  return { score: (sheet, context = {}) => assess(compiled, sheet, context) };
}
