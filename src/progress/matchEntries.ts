import { progressIssue } from '../issue/progressCodes.ts';
import type { Entry } from '../schema/ledger.ts';
import type { Board } from './board.ts';
import { findPlace, firstEnding, type Needs, type Place } from './findPlace.ts';
import type { LeftoverReason } from './progress.ts';
import { type EntryTable, says } from './readEntries.ts';
import { emptyRecord, type Recorded, recordEntry, type TotalGroup } from './recorded.ts';
import { type Series, seriesOf } from './series.ts';
import { sortedByTask } from './sortedByTask.ts';
import type { TrackContext } from './trackContext.ts';

/** The entries of one task on their way to its occurrences. */
interface TaskMatch {
  readonly task: number;
  readonly board: Board;
  readonly table: EntryTable;
  readonly recorded: Recorded;
  readonly series: readonly Series[];
  readonly needs: Needs;
  readonly setAside: (entry: number, reason: LeftoverReason) => void;
  /** Whether every entry of the task counts for a rolling quota. */
  readonly rolling: boolean;
  ambiguous: number;
  outside: number;
}

/**
 * Matches the entries of a ledger with the occurrences of their tasks: first those that name one, then by date and id.
 *
 * The order of the entries in the ledger plays no part. Linear but for sorting the entries of each task.
 *
 * @param rolling - the tasks whose entries count for a rolling quota
 */
export function matchEntries(
  context: TrackContext,
  board: Board,
  table: EntryTable,
  rolling: ReadonlySet<number>,
): Recorded {
  const recorded = emptyRecord(board.occurrences.length, table.entries.length);
  const { waived, filled } = recorded;
  const needs: Needs = (at) => waived[at] === 0 && (filled[at] as number) < (board.due[at] as number);
  for (const [task, entries] of sortedByTask(table, board.firstOf.length - 1)) {
    const match: TaskMatch = {
      task,
      board,
      table,
      recorded,
      series: seriesOf(board, task),
      needs,
      setAside: context.setAside,
      rolling: rolling.has(task),
      ambiguous: 0,
      outside: 0,
    };
    matchTask(match, entries, context);
    const path = ['tasks', task];
    if (match.ambiguous > 0) {
      context.report(progressIssue('progress.entry.ambiguous', path, { entries: match.ambiguous }));
    }
    if (match.outside > 0) {
      context.report(progressIssue('progress.entry.noWindow', path, { entries: match.outside }));
    }
  }
  return recorded;
}

/** What makes an entry choose other than by its date. */
const chooses = says.waived | says.timing | says.run;

function matchTask(match: TaskMatch, entries: Int32Array, context: TrackContext): void {
  const { board, table, recorded, series, setAside } = match;
  let byId: ReadonlyMap<string, number> | undefined;
  for (const index of entries) {
    if (!((table.flags[index] as number) & says.occurrence)) continue;
    const { occurrence = '' } = table.entries[index] as Entry;
    byId ??= occurrencesById(board, match.task);
    const at = byId.get(occurrence);
    if (at === undefined) {
      const path = ['entries', index, 'occurrence'];
      context.report(progressIssue('progress.occurrence.unknown', path, { occurrence }));
      setAside(index, 'occurrenceUnknown');
    } else recordEntry(recorded, board, at, table, index);
  }
  for (const index of entries) {
    const flags = table.flags[index] as number;
    if (flags & says.occurrence) continue;
    if (series.length === 0) {
      if (!match.rolling) setAside(index, 'noOccurrence');
      continue;
    }
    const only = (flags & chooses) === 0 && series.length === 1 ? plainPlace(match, index) : -1;
    if (only >= 0) {
      recordEntry(recorded, board, only, table, index);
      continue;
    }
    const timing = flags & says.timing ? table.entries[index]?.timing : undefined;
    const fitting = timing === undefined ? series : series.filter((one) => String(one.timing) === timing);
    if (fitting.length === 0) {
      context.report(progressIssue('progress.timing.unknown', ['entries', index, 'timing'], { timing: timing ?? '' }));
      setAside(index, 'timingUnknown');
    } else if (Number.isNaN(table.starts[index])) matchUndated(match, fitting, index, context);
    else matchDated(match, fitting, index);
  }
}

/** Most entries are of one day and of a task with one timing: the window that holds them, or -1 to look more closely. */
function plainPlace({ board, table, series }: TaskMatch, index: number): number {
  const [only] = series;
  const day = table.starts[index] as number;
  if (only === undefined || day !== table.ends[index] || (only.kind !== 'windows' && only.kind !== 'dates')) return -1;
  const low = firstEnding(board.ends, only.places, day);
  const at = only.places[low];
  // A date with a window of its own may leave it to the one before.
  const fits = at !== undefined && (board.starts[at] as number) <= day;
  return fits && (only.kind === 'windows' || board.ends[at] === day) ? at : -1;
}

/** An entry without a date counts where there is no choice. */
function matchUndated(
  { board, table, recorded, setAside }: TaskMatch,
  series: readonly Series[],
  index: number,
  context: TrackContext,
): void {
  const [only] = series;
  const at = only?.places[0];
  if (series.length === 1 && at !== undefined && only?.places.length === 1) {
    recordEntry(recorded, board, at, table, index);
    return;
  }
  context.report(progressIssue('progress.entry.undated', ['entries', index], {}));
  setAside(index, 'undated');
}

function matchDated(match: TaskMatch, series: readonly Series[], index: number): void {
  const { board, table, recorded, needs, setAside } = match;
  const days = { start: table.starts[index] as number, end: table.ends[index] as number };
  const flags = table.flags[index] as number;
  const run = flags & says.run ? table.entries[index]?.case : undefined;
  const waives = (flags & says.waived) !== 0;
  let best: Place | null = null;
  let bestSeries: Series | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  let bestDue = Number.POSITIVE_INFINITY;
  let equals = 0;
  for (const one of series) {
    const named = run === undefined ? null : placeOfRun(board, one, run, days.end, needs);
    const place = named ?? findPlace(board, one, days, needs);
    if (place === null) continue;
    const at = one.places[place.last] as number;
    const want = waives || place.total || needs(at) ? 0 : isFull(match, at) ? 4 : 2;
    const rank = want + (place.inside ? 0 : 1);
    const due = board.ends[at] as number;
    equals = rank < bestRank ? 1 : rank === bestRank ? equals + 1 : equals;
    if (rank > bestRank || (rank === bestRank && due >= bestDue)) continue;
    best = place;
    bestSeries = one;
    bestRank = rank;
    bestDue = due;
  }
  if (best === null || bestSeries === null) {
    match.outside++;
    setAside(index, 'noWindow');
    return;
  }
  if (equals > 1 && bestRank < 2) match.ambiguous++;
  if (!best.total) recordEntry(recorded, board, bestSeries.places[best.first] as number, table, index);
  else if (waives) {
    for (let at = best.first; at <= best.last; at++) {
      recordEntry(recorded, board, bestSeries.places[at] as number, table, index);
    }
  } else recordTotal(match, bestSeries, best, index);
}

function isFull({ board, recorded }: TaskMatch, at: number): boolean {
  return (recorded.sums[at] as number) >= (board.most[at] as number);
}

/** The run that an entry names: the first that still needs an entry, else the last. */
function placeOfRun({ ends }: Board, { byRun, places }: Series, run: string, end: number, needs: Needs): Place | null {
  const indexes = byRun?.get(run);
  const index = indexes?.find((one) => needs(places[one] as number)) ?? indexes?.at(-1);
  if (index === undefined) return null;
  return { first: index, last: index, inside: end <= (ends[places[index] as number] as number), total: false };
}

function recordTotal(
  { task, table, recorded }: TaskMatch,
  series: Series,
  { first, last }: Place,
  index: number,
): void {
  const start = table.starts[index] as number;
  const end = table.ends[index] as number;
  const times = table.times[index] as number;
  // Entries of a task come sorted by date, so those of one period follow one another.
  for (let at = recorded.totals.length - 1; at >= 0; at--) {
    const group = recorded.totals[at] as TotalGroup;
    if (group.task !== task || group.start !== start || group.end !== end) break;
    if (group.series !== series) continue;
    group.entries.push(index);
    group.reported += times;
    return;
  }
  recorded.totals.push({ task, series, first, last, start, end, entries: [index], reported: times });
}

function occurrencesById({ occurrences, byTask, firstOf }: Board, task: number): Map<string, number> {
  const byId = new Map<string, number>();
  for (let place = firstOf[task] as number; place < (firstOf[task + 1] as number); place++) {
    const at = byTask[place] as number;
    byId.set(occurrences[at]?.id ?? '', at);
  }
  return byId;
}
