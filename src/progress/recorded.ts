import type { Occurrence } from '../schedule/occurrence.ts';
import type { Entry } from '../schema/ledger.ts';
import type { Board } from './board.ts';
import { type EntryTable, says } from './readEntries.ts';
import type { Series } from './series.ts';

/** Entries that report one number for the same windows of a series. */
export interface TotalGroup {
  readonly task: number;
  readonly series: Series;
  /** Indexes in the series of the first and last window. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly entries: number[];
  reported: number;
}

/** What the ledger records, by occurrence. */
export interface Recorded {
  /** All times that are recorded. */
  readonly sums: Float64Array;
  /** Those that count towards what is due: a unit that does more does not stand in for another. */
  readonly filled: Float64Array;
  /** How many entries each has. */
  readonly counts: Int32Array;
  /** Occurrence and entry, one after the other, as they were matched. */
  pairs: Int32Array;
  pairCount: number;
  readonly waived: Uint8Array;
  /** 1: said to be closed without evidence; 2: closed on evidence. */
  readonly closed: Uint8Array;
  /** Times by unit, for occurrences that count for each unit and whose entries name them. */
  readonly units: Map<number, Map<string, number>>;
  readonly totals: TotalGroup[];
}

/** Nothing recorded yet. */
export function emptyRecord(occurrences: number, entries: number): Recorded {
  return {
    sums: new Float64Array(occurrences),
    filled: new Float64Array(occurrences),
    counts: new Int32Array(occurrences),
    pairs: new Int32Array(2 * entries),
    pairCount: 0,
    waived: new Uint8Array(occurrences),
    closed: new Uint8Array(occurrences),
    units: new Map(),
    totals: [],
  };
}

/** Records an entry for one occurrence. */
export function recordEntry(recorded: Recorded, board: Board, at: number, table: EntryTable, index: number): void {
  const flags = table.flags[index] as number;
  recorded.counts[at] = (recorded.counts[at] as number) + 1;
  addPair(recorded, at, index);
  if (flags & says.waived) {
    recorded.waived[at] = 1;
    return;
  }
  if (flags & says.closed) recorded.closed[at] = Math.max(recorded.closed[at] as number, closedBy(flags));
  const times = table.times[index] as number;
  const list = board.unitListOf[at] as number;
  if (list >= 0 && flags & says.parties && recordUnits(recorded, board, at, table, index)) return;
  recorded.sums[at] = (recorded.sums[at] as number) + times;
  recorded.filled[at] = (recorded.filled[at] as number) + times;
}

function addPair(recorded: Recorded, at: number, index: number): void {
  const { pairs, pairCount } = recorded;
  if (2 * pairCount === pairs.length) {
    // An entry that waives several occurrences belongs to each.
    recorded.pairs = new Int32Array(2 * pairs.length + 2);
    recorded.pairs.set(pairs);
  }
  recorded.pairs[2 * pairCount] = at;
  recorded.pairs[2 * pairCount + 1] = index;
  recorded.pairCount++;
}

/** Records an entry for the units that it names; `false` when it names none of them. */
function recordUnits(recorded: Recorded, board: Board, at: number, table: EntryTable, index: number): boolean {
  const units = board.unitLists[board.unitListOf[at] as number] ?? [];
  const only = table.parties[index] as number;
  if (only >= -1 && !units.includes(only)) return false;
  const { parties = [], quantity } = table.entries[index] as Entry;
  const { scope = [] } = board.occurrences[at] as Occurrence;
  const named = parties.filter((party) => scope.includes(party));
  if (named.length === 0) return false;
  const share = quantity === undefined ? 1 : (table.times[index] as number) / named.length;
  const dueForEach = (board.due[at] as number) / scope.length;
  const counts = recorded.units.get(at) ?? new Map<string, number>();
  recorded.units.set(at, counts);
  for (const unit of named) {
    const before = counts.get(unit) ?? 0;
    counts.set(unit, before + share);
    const newly = Math.min(before + share, dueForEach) - Math.min(before, dueForEach);
    recorded.sums[at] = (recorded.sums[at] as number) + share;
    recorded.filled[at] = (recorded.filled[at] as number) + newly;
  }
  return true;
}

/** 2 for an entry that closes on evidence, 1 for one that has none. */
export function closedBy(flags: number): 1 | 2 {
  return flags & says.evidence ? 2 : 1;
}

/** Sums of decimals are told apart to nine places, so that ten times 0.1 is 1. */
export function settled(times: number): number {
  return Number.isInteger(times) ? times : Math.round(times * 1e9) / 1e9;
}
