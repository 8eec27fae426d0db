import type { FactSource } from '../condition/conditionAnswer.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import type { FactIndex } from '../condition/factIndex.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import type { Condition } from '../schema/condition.ts';
import type { Event } from '../schema/ledger.ts';

/** For whom work is due on a day, and for whom that is not known. */
export interface Judged {
  /** Those for whom it is due or may be; `undefined` for work that is done to nobody in particular. */
  readonly scope: readonly string[] | undefined;
  readonly undecided: readonly string[];
  readonly unknown: boolean;
}

/** Judges the conditions of one task on a day; `null`: they do not hold for anybody. */
export type Judge = (day: number) => Judged | null;

/** What conditions are judged by. */
export interface Evidence {
  readonly facts: FactIndex;
  /** The first day on which something was met, by what it is. */
  readonly metOn: ReadonlyMap<string, number>;
}

/** The first day on which each thing was met; an event without a day has always been. */
export function firstMet(events: readonly Event[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const { met: id, date } of events) {
    if (id === undefined) continue;
    const day = (typeof date === 'string' ? parseIsoDay(date) : null) ?? Number.NEGATIVE_INFINITY;
    met.set(id, Math.min(met.get(id) ?? Number.POSITIVE_INFINITY, day));
  }
  return met;
}

/**
 * Prepares the judging of the conditions of a task, its own and those of its ancestors; all must hold.
 *
 * Work that counts for each in its scope is judged for each: it is left out for those for whom a condition does not hold.
 *
 * @param lacking - takes the facts that were missing
 */
export function judgeConditions(
  conditions: readonly Condition[],
  scope: readonly string[] | undefined,
  each: boolean | undefined,
  evidence: Evidence,
  lacking: Set<string>,
): Judge {
  const holdsFor = (subject: string | undefined, day: number): boolean | null => {
    const source: FactSource = {
      fact: (name) => evidence.facts.find(name, subject, day),
      met: (id) => ((evidence.metOn.get(id) ?? Number.POSITIVE_INFINITY) <= day ? true : undefined),
    };
    let known = true;
    for (const condition of conditions) {
      const { holds, lacks, vague, conflicts } = evaluateCondition(condition, source);
      if (holds === false) return false;
      if (holds !== null) continue;
      known = false;
      for (const name of [...lacks, ...vague, ...conflicts]) lacking.add(name);
    }
    return known ? true : null;
  };
  const one = scope?.length === 1 ? scope[0] : undefined;
  return (day) => {
    if (scope === undefined || (each !== true && one === undefined)) {
      const holds = holdsFor(undefined, day);
      return holds === false ? null : { scope, undecided: [], unknown: holds === null };
    }
    const answers = scope.map((subject) => holdsFor(subject, day));
    const due = scope.filter((_, index) => answers[index] !== false);
    const undecided = scope.filter((_, index) => answers[index] === null);
    return due.length === 0 ? null : { scope: due, undecided, unknown: undecided.length > 0 };
  };
}
