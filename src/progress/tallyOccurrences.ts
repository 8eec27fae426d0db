import type { Board } from './board.ts';
import type { Judgement } from './judgeOccurrences.ts';
import type { Recorded } from './recorded.ts';
import { addOccurrence, emptyTally, type Tally } from './tally.ts';

/** What the occurrences count that fell due on or before the day. */
export interface Counted {
  readonly tasks: Tally;
  readonly all: Tally;
  /** What the occurrences before each count together, for adding up any stretch of them. */
  readonly running: Tally;
}

/** Counts occurrences with a known number of times due; those that are waived count nowhere. */
export function tallyOccurrences(
  { taskOf, ends, due, firstOf }: Board,
  { counts }: Judgement,
  { filled }: Recorded,
  asOf: number,
): Counted {
  const tasks = emptyTally(firstOf.length - 1);
  const all = emptyTally(1);
  const running = emptyTally(counts.length + 1);
  for (let at = 0; at < counts.length; at++) {
    // They are sorted by due date, and what is due later counts for nothing yet.
    if (counts[at] !== 0 && (ends[at] as number) <= asOf) {
      const wanted = due[at] as number;
      const times = Math.min(wanted, filled[at] as number);
      addOccurrence(tasks, taskOf[at] as number, counts[at] === 2, wanted, times);
      addOccurrence(all, 0, counts[at] === 2, wanted, times);
    }
    running.set(all, 4 * (at + 1));
  }
  return { tasks, all, running };
}
