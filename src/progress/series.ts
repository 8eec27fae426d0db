import type { Occurrence } from '../schedule/occurrence.ts';
import type { Board } from './board.ts';

/** How the occurrences of a timing take entries. */
export type SeriesKind = 'windows' | 'dates' | 'deadline' | 'period' | 'runs' | 'standing';

/** The occurrences of one timing of one task, by due date. */
export interface Series {
  readonly timing: string | number;
  readonly kind: SeriesKind;
  /** Positions of the occurrences. */
  readonly places: Int32Array | readonly number[];
  /** For windows: the earliest start of each and of those after it, so that a search can end; made when first needed. */
  earliest: Float64Array | null;
  /** For runs: the indexes of each. */
  readonly byRun: ReadonlyMap<string, readonly number[]> | null;
  /** For runs: the first that may still need an entry. */
  cursor: number;
}

const kinds: Readonly<Record<Occurrence['kind'], SeriesKind>> = {
  quota: 'windows',
  dates: 'dates',
  recurrence: 'dates',
  roster: 'dates',
  deadline: 'deadline',
  period: 'period',
  trigger: 'runs',
  standing: 'standing',
  vague: 'standing',
};

/** Lists the series of a task in the order in which their first occurrences fall due. */
export function seriesOf({ occurrences, byTask, firstOf, mixed }: Board, task: number): Series[] {
  const from = firstOf[task] as number;
  const to = firstOf[task + 1] as number;
  const list: Series[] = [];
  const add = (places: Series['places']): void => {
    const { timing, kind } = occurrences[places[0] as number] as Occurrence;
    const byRun = kinds[kind] === 'runs' ? indexesByRun(occurrences, places) : null;
    list.push({ timing, kind: kinds[kind], places, earliest: null, byRun, cursor: 0 });
  };
  if (from === to) return list;
  const all = byTask.subarray(from, to);
  if (mixed[task] === 0) {
    add(all);
    return list;
  }
  const parts = new Map<string | number, number[]>();
  for (const at of all) {
    const { timing } = occurrences[at] as Occurrence;
    const part = parts.get(timing);
    if (part === undefined) parts.set(timing, [at]);
    else part.push(at);
  }
  for (const places of parts.values()) add(places);
  return list;
}

/** The earliest start of each place and of those after it. */
export function earliestStarts(starts: Float64Array, places: Series['places']): Float64Array {
  const earliest = new Float64Array(places.length);
  let least = Number.POSITIVE_INFINITY;
  for (let index = places.length - 1; index >= 0; index--) {
    least = Math.min(least, starts[places[index] as number] as number);
    earliest[index] = least;
  }
  return earliest;
}

function indexesByRun(occurrences: readonly Occurrence[], places: Series['places']): Map<string, number[]> {
  const byRun = new Map<string, number[]>();
  places.forEach((at, index) => {
    const run = occurrences[at]?.case;
    if (run === undefined) return;
    const indexes = byRun.get(run);
    if (indexes === undefined) byRun.set(run, [index]);
    else indexes.push(index);
  });
  return byRun;
}
