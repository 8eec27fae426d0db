import type { Board } from './board.ts';
import type { OccurrenceProgress, OccurrenceState } from './progress.ts';
import type { EntryTable } from './readEntries.ts';
import { type Recorded, settled } from './recorded.ts';
import type { SettledTotals } from './settleTotals.ts';

/** A day, and how near a due date must be to be due soon. */
export interface Judged {
  readonly asOf: number;
  readonly dueSoonDays: number;
}

/** Occurrences as they stand. */
export interface Judgement {
  readonly occurrences: OccurrenceProgress[];
  /** 2 for those that are done, 1 for those that are not, 0 for those that count in no rate. */
  readonly counts: Uint8Array;
}

/** Judges every occurrence as it stands at the day. */
export function judgeOccurrences(
  board: Board,
  table: EntryTable,
  recorded: Recorded,
  totals: SettledTotals,
  own: Float64Array,
  day: Judged,
): Judgement {
  const { occurrences, due, most } = board;
  const judged: OccurrenceProgress[] = new Array(occurrences.length);
  const counts = new Uint8Array(occurrences.length);
  const lists = entryLists(recorded);
  for (let at = 0; at < occurrences.length; at++) {
    const occurrence = occurrences[at] as OccurrenceProgress['occurrence'];
    const wanted = due[at] as number;
    const list = lists[at];
    const total = totals.totalOf[at] as number;
    const filled = own[at] as number;
    const finished =
      list === undefined || recorded.waived[at] === 1 ? Number.NaN : finishedOn(list, table, wanted, filled);
    const state = stateOf(board, at, recorded.waived[at] === 1, finished, filled, totals, day);
    const progress: { -readonly [Field in keyof OccurrenceProgress]: OccurrenceProgress[Field] } = {
      occurrence,
      state,
      due: Number.isNaN(wanted) ? null : wanted,
      done: settled(Math.min(filled, most[at] as number)),
      entries: list ?? none,
    };
    judged[at] = progress;
    counts[at] = wanted > 0 && state !== 'waived' ? (state === 'done' || state === 'doneLate' ? 2 : 1) : 0;
    if (total >= 0) progress.total = total;
    if (list === undefined) continue;
    const surplus = settled((recorded.sums[at] as number) - progress.done);
    if (surplus > 0) progress.surplus = surplus;
    const off = finished - (board.ends[at] as number);
    if (Number.isFinite(off) && (off > 0 || isDate(board, at))) progress.daysOff = off;
    if (recorded.closed[at] !== 0) progress.closeOut = recorded.closed[at] === 2 ? 'closed' : 'evidenceMissing';
  }
  return { occurrences: judged, counts };
}

const none: readonly number[] = [];

/** The entries of each occurrence, in the order in which they were matched; `undefined` for none. */
function entryLists({ counts, pairs, pairCount }: Recorded): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = new Array(counts.length);
  const next = new Int32Array(counts.length);
  for (let pair = 0; pair < 2 * pairCount; pair += 2) {
    const at = pairs[pair] as number;
    const index = pairs[pair + 1] as number;
    const count = counts[at] as number;
    // Lists that grow would keep room that nobody needs.
    if (count === 1) lists[at] = [index];
    else {
      const list = lists[at] ?? new Array<number>(count);
      lists[at] = list;
      list[next[at] as number] = index;
      next[at] = (next[at] as number) + 1;
    }
  }
  return lists;
}

/** A day of its own, for which being early means something too. */
function isDate({ starts, ends }: Board, at: number): boolean {
  return starts[at] === ends[at];
}

/** The day of the entry that brought what is due; `NaN` when nothing did, or it has no date. */
function finishedOn(list: readonly number[], { ends, times }: EntryTable, wanted: number, filled: number): number {
  if (!(settled(filled) >= wanted)) return Number.NaN;
  if (list.length === 1) return ends[list[0] as number] as number;
  // What units do beyond their share is no help to others, so that the last entry counts where times fall short.
  let left = wanted;
  const ordered = [...list].sort((a, b) => (ends[a] as number) - (ends[b] as number));
  for (const index of ordered) {
    left = settled(left - (times[index] as number));
    if (left <= 0) return ends[index] as number;
  }
  return ends[ordered[ordered.length - 1] as number] as number;
}

function stateOf(
  { starts, ends, due }: Board,
  at: number,
  waived: boolean,
  finished: number,
  filled: number,
  { met, totalOf }: SettledTotals,
  { asOf, dueSoonDays }: Judged,
): OccurrenceState {
  const wanted = due[at] as number;
  const end = ends[at] as number;
  if (wanted > 0) {
    if (settled(filled) >= wanted) return finished > end ? 'doneLate' : 'done';
    if (waived) return 'waived';
    if (met[at] === 1) return 'done';
  } else if (waived) return 'waived';
  if (asOf < (starts[at] as number)) return 'notYet';
  if (asOf <= end) return end - asOf <= dueSoonDays && wanted > 0 ? 'dueSoon' : 'open';
  // Where nothing is due by number there is nothing to miss: a bare upper limit is kept, the rest stays open.
  if (!(wanted > 0)) return wanted === 0 && Number.isFinite(end) ? 'done' : 'open';
  return filled > 0 || (totalOf[at] as number) >= 0 ? 'partly' : 'missed';
}
