import { greater, lesser, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { FlatClause } from '../schema/flat.ts';
import type { PointsRange } from './checkClause.ts';
import type { ClauseScore } from './clauseKind.ts';
import { conditionWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { say } from './explainWords.ts';

/** 定额: its points. */
export function scoreFlat(clause: FlatClause): ClauseScore {
  return { points: clause.points === 'zero' ? 'zero' : rationalOf(clause.points) };
}

/** Says on which ground a flat clause acted. */
export function explainFlat(clause: FlatClause, words: Words): string {
  return clause.when === undefined ? say(words, '定额', 'fixed') : conditionWords(clause.when, words);
}

/** The points that a flat clause can give. */
export function rangeOfFlat({ points }: FlatClause): PointsRange {
  const value = points === 'zero' ? zero : rationalOf(points);
  return { least: lesser(value, zero), most: greater(value, zero) };
}
