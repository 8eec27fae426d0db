import type { FactSource } from '../condition/conditionAnswer.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import type { Condition } from '../schema/condition.ts';
import type { Task } from '../schema/task.ts';
import type { CaseEvents, SortedEvents } from './caseEvents.ts';
import type { ProcedureContext } from './procedureContext.ts';
import type { DoneStep } from './procedureState.ts';
import type { Procedure, Stage } from './procedureSteps.ts';

/** Where a run stands after its events. */
export interface WalkedRun {
  /** Index of the stage whose turn it is; the number of stages when the run has ended. */
  readonly stage: number;
  /** Steps of that stage that are still to be done, positions. */
  readonly open: readonly number[];
  /** Whether the stage is entered; `null`: not known. */
  readonly entered: boolean | null;
  readonly since: number | null;
  readonly done: readonly DoneStep[];
  readonly facts: (day: number) => FactSource;
}

/**
 * Takes a run through its events, day by day.
 *
 * A stage is entered if its conditions hold on the day, passed over if one does not; while that is not known, an event of the
 * stage itself shows that it was entered. A stage whose steps are all done goes on, or back. Events of one day are taken in
 * the order that fits.
 */
export function walkRun(
  run: CaseEvents,
  procedure: Procedure,
  sorted: SortedEvents,
  asOf: number,
  context: ProcedureContext,
  report: (issue: Issue) => void,
): WalkedRun {
  const { stages } = procedure;
  const { met, days, tasks: taskOf, dateOf } = sorted;
  const { tasks } = context;
  const done: DoneStep[] = [];
  const doneOn = dayFinder(done);
  const facts = factsOf(run, doneOn, met, context);
  let stage = 0;
  let open: readonly number[] = nothing;
  let entered: boolean | null = null;
  let since = firstOf(run.starts);

  /** Passes over stages that are not entered; conditions are asked again each day until one is. */
  const settle = (day: number): void => {
    while (stage < stages.length) {
      const { guards, leaves } = stages[stage] as Stage;
      if (open.length === 0) {
        entered = guards.length === 0 || allHold(guards, facts(day));
        if (entered === false) {
          stage++;
          since = since === null ? null : Math.max(since, day);
          continue;
        }
        open = leaves;
      } else if (entered === null) {
        entered = guards.length === 0 || allHold(guards, facts(day));
        if (entered === false) {
          open = nothing;
          stage++;
          since = day;
          continue;
        }
      }
      if (leaves.length > 1) open = open.filter((leaf) => holdsUnlessFalse(tasks[leaf] as Task, facts(day)));
      if (open.length > 0) return;
      finish(day);
    }
  };
  const finish = (day: number): void => {
    stage = (stages[stage] as Stage).returnTo ?? stage + 1;
    open = nothing;
    entered = null;
    since = day;
  };
  const take = (event: number): boolean => {
    const day = days[event] as number;
    const task = taskOf[event] as number;
    settle(day);
    if (stage >= stages.length) return false;
    const span = procedure.spanOf.get(task);
    if (span !== undefined) {
      // What stands above steps is done with them; to say so afterwards adds nothing.
      if (stage > span.last) return true;
      if (stage < span.first) return false;
      done.push({ taskId: (tasks[task] as Task).id, date: dateOf(event) });
      stage = span.last;
      finish(day);
      return true;
    }
    if (!open.includes(task)) return false;
    done.push({ taskId: (tasks[task] as Task).id, date: dateOf(event) });
    entered = true;
    since ??= day;
    open = open.length === 1 ? nothing : open.filter((leaf) => leaf !== task);
    if (open.length === 0) finish(day);
    return true;
  };

  for (let at = 0; at < run.steps.length; ) {
    const event = run.steps[at] as number;
    const day = days[event] as number;
    let next = at + 1;
    while (next < run.steps.length && days[run.steps[next] as number] === day) next++;
    if (next === at + 1) {
      if (!take(event)) reportUnfit(event, false);
    } else takeDay(run.steps.slice(at, next), day);
    at = next;
  }
  settle(asOf);
  return { stage, open, entered, since, done, facts };

  /** Takes the events of one day, each kind of step as often as it fits. */
  function takeDay(events: readonly number[], day: number): void {
    const left = new Map<number, number[]>();
    const byStage = new Map<number, number[]>();
    for (const event of events) {
      const task = taskOf[event] as number;
      const same = left.get(task);
      if (same !== undefined) {
        same.push(event);
        continue;
      }
      left.set(task, [event]);
      const place = procedure.stageOf.get(task) ?? procedure.spanOf.get(task)?.first;
      if (place !== undefined) byStage.set(place, [...(byStage.get(place) ?? []), task]);
    }
    const taken = new Set<number>();
    for (let fits: number | undefined = -1; fits !== undefined; ) {
      settle(day);
      fits = byStage.get(stage)?.find((task) => {
        const event = left.get(task)?.at(-1);
        return event !== undefined && take(event);
      });
      if (fits === undefined) break;
      left.get(fits)?.pop();
      taken.add(fits);
    }
    for (const [task, rest] of left) {
      for (const event of rest) {
        if (!(procedure.spanOf.has(task) && take(event))) reportUnfit(event, taken.has(task));
      }
    }
  }

  function reportUnfit(at: number, sameDay: boolean): void {
    const task = taskOf[at] as number;
    if (task === procedure.at && stage >= stages.length) return;
    const event = tasks[task]?.id ?? '';
    const params = { event, date: dateOf(at), case: run.name === '' ? null : run.name };
    if (sameDay || doneOn(event) === days[at]) report(procedureIssue('procedure.event.twice', ['events'], params));
    else {
      const expected = open.map((leaf) => tasks[leaf]?.id ?? '');
      report(procedureIssue('procedure.event.unfit', ['events'], { ...params, expected }));
    }
  }
}

const nothing: readonly number[] = [];

/** Finds the last day on which a step was done; steps are looked through only when somebody asks. */
function dayFinder(done: readonly DoneStep[]): (taskId: string) => number | null {
  let days: Map<string, number> | undefined;
  let read = 0;
  return (taskId) => {
    days ??= new Map();
    for (; read < done.length; read++) {
      const { taskId: id, date } = done[read] as DoneStep;
      days.set(id, parseIsoDay(date) ?? 0);
    }
    return days.get(taskId) ?? null;
  };
}

/** The first of some days. */
function firstOf(days: ReadonlySet<number> | undefined): number | null {
  let first: number | null = null;
  for (const day of days ?? []) if (first === null || day < first) first = day;
  return first;
}

/** Whether all conditions hold; none: yes. */
function allHold(conditions: readonly Condition[], facts: FactSource): boolean | null {
  let all: boolean | null = true;
  for (const condition of conditions) {
    const { holds } = evaluateCondition(condition, facts);
    if (holds === false) return false;
    if (holds === null) all = null;
  }
  return all;
}

function holdsUnlessFalse({ when }: Task, facts: FactSource): boolean {
  return when === undefined || evaluateCondition(when, facts).holds !== false;
}

/** What is known of a run on a day: the facts of its case, else its named events; steps done, else things met anywhere. */
function factsOf(
  run: CaseEvents,
  doneOn: (taskId: string) => number | null,
  met: ReadonlyMap<string, number>,
  { facts }: ProcedureContext,
): (day: number) => FactSource {
  const subject = run.name === '' ? undefined : run.name;
  return (day) => ({
    fact: (name) =>
      facts.find(name, subject, day) ??
      ((firstOf(run.named.get(name)) ?? Number.POSITIVE_INFINITY) <= day ? { is: true } : undefined),
    met: (id) => ((doneOn(id) ?? met.get(id) ?? Number.POSITIVE_INFINITY) <= day ? true : undefined),
  });
}
