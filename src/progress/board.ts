import { parseIsoDay } from '../internal/civilDay.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import { unitCounter } from './unitCount.ts';

/** The occurrences of a plan as numbers that entries are matched with; occurrences without due date come last. */
export interface Board {
  readonly occurrences: readonly Occurrence[];
  /** Position of the task of each occurrence. */
  readonly taskOf: Int32Array;
  /** First and last day of each window; open ends are infinite. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How many times are due in each; `NaN` when that is not known. */
  readonly due: Float64Array;
  /** The most that each takes; the rest is surplus. */
  readonly most: Float64Array;
  /** Where each of several units is to do it: the index of their list, else -1. */
  readonly unitListOf: Int32Array;
  /** Positions of parties that are to do the same, each for itself; -1 for one that the plan does not have. */
  readonly unitLists: readonly (readonly number[])[];
  /** 1 for each task with occurrences of several timings. */
  readonly mixed: Uint8Array;
  /** Occurrences sorted by task and then by due date, and where each task begins in them; one place more than tasks. */
  readonly byTask: Int32Array;
  readonly firstOf: Int32Array;
}

/** Reads the occurrences of a plan into numbers. */
export function buildBoard(
  plan: Plan,
  occurrences: readonly Occurrence[],
  positions: { readonly tasks: ReadonlyMap<string, number>; readonly parties: ReadonlyMap<string, number> },
  reportUnits: (scope: readonly string[], task: number) => void,
): Board {
  const count = occurrences.length;
  const taskOf = new Int32Array(count);
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const due = new Float64Array(count);
  const most = new Float64Array(count);
  const firstOf = new Int32Array((plan.tasks?.length ?? 0) + 1);
  const mixed = new Uint8Array(firstOf.length);
  const timings: (string | number | undefined)[] = new Array(firstOf.length).fill(undefined);
  const unitListOf = new Int32Array(count).fill(-1);
  const unitLists: (readonly number[])[] = [];
  const listOf = new Map<readonly string[], number>();
  const unitsOf = unitCounter(plan.parties ?? []);
  for (let at = 0; at < count; at++) {
    const occurrence = occurrences[at] as Occurrence;
    const task = positions.tasks.get(occurrence.taskId) as number;
    const { start, end } = occurrence.window;
    taskOf[at] = task;
    if (timings[task] === undefined) timings[task] = occurrence.timing;
    else if (timings[task] !== occurrence.timing) mixed[task] = 1;
    firstOf[task + 1] = (firstOf[task + 1] as number) + 1;
    starts[at] = start === null ? Number.NEGATIVE_INFINITY : (parseIsoDay(start) as number);
    ends[at] = end === null ? Number.POSITIVE_INFINITY : end === start ? (starts[at] as number) : parseDay(end);
    let units = 1;
    if (occurrence.each === true && occurrence.scope !== undefined) {
      const known = unitsOf(occurrence.scope);
      if (occurrence.scope.length > 1) {
        let list = listOf.get(occurrence.scope);
        if (list === undefined) {
          list = unitLists.push(occurrence.scope.map((id) => positions.parties.get(id) ?? -1)) - 1;
          listOf.set(occurrence.scope, list);
        }
        unitListOf[at] = list;
      }
      if (known === null) reportUnits(occurrence.scope, task);
      else units = known;
    }
    due[at] = leastOf(occurrence) * units;
    most[at] = mostOf(occurrence) * units;
  }
  for (let task = 1; task < firstOf.length; task++) {
    firstOf[task] = (firstOf[task] as number) + (firstOf[task - 1] as number);
  }
  const next = firstOf.slice();
  const byTask = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const task = taskOf[at] as number;
    const place = next[task] as number;
    byTask[place] = at;
    next[task] = place + 1;
  }
  return { occurrences, taskOf, starts, ends, due, most, unitListOf, unitLists, mixed, byTask, firstOf };
}

function parseDay(text: string): number {
  return parseIsoDay(text) as number;
}

function leastOf({ kind, count }: Occurrence): number {
  if (kind === 'standing') return Number.NaN;
  if (kind === 'quota') return count?.min ?? Number.NaN;
  return 1;
}

function mostOf({ kind, count }: Occurrence): number {
  switch (kind) {
    case 'quota':
      return count?.max ?? Number.POSITIVE_INFINITY;
    case 'dates':
    case 'recurrence':
    case 'roster':
      return 1;
    default:
      return Number.POSITIVE_INFINITY;
  }
}
