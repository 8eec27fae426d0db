import { greater, lesser, rational, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Row, TableClause } from '../schema/table.ts';
import type { ClausePart } from './assessment.ts';
import { checkBands } from './checkBands.ts';
import type { PointsRange } from './checkClause.ts';
import { checkCondition } from './checkCondition.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkEnds } from './checkMeasure.ts';
import type { ClauseContext, ClauseScore } from './clauseKind.ts';
import { unknownScore } from './clauseKind.ts';
import { domainOf } from './domain.ts';
import { hasEnds, keepsEnds } from './ends.ts';
import { allOf, evaluateCondition, testReading } from './evaluateCondition.ts';
import { conditionWords, endsWords, measureUnit, measureWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { namedValue, say, textIn, unitWords, valueWords } from './explainWords.ts';
import type { Fact, Truth } from './reading.ts';
import { isNumber } from './reading.ts';

function rowHolds(row: Row, index: number, value: Fact | null, { scope, path }: ClauseContext): Truth {
  const bounded = hasEnds(row);
  if (bounded && row.when === undefined && value !== null) {
    const keeps = keepsEnds(value, row);
    if (keeps !== undefined) return keeps;
  }
  const place = [...path, 'rows', index];
  const parts: Truth[] = [];
  if (bounded) parts.push(value === null ? 'unknown' : testReading({ state: 'known', value }, row, scope, place));
  if (row.when !== undefined) parts.push(evaluateCondition(row.when, scope, place));
  return allOf(parts);
}

function pointsOf(points: Row['points']): ClauseScore['points'] {
  return points === 'zero' ? 'zero' : rationalOf(points);
}

/** 对照: the first row that holds decides; one that is unknown before it makes the clause unknown. */
export function scoreTable(clause: TableClause, value: Fact | null, context: ClauseContext): ClauseScore {
  let neutral = 0;
  for (const [index, row] of clause.rows.entries()) {
    const holds = rowHolds(row, index, value, context);
    if (holds === true) return { points: pointsOf(row.points), stepsOrRow: rational(BigInt(index)) };
    if (holds === 'unknown') return unknownScore;
    if (holds === 'leftOut') neutral += 1;
  }
  if (clause.otherwise !== undefined) return { points: pointsOf(clause.otherwise), stepsOrRow: 'otherwise' };
  if (neutral === clause.rows.length) return { points: null, neutral: true };
  const shown = value === null ? null : isNumber(value) ? toNumber(value) : value;
  context.scope.run.report('assessment.noRow', context.path, { value: shown });
  return unknownScore;
}

function rowWords(row: Row, clause: TableClause, words: Words): string {
  if (row.name !== undefined) return textIn(row.name, words.language);
  const parts: string[] = [];
  if (hasEnds(row)) parts.push(endsWords(row, measureUnit(clause.measure, words), words));
  if (row.when !== undefined) parts.push(conditionWords(row.when, words));
  return parts.join(say(words, '且', ' and '));
}

/** Says which row decided. */
export function explainTable(clause: TableClause, part: ClausePart, words: Words): string {
  const row = typeof part.stepsOrRow === 'number' ? clause.rows[part.stepsOrRow] : undefined;
  const chosen =
    row === undefined
      ? part.stepsOrRow === 'otherwise'
        ? say(words, '属其他情形', 'none of the rows')
        : ''
      : say(words, `对应“${rowWords(row, clause, words)}”`, `row “${rowWords(row, clause, words)}”`);
  if (clause.measure === undefined || part.value === null) return chosen;
  const unit = unitWords(measureUnit(clause.measure, words), words);
  const opening = namedValue(
    measureWords(clause.measure, words),
    `${valueWords(part.value, words, part.exact)}${unit}`,
    words,
  );
  const plain = typeof part.value === 'string' && row?.name === undefined && row !== undefined;
  return plain || chosen === '' ? opening : `${opening}${say(words, '，', ', ')}${chosen}`;
}

/** The points that a table can give. */
export function rangeOfTable({ rows, otherwise }: TableClause): PointsRange {
  let least = zero;
  let most = zero;
  for (const points of [...rows.map((row) => row.points), otherwise ?? 0]) {
    if (points === 'zero') continue;
    least = lesser(least, rationalOf(points));
    most = greater(most, rationalOf(points));
  }
  return { least, most };
}

/** Checks the rows of a table: all by bounds or all by conditions, and without holes, overlaps and rows never reached. */
export function checkTable(clause: TableClause, place: Place, context: CheckContext): void {
  const { measure, rows } = clause;
  rows.forEach((row, index) => {
    checkCondition(row.when, [...place, 'rows', index, 'when'], context);
  });
  const byEnds = rows.some(hasEnds);
  const byConditions = rows.some(({ when }) => when !== undefined);
  if ((byEnds && byConditions) || (byEnds && measure === undefined)) {
    context.report('assessment.contradiction', place, { keys: byConditions ? ['rows', 'when'] : ['measure'] });
    return;
  }
  if (measure === undefined || byConditions) return;
  const domain = domainOf(measure, context.compiled);
  rows.forEach((row, index) => {
    checkEnds(row, domain, [...place, 'rows', index], context);
  });
  const bands = rows.map((row, index) => ({ ends: row, certain: true, path: [...place, 'rows', index] }));
  checkBands(bands, domain, clause.otherwise !== undefined, place, context);
}
