import type { Progress } from '../../src/progress/progress.ts';
import type { TrackOptions } from '../../src/progress/trackProgress.ts';
import { trackProgress } from '../../src/progress/trackProgress.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { planOf } from '../support/scheduleOf.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a ledger holds. */
export interface Held {
  readonly entries?: readonly Fields[];
  readonly facts?: readonly Fields[];
  readonly events?: readonly Fields[];
  readonly period?: string;
}

/** A ledger as an embedder may hand it over, parsed or not. */
export function ledgerOf(held: Held): Ledger {
  return { schemaVersion: 1, kind: 'ledger', id: 'ledger', plan: 'plan', ...held } as Ledger;
}

/** Tracks tasks of a plan of 2026, at the end of June unless the options say otherwise. */
export function track(
  tasks: readonly Fields[],
  held: Held,
  options: Partial<TrackOptions> = {},
  fields: Fields = {},
): Progress {
  return trackProgress(planOf(tasks, fields), ledgerOf(held), { asOf: '2026-06-30', ...options });
}

/** Tracks the entries of one task with these timings. */
export function trackOne(
  timings: Fields | readonly Fields[],
  entries: readonly Fields[],
  options: Partial<TrackOptions> = {},
  fields: Fields = {},
): Progress {
  const task = { id: 'task', timings: [timings].flat(), ...fields };
  return track([task], { entries: entries.map((entry) => ({ task: 'task', ...entry })) }, options);
}

/** Due date, state, and done of due, of the occurrences that pass: `2026-01-31 done 1/1`. */
export function statesOf({ occurrences }: Progress, until = '2026-12-31'): string[] {
  return occurrences
    .filter(({ occurrence }) => (occurrence.window.end ?? '') <= until)
    .map(({ occurrence, state, done, due }) => `${occurrence.window.end} ${state} ${done}/${due}`);
}

/** Codes and paths of the issues of the area, `progress.task.unknown entries.0.task`. */
export function issuesIn({ issues }: Pick<Progress, 'issues'>): string[] {
  return issues
    .filter(({ code }) => code.startsWith('progress.'))
    .map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}
