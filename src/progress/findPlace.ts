import type { PeriodDays } from '../period/period.ts';
import type { Board } from './board.ts';
import { earliestStarts, type Series } from './series.ts';

/** Where an entry fits in a series: one occurrence, or several for which it is a total. */
export interface Place {
  /** Index in the series of the first. */
  readonly first: number;
  /** Index in the series of the last. */
  readonly last: number;
  /** Whether the date lies in the window. */
  readonly inside: boolean;
  /** Whether it stands for all windows that end in its days together. */
  readonly total: boolean;
}

/** What is already recorded, so that a date or run that is taken can be passed over. */
export type Needs = (at: number) => boolean;

/**
 * Finds the occurrence of a series that an entry of these days belongs to, or those for which it is a total; `null` when
 * none takes it.
 */
export function findPlace(board: Board, series: Series, days: PeriodDays, needs: Needs): Place | null {
  switch (series.kind) {
    case 'windows':
      return amongWindows(board, series, days);
    case 'dates':
      return amongDates(board, series, days, needs);
    case 'deadline':
      return one(0, days.end <= (board.ends[series.places[0] as number] as number));
    case 'period':
      return inPeriod(board, series, days);
    case 'runs':
      return amongRuns(board, series, days, needs);
    case 'standing': {
      const at = series.places[0] as number;
      const overlaps = days.end >= (board.starts[at] as number) && days.start <= (board.ends[at] as number);
      return overlaps ? one(0, true) : null;
    }
  }
}

const one = (index: number, inside: boolean): Place => ({ first: index, last: index, inside, total: false });
const total = (first: number, last: number): Place => ({ first, last, inside: true, total: true });

function amongWindows({ starts, ends }: Board, series: Series, days: PeriodDays): Place | null {
  const { places } = series;
  series.earliest ??= earliestStarts(starts, places);
  const { earliest } = series;
  const count = places.length;
  const low = firstEnding(ends, places, days.start);
  for (let index = low; index < count && (earliest[index] as number) <= days.start; index++) {
    const at = places[index] as number;
    if ((starts[at] as number) <= days.start && days.end <= (ends[at] as number)) return one(index, true);
  }
  if (days.start === days.end) return null;
  const high = firstEnding(ends, places, days.end + 1) - 1;
  if (high > low) return total(low, high);
  if (high < low) return low < count && (starts[places[low] as number] as number) <= days.end ? one(low, true) : null;
  const after = places[high + 1];
  // Part of it lies in the next window, so that all of it is certain for neither.
  const reachesOn = after !== undefined && (starts[after] as number) <= days.end;
  return reachesOn ? total(low, high) : one(low, true);
}

function amongDates(board: Board, { places }: Series, days: PeriodDays, needs: Needs): Place {
  const { starts, ends } = board;
  const low = firstEnding(ends, places, days.start);
  if (days.start < days.end) {
    const high = firstEnding(ends, places, days.end + 1) - 1;
    if (high > low) return total(low, high);
    if (high === low) return one(low, true);
  }
  const nearest = nearestTo(ends, places, low, days.end);
  const at = places[nearest] as number;
  if ((starts[at] as number) <= days.start && days.end <= (ends[at] as number)) return one(nearest, true);
  const own = places[low];
  // A date with a window of its own takes what lies in it when its neighbour no longer needs it.
  if (own !== undefined && !needs(at) && (starts[own] as number) <= days.start) return one(low, true);
  return one(nearest, false);
}

/** Of two equally near dates the earlier one. */
function nearestTo(ends: Float64Array, places: Series['places'], low: number, day: number): number {
  if (low === places.length) return low - 1;
  if (low === 0) return 0;
  const before = day - (ends[places[low - 1] as number] as number);
  return before <= (ends[places[low] as number] as number) - day ? low - 1 : low;
}

/** A task has one occurrence of a period; what comes after it is late, what comes before it is something else. */
function inPeriod({ starts, ends }: Board, { places }: Series, days: PeriodDays): Place | null {
  const at = places[0] as number;
  if (days.end < (starts[at] as number)) return null;
  return one(0, days.start <= (ends[at] as number));
}

/** A run takes what comes after its event: the earliest that still needs it, else the latest that has begun. */
function amongRuns({ starts, ends }: Board, series: Series, days: PeriodDays, needs: Needs): Place | null {
  const { places } = series;
  while (series.cursor < places.length && !needs(places[series.cursor] as number)) series.cursor++;
  let index = series.cursor;
  const begun = (at: number | undefined): boolean => at !== undefined && (starts[at] as number) <= days.end;
  if (!begun(places[index])) index = Math.min(index, places.length) - 1;
  const at = places[index];
  if (at === undefined || !begun(at)) return null;
  return one(index, days.end <= (ends[at] as number));
}

/** The index of the first that ends on a day or after it. */
export function firstEnding(ends: Float64Array, places: Series['places'], day: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[places[middle] as number] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
