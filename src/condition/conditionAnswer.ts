import type { Fact } from '../schema/ledger.ts';

/** What a ledger says of one fact. */
export type StatedFact = Pick<Fact, 'value' | 'is'>;

/** Where a condition finds its facts. */
export interface FactSource {
  /** What is said of a fact; `conflict` when two facts of the same time differ, `undefined` when nothing is said. */
  readonly fact: (name: string) => StatedFact | 'conflict' | undefined;
  /** Whether something has happened or holds; `undefined` when nothing is said. */
  readonly met: (id: string) => boolean | undefined;
}

/** A fact that a condition read, as the ledger states it; for what is met, `is: true`. */
export interface ReadFact extends StatedFact {
  readonly name: string;
}

/** What a condition comes to, and what that rests on: plain data. */
export interface ConditionAnswer {
  /** `null`: not known. */
  readonly holds: boolean | null;
  /** The facts that were found, each once, in the order of the condition. */
  readonly read: readonly ReadFact[];
  /** The facts that are missing, or too inexact, for an answer; none when there is one. */
  readonly lacks: readonly string[];
  /** Wordings that somebody has to judge before there is an answer; none when there is one. */
  readonly vague: readonly string[];
  /** Facts that contradict themselves and so stand in the way of an answer. */
  readonly conflicts: readonly string[];
}
