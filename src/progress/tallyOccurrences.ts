import type { Board } from './board.ts';
import type { OccurrenceProgress } from './progress.ts';
import type { Recorded } from './recorded.ts';
import { addOccurrence, emptyTally, type Tally } from './tally.ts';

/** What the occurrences count that fell due on or before the day. */
export interface Counted {
  readonly single: Tally;
  readonly tasks: Tally;
  readonly all: Tally;
}

/** Counts occurrences with a known number of times due; those that are waived count nowhere. */
export function tallyOccurrences(
  { taskOf, ends, due, firstOf }: Board,
  occurrences: readonly OccurrenceProgress[],
  { filled }: Recorded,
  asOf: number,
): Counted {
  const counted = {
    single: emptyTally(occurrences.length),
    tasks: emptyTally(firstOf.length - 1),
    all: emptyTally(1),
  };
  // They are sorted by due date.
  for (let at = 0; at < occurrences.length && (ends[at] as number) <= asOf; at++) {
    const wanted = due[at] as number;
    const { state } = occurrences[at] as OccurrenceProgress;
    if (!(wanted > 0) || state === 'waived') continue;
    const done = state === 'done' || state === 'doneLate';
    const times = Math.min(wanted, filled[at] as number);
    addOccurrence(counted.single, at, done, wanted, times);
    addOccurrence(counted.tasks, taskOf[at] as number, done, wanted, times);
    addOccurrence(counted.all, 0, done, wanted, times);
  }
  return counted;
}
