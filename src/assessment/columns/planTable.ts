import { rational } from '../../internal/rational.ts';
import type { TableClause } from '../../schema/table.ts';
import { hasEnds, keepsEnds } from '../ends.ts';
import { cutSegments, firstKept, locator } from './cutSegments.ts';
import { type Gain, pointsIn } from './gain.ts';
import { loadWords, unknownWord, unmade } from './loadWords.ts';
import { planCondition, unknownTruth } from './planCondition.ts';
import { silentToZero } from './planMark.ts';
import { type PlanContext, planMeasure } from './planMeasure.ts';
import { buffer, giveUp, tileSize } from './planner.ts';

/** What the rows of a table give, the last one standing for `otherwise`; without that, a value in no row makes its row odd. */
interface Rows {
  readonly numerators: readonly number[];
  readonly denominator: number;
  readonly zeroes: readonly boolean[];
  readonly closed: boolean;
}

function rowsOf({ rows, otherwise }: TableClause, { planner }: PlanContext): Rows {
  const points = [...rows.map((row) => row.points), otherwise ?? 0];
  return {
    ...pointsIn(points, planner),
    zeroes: points.map((given) => given === 'zero'),
    closed: otherwise !== undefined,
  };
}

const ranges = (numerators: readonly number[]): { least: number; most: number } => ({
  least: Math.min(0, ...numerators),
  most: Math.max(0, ...numerators),
});

function gainOf(rows: Rows, values: Float64Array, zero: Uint8Array | null): Gain {
  return { values, denominator: rows.denominator, ...ranges(rows.numerators), zero };
}

const zeroBuffer = ({ zeroes }: Rows): Uint8Array | null => (zeroes.includes(true) ? new Uint8Array(tileSize) : null);

/** A table of words or truths, settled word by word. */
function tableOfWords(
  clause: TableClause,
  measure: string,
  many: readonly (string | boolean)[],
  context: PlanContext,
): Gain {
  const { planner } = context;
  const rows = rowsOf(clause, context);
  const words = loadWords(measure, context);
  const last = rows.numerators.length - 1;
  const chosen = many.map((word) => {
    const index = clause.rows.findIndex((row) => keepsEnds(word, row) === true);
    return index < 0 ? last : index;
  });
  const table = new Float64Array(256).fill(Number.NaN);
  const hole = new Uint8Array(256);
  chosen.forEach((index, word) => {
    table[word] = rows.numerators[index] ?? 0;
    hole[word] = index === last && !rows.closed ? 1 : 0;
  });
  const type = planner.compiled.indicators.get(measure)?.type;
  if (type === 'level') table[unmade] = 0;
  table[unknownWord] = Number.NaN;
  const values = buffer();
  const zero = zeroBuffer(rows);
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const word = words[row] as number;
      values[row] = table[word] as number;
      if (hole[word] === 1) planner.odd[row] = 1;
      if (zero !== null) zero[row] = word < chosen.length && rows.zeroes[chosen[word] as number] === true ? 1 : 0;
    }
  });
  return gainOf(rows, values, zero);
}

/** A table of numbers: the stretch between bounds that a number lies in says which row it is. */
function tableOfNumbers(clause: TableClause, context: PlanContext): Gain {
  const { planner } = context;
  const rows = rowsOf(clause, context);
  const value = planMeasure(clause.measure ?? 0, context);
  const { cuts, meanings } = cutSegments(clause.rows, firstKept(clause.rows), (a, b) => a === b);
  const locate = locator(cuts, value, planner);
  const last = rows.numerators.length - 1;
  const chosen = meanings.map((index) => (index < 0 ? last : index));
  const points = Float64Array.from(chosen, (index) => rows.numerators[index] ?? 0);
  const holes = Uint8Array.from(chosen, (index) => (index === last && !rows.closed ? 1 : 0));
  const zeroes = Uint8Array.from(chosen, (index) => (rows.zeroes[index] === true ? 1 : 0));
  const values = buffer();
  const zero = zeroBuffer(rows);
  const mayMiss = holes.includes(1);
  const numerators = value.values;
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const numerator = numerators[row] as number;
      values[row] = !Number.isNaN(numerator) ? (points[locate(row)] as number) : numerator;
    }
    if (mayMiss) {
      for (let row = 0; row < count; row++) {
        if (!Number.isNaN(numerators[row]) && holes[locate(row)] === 1) planner.odd[row] = 1;
      }
    }
    if (zero !== null) {
      for (let row = 0; row < count; row++)
        zero[row] = Number.isNaN(numerators[row]) ? 0 : (zeroes[locate(row)] as number);
    }
  });
  silentToZero(clause.measure, values, context);
  return gainOf(rows, values, zero);
}

/** A table of conditions: the first that holds decides, one that is unknown before it makes all unknown. */
function tableOfConditions(clause: TableClause, context: PlanContext): Gain {
  const { planner } = context;
  const rows = rowsOf(clause, context);
  const truths = clause.rows.map(({ when }) => (when === undefined ? null : planCondition(when, context)));
  const values = buffer();
  const zero = zeroBuffer(rows);
  const last = rows.numerators.length - 1;
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      let found = last;
      let unknown = false;
      for (let index = 0; index < last; index++) {
        const truth = truths[index]?.[row] ?? 1;
        if (truth === 0) continue;
        found = index;
        unknown = truth === unknownTruth;
        break;
      }
      values[row] = unknown ? Number.NaN : (rows.numerators[found] as number);
      if (found === last && !rows.closed) planner.odd[row] = 1;
      if (zero !== null) zero[row] = !unknown && rows.zeroes[found] === true ? 1 : 0;
    }
  });
  return gainOf(rows, values, zero);
}

/** 对照: the first row that holds decides. */
export function planTable(clause: TableClause, context: PlanContext): Gain {
  const { planner } = context;
  const { measure, rows } = clause;
  const byConditions = rows.some(({ when }) => when !== undefined);
  if (byConditions && (measure !== undefined || rows.some(hasEnds))) giveUp(planner, 'rows of two kinds');
  if (measure === undefined) return tableOfConditions(clause, context);
  const indicator = typeof measure === 'string' ? planner.compiled.indicators.get(measure) : undefined;
  const words =
    indicator?.type === 'check' ? [false, true] : indicator?.type === 'level' ? indicator.levels : undefined;
  if (typeof measure === 'string' && words !== undefined) {
    if (rows.some((row) => words.some((word) => keepsEnds(word, row) === undefined)))
      giveUp(planner, 'a test that does not fit');
    return tableOfWords(clause, measure, words, context);
  }
  if (rows.some((row) => keepsEnds(rational(0n), row) === undefined)) giveUp(planner, 'a test that does not fit');
  return tableOfNumbers(clause, context);
}
