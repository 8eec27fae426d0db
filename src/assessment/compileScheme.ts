import type { Scheme } from '../schema/scheme.ts';
import type { Sheet } from '../schema/sheet.ts';
import { assess, type ScoreContext } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { ColumnScores, ScoreManyOptions, SheetColumns } from './columns/columns.ts';
import { scoreMany } from './columns/scoreMany.ts';
import { buildCompiledScheme } from './compiledScheme.ts';
import { digestOf } from './digest.ts';

/** A scheme made ready for scoring many sheets. */
export interface Evaluator {
  /** Scores one sheet; see {@link scoreSheet}. */
  readonly score: (sheet: Sheet, context?: ScoreContext) => Assessment;
  /**
   * Scores many units at once, given as columns, as exactly as one by one.
   *
   * The scheme declares its rounding and repeats nothing, else `assessment.columnsRefused` and nothing is known. A column of
   * another length or type is unknown in every row (`assessment.columnLength`, `assessment.columnRefused`). An indicator with
   * several observations has one or none in a row. States of items are not said in columns.
   *
   * Rows are worked out in whole numbers held by doubles where it is proved beforehand that they stay exact; single rows with
   * an odd value, and schemes that this does not carry (aggregates other than sums, groups with `applies`, grades that read
   * something else than the rounded total, vetoes that take points off, items read by name that may be left out), are scored
   * one by one, which gives the same and takes longer.
   *
   * @throws RangeError `input.number` when `row` is asked for a row that is not there
   */
  readonly scoreMany: (columns: SheetColumns, options?: ScoreManyOptions) => ColumnScores;
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
 * @example
 * const litter = compileScheme({ schemaVersion: 1, kind: 'scheme', id: 'litter', version: '1', points: 10, start: 'full',
 *   indicators: [{ id: 'spots', type: 'count' }], clauses: [{ kind: 'steps', measure: 'spots', points: -0.1 }] });
 * [...litter.scoreMany({ length: 3, observations: { spots: Uint8Array.of(3, 0, 200) } }).points]; // => [9.7, 10, 0]
 */
export function compileScheme(scheme: Scheme): Evaluator {
  const compiled = buildCompiledScheme(scheme, digestOf(scheme));
  return {
    score: (sheet, context = {}) => assess(compiled, sheet, context),
    scoreMany: (columns, options = {}) => scoreMany(compiled, columns, options),
  };
}
