import type { Completion, Rate } from './progress.ts';
import { settled } from './recorded.ts';

/** Counts for many things at once, four numbers each: occurrences due and done, times due and done. */
export type Tally = Float64Array;

/** Counts that are all 0. */
export function emptyTally(things: number): Tally {
  return new Float64Array(things * 4);
}

/** Adds what one thing of a tally counts to one of another. */
export function addTally(to: Tally, target: number, from: Tally, source: number): void {
  for (let index = 0; index < 4; index++) {
    to[target * 4 + index] = (to[target * 4 + index] as number) + (from[source * 4 + index] as number);
  }
}

/** Adds one occurrence. */
export function addOccurrence(to: Tally, target: number, done: boolean, due: number, times: number): void {
  const at = target * 4;
  to[at] = (to[at] as number) + 1;
  if (done) to[at + 1] = (to[at + 1] as number) + 1;
  to[at + 2] = (to[at + 2] as number) + due;
  to[at + 3] = (to[at + 3] as number) + times;
}

/** The completion that one thing of a tally counts. */
export function completionOf(tally: Tally, thing: number): Completion {
  const at = thing * 4;
  return {
    occurrences: rateOf(tally[at + 1] as number, tally[at] as number),
    times: rateOf(settled(tally[at + 3] as number), tally[at + 2] as number),
  };
}

/** A share with its two numbers. */
export function rateOf(numerator: number, denominator: number): Rate {
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator };
}
