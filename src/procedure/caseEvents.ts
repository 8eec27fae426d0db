import { formatIsoDay, parseIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import type { Event } from '../schema/ledger.ts';
import type { Task } from '../schema/task.ts';
import { daysOf, type ProcedureContext } from './procedureContext.ts';
import type { Procedure } from './procedureSteps.ts';

/** What happened in one run, up to a day. */
export interface CaseEvents {
  /** The case, empty for the events that name none. */
  readonly name: string;
  /** Events of steps by their position in the ledger, in the order of their days. */
  readonly steps: number[];
  /** Named events by their first day; each day counts once. */
  named: ReadonlyMap<string, Set<number>>;
  /** The days of events that begin a run, where the procedure waits for one. */
  starts: ReadonlySet<number>;
}

/** The events of a procedure, run by run, and what is met besides. */
export interface SortedEvents {
  /** The day of each event of a step, and the position of the task, by its position in the ledger. */
  readonly days: Int32Array;
  readonly tasks: Int32Array;
  /** The day as it is printed. */
  readonly dateOf: (event: number) => string;
  readonly cases: ReadonlyMap<string, CaseEvents>;
  /** Things met outside the procedure, by their first day. */
  readonly met: ReadonlyMap<string, number>;
}

/** What begins a run: named events, and ids of things met. */
export interface Triggers {
  readonly named: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
}

const noNames: CaseEvents['named'] = new Map();
const noStarts: CaseEvents['starts'] = new Set();

/** A run of which nothing is known yet. */
export function newCase(name: string): CaseEvents {
  return { name, steps: [], named: noNames, starts: noStarts };
}

/** Sorts events by run and day, so that their order in the ledger does not matter; those after `asOf` have not happened yet. */
export function sortEvents(
  events: readonly Event[],
  { at, stageOf, spanOf }: Procedure,
  triggers: Triggers,
  asOf: number,
  { tasks, resolve }: ProcedureContext,
  report: (issue: Issue) => void,
): SortedEvents {
  const cases = new Map<string, CaseEvents>();
  const met = new Map<string, number>();
  const caseOf = (name: string): CaseEvents => {
    const found = cases.get(name);
    if (found !== undefined) return found;
    const made = newCase(name);
    cases.set(name, made);
    return made;
  };
  const steps = new Map<string, number>();
  const dayOf = new Int32Array(events.length);
  const taskOf = new Int32Array(events.length);
  // A date that stands in the ledger need not be printed anew.
  const isWritten = new Uint8Array(events.length);
  for (const task of [at, ...stageOf.keys(), ...spanOf.keys()]) steps.set((tasks[task] as Task).id, task);
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as Event;
    const written = typeof event.date === 'string' ? parseIsoDay(event.date) : null;
    const day = written ?? daysOf(event.date, resolve)?.end ?? Number.NaN;
    const name = event.event ?? event.met ?? '';
    if (!Number.isFinite(day)) {
      report(procedureIssue('procedure.event.undated', ['events', index], { event: name }));
      continue;
    }
    if (day > asOf) continue;
    const task = event.met === undefined ? undefined : steps.get(event.met);
    if (task !== undefined) {
      dayOf[index] = day;
      isWritten[index] = written === null ? 0 : 1;
      taskOf[index] = task;
      caseOf(event.case ?? '').steps.push(index);
    } else if (event.met === undefined) noteNamed(caseOf(event.case ?? ''), name, day, triggers, report);
    else {
      met.set(name, Math.min(day, met.get(name) ?? day));
      if (triggers.met.has(name)) noteStart(caseOf(event.case ?? ''), day);
    }
  }
  for (const { steps } of cases.values()) sortByDay(steps, dayOf);
  const dateOf = (index: number): string =>
    isWritten[index] === 1 ? (events[index]?.date as string) : formatIsoDay(dayOf[index] as number);
  return { cases, met, days: dayOf, tasks: taskOf, dateOf };
}

function noteNamed(
  run: CaseEvents,
  event: string,
  day: number,
  triggers: Triggers,
  report: (issue: Issue) => void,
): void {
  const before = run.named.get(event);
  if (before?.has(day)) {
    const params = { event, date: formatIsoDay(day), case: run.name === '' ? null : run.name };
    report(procedureIssue('procedure.event.twice', ['events'], params));
  }
  if (before === undefined) run.named = new Map([...run.named, [event, new Set([day])]]);
  else before.add(day);
  if (triggers.named.has(event)) noteStart(run, day);
}

function noteStart(run: CaseEvents, day: number): void {
  run.starts = new Set([...run.starts, day]);
}

function sortByDay(steps: number[], days: Int32Array): void {
  for (let at = 1; at < steps.length; at++) {
    if ((days[steps[at - 1] as number] as number) > (days[steps[at] as number] as number)) {
      steps.sort((a, b) => (days[a] as number) - (days[b] as number));
      return;
    }
  }
}
