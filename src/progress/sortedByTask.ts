import type { EntryTable } from './readEntries.ts';

/** The entries of each task that has any, in the order of the tasks, each list by date, then id. */
export function* sortedByTask(table: EntryTable, tasks: number): Generator<readonly [number, Int32Array]> {
  const { tasks: taskOf } = table;
  const firsts = new Int32Array(tasks + 1);
  for (const task of taskOf) if (task >= 0) firsts[task + 1] = (firsts[task + 1] as number) + 1;
  for (let task = 0; task < tasks; task++) firsts[task + 1] = (firsts[task + 1] as number) + (firsts[task] as number);
  const next = firsts.slice();
  const placed = new Int32Array(firsts[tasks] as number);
  for (let index = 0; index < taskOf.length; index++) {
    const task = taskOf[index] as number;
    if (task < 0) continue;
    const place = next[task] as number;
    placed[place] = index;
    next[task] = place + 1;
  }
  for (let task = 0; task < tasks; task++) {
    const from = firsts[task] as number;
    const to = firsts[task + 1] as number;
    if (from === to) continue;
    const entries = placed.subarray(from, to);
    sortEntries(table, entries);
    yield [task, entries];
  }
}

/** The longest list that is sorted by inserting. */
const short = 40;

function sortEntries(table: EntryTable, entries: Int32Array): void {
  if (entries.length > short) {
    entries.sort((a, b) => compareEntries(table, a, b));
    return;
  }
  const { starts } = table;
  for (let next = 1; next < entries.length; next++) {
    const entry = entries[next] as number;
    const start = starts[entry] as number;
    let place = next;
    for (; place > 0; place--) {
      const before = entries[place - 1] as number;
      const other = starts[before] as number;
      // Days decide most of the time; whatever they leave open is looked up in the entries.
      if (other < start || (!(other > start) && compareEntries(table, before, entry) <= 0)) break;
      entries[place] = before;
    }
    entries[place] = entry;
  }
}

/** Orders entries by date and id, those without a date last; what the two do not tell apart, by what is recorded. */
function compareEntries({ entries, starts, ends, times }: EntryTable, a: number, b: number): number {
  return (
    compareDays(starts[a] as number, starts[b] as number) ||
    compareDays(ends[a] as number, ends[b] as number) ||
    compareTexts(entries[a]?.id, entries[b]?.id) ||
    (times[a] as number) - (times[b] as number) ||
    compareTexts(entries[a]?.state, entries[b]?.state) ||
    compareTexts(entries[a]?.timing, entries[b]?.timing) ||
    compareTexts(entries[a]?.case, entries[b]?.case) ||
    compareTexts(entries[a]?.parties?.join(), entries[b]?.parties?.join()) ||
    a - b
  );
}

function compareDays(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : 1;
}

function compareTexts(a: string = '', b: string = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
