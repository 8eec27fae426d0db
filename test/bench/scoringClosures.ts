import { type PartialColumn, resultStates } from '../../src/assessment/columns/columns.ts';
import { bands, grades, groupCount, measured } from './scoringData.ts';

type Columns = Readonly<Record<string, PartialColumn>>;

/** What the loop writes: the same columns as `scoreMany`. */
export interface ClosureScores {
  readonly points: Float64Array;
  readonly coverage: Float64Array;
  readonly state: Uint8Array;
  readonly grade: Int16Array;
  readonly eligible: Uint8Array;
}

type ScoreItem = (from: number, to: number, sum: Float64Array, assessed: Float64Array) => void;

const tile = 2048;

/**
 * The reference loop: one closure for each item over its own columns, written by hand for this one scheme in plain floating
 * point, tile by tile. What is missing counts 0; it does not care for exactness, bounds, types or words.
 */
export function buildClosures(columns: Columns): (length: number) => ClosureScores {
  const items = measured.filter(({ kind }) => kind !== 'vetoes');
  const score = items.map(({ id, kind }): ScoreItem => {
    const { values, missing } = columns[id] as PartialColumn;
    const doubles = values as Float64Array;
    if (kind === 'proportional') {
      return (from, to, sum, assessed) => {
        for (let row = from; row < to; row++) {
          const there = 1 - (missing[row] as number);
          const points = Math.round(((doubles[row] as number) * 2 * 100) / 100) / 100;
          sum[row - from] = (sum[row - from] as number) + points * there;
          assessed[row - from] = (assessed[row - from] as number) + 2 * there;
        }
      };
    }
    if (kind === 'bands') {
      const [first, second, third] = bands;
      return (from, to, sum, assessed) => {
        for (let row = from; row < to; row++) {
          const there = 1 - (missing[row] as number);
          const value = doubles[row] as number;
          const points =
            value >= first.atLeast
              ? first.points
              : value >= second.atLeast
                ? second.points
                : value >= third.atLeast
                  ? third.points
                  : 0;
          sum[row - from] = (sum[row - from] as number) + points * there;
          assessed[row - from] = (assessed[row - from] as number) + 2 * there;
        }
      };
    }
    return (from, to, sum, assessed) => {
      for (let row = from; row < to; row++) {
        const there = 1 - (missing[row] as number);
        sum[row - from] = (sum[row - from] as number) + Math.max(0, 2 - 0.3 * (doubles[row] as number) * there);
        assessed[row - from] = (assessed[row - from] as number) + 2 * there;
      }
    };
  });
  const [cap, out] = measured.filter(({ kind }) => kind === 'vetoes').map(({ id }) => columns[id] as PartialColumn);
  const groups = Array.from({ length: groupCount }, (_, group) =>
    score.filter((_score, index) => index % groupCount === group),
  );
  const full = items.length * 2;
  return (length) => {
    const points = new Float64Array(length);
    const coverage = new Float64Array(length);
    const state = new Uint8Array(length);
    const grade = new Int16Array(length);
    const eligible = new Uint8Array(length);
    const total = new Float64Array(tile);
    const sum = new Float64Array(tile);
    const assessed = new Float64Array(tile);
    for (let from = 0; from < length; from += tile) {
      const to = Math.min(length, from + tile);
      total.fill(0);
      assessed.fill(0);
      for (const group of groups) {
        sum.fill(0);
        for (const scoreItem of group) scoreItem(from, to, sum, assessed);
        for (let row = 0; row < to - from; row++) total[row] = (total[row] as number) + (sum[row] as number);
      }
      for (let row = from; row < to; row++) {
        const rounded = Math.round((total[row - from] as number) * 100) / 100;
        points[row] = rounded;
        coverage[row] = ((assessed[row - from] as number) / full) * 100;
        state[row] = resultStates.indexOf('assessed');
        let found =
          rounded >= grades[0].atLeast ? 0 : rounded >= grades[1].atLeast ? 1 : rounded >= grades[2].atLeast ? 2 : 3;
        if (cap?.values[row] === 1 && cap.missing[row] === 0) found = Math.max(found, 2);
        grade[row] = found;
        eligible[row] = out?.values[row] === 1 && out.missing[row] === 0 ? 0 : 1;
      }
    }
    return { points, coverage, state, grade, eligible };
  };
}
