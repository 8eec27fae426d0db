import type { Calendar } from '../calendar/calendar.ts';
import { gregorian } from '../calendar/gregorian.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Event, Fact } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import { type CaseEvents, newCase, sortEvents, type Triggers } from './caseEvents.ts';
import { describeRun, type RunDescriber } from './describeRun.ts';
import { callersDay, type ProcedureContext, procedureContext } from './procedureContext.ts';
import type { ProcedureState } from './procedureState.ts';
import { type Procedure, procedureSteps } from './procedureSteps.ts';
import { walkRun } from './walkRun.ts';

/** What `stepProcedure` is asked for. */
export interface ProcedureOptions {
  /** The day, `YYYY-MM-DD`; what happens later is not counted. */
  readonly asOf: string;
  /** Workdays for time limits; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
  /** Facts of a ledger for conditions, by subject the case; default none. */
  readonly facts?: readonly Fact[] | undefined;
}

/**
 * Runs an ordered task over the events of a ledger: for every run who acts now, by when, on which condition it goes on, what
 * follows otherwise, and which fact is missing.
 *
 * A step is done when an event has `met` it. A procedure with `scope` and `each` runs once per unit, one with a trigger once
 * per event, any other once; `case` on the events tells the runs apart. A step whose condition is false is passed over, and an
 * event of a step whose condition is unknown shows that it was entered. A step with `returnTo` goes back. Events that do not
 * fit are reported and left out. The order of the events does not matter.
 *
 * @param plan - a parsed plan
 * @param taskId - the ordered task
 * @param events - of a ledger; others than those of this procedure may be among them
 * @returns the runs in the order of their first event, then units of the plan without events; issues `procedure.…`
 * @throws RangeError `procedure.task` when the plan has no such task, `procedure.asOf` when that is no date
 * @source docs/rules.md, Q1 to Q18
 * @example
 * const steps = ['自评', '审核'].map((title, at) => ({ id: `step-${at + 1}`, parent: 'review', title }));
 * const tasks = [{ id: 'review', title: '评审', ordered: true }, ...steps];
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, tasks };
 * const { runs } = stepProcedure(plan, 'review', [{ met: 'step-1', date: '2026-03-01' }], { asOf: '2026-03-31' });
 * runs[0].current.map(({ taskId }) => taskId); // => ['step-2']
 */
export function stepProcedure(
  plan: Plan,
  taskId: string,
  events: readonly Event[],
  options: ProcedureOptions,
): ProcedureState {
  const asOf = callersDay(options.asOf, 'procedure.asOf');
  const context = procedureContext(plan, options.facts ?? [], options.calendar ?? gregorian);
  const at = context.forest.positions.get(taskId);
  if (at === undefined) throw new RangeError(`procedure.task: the plan has no task ${JSON.stringify(taskId)}`);
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const procedure = procedureSteps(at, context.tasks, context.forest);
  const state = { taskId, asOf: options.asOf };
  if (!(context.tasks[at] as Task).ordered || procedure.stages.length === 0) {
    report(procedureIssue('procedure.steps.none', ['tasks', at], { id: taskId }));
    return { ...state, runs: [], issues };
  }
  const triggers = triggersOf(procedure, context);
  const sorted = sortEvents(events, procedure, triggers, asOf, context, report);
  const ruled = [at, ...procedure.stageOf.keys(), ...procedure.spanOf.keys()];
  const hasRules = ruled.some((task) => (context.tasks[task] as Task).rules !== undefined);
  const describer: RunDescriber = { procedure, context, asOf, met: sorted.met, known: new Map(), hasRules };
  const runs = runsOf(sorted.cases, procedure, triggers, context, report).map((run) =>
    describeRun(run, walkRun(run, procedure, sorted, asOf, context, report), describer),
  );
  return { ...state, runs, issues: sortIssues(issues) };
}

/** What begins a run: the triggers of the procedure, or without any those of its first steps. */
function triggersOf({ at, stages }: Procedure, { tasks }: ProcedureContext): Triggers {
  const named = new Set<string>();
  const met = new Set<string>();
  const gather = (task: number): void => {
    for (const timing of (tasks[task] as Task).timings ?? []) {
      if (timing.kind !== 'trigger') continue;
      for (const on of timing.on)
        if (typeof on === 'string') named.add(on);
        else met.add(on.met);
    }
  };
  gather(at);
  if (named.size + met.size === 0) for (const leaf of stages[0]?.leaves ?? []) gather(leaf);
  return { named, met };
}

function runsOf(
  cases: ReadonlyMap<string, CaseEvents>,
  { at }: Procedure,
  triggers: Triggers,
  context: ProcedureContext,
  report: (issue: Issue) => void,
): CaseEvents[] {
  const { id } = context.tasks[at] as Task;
  const nameless = cases.get('');
  const triggered = triggers.named.size + triggers.met.size > 0;
  const units = unitsOf(at, context);
  const events = nameless === undefined ? 0 : triggered ? nameless.starts.size : nameless.steps.length;
  if (triggered ? events > 1 : units !== null && events > 0) {
    report(procedureIssue('procedure.case.missing', ['events'], { id, count: events }));
  }
  const runs = [...cases.values()].filter((run) => run.name !== '' || run.steps.length + run.starts.size > 0);
  for (const name of units ?? []) if (!cases.has(name)) runs.push(newCase(name));
  if (runs.length === 0 && !triggered && units === null) runs.push(nameless ?? newCase(''));
  return runs;
}

/** The units for each of which a procedure runs, as far as the plan lists them; `null` when it runs once. */
function unitsOf(at: number, { plan, tasks, forest }: ProcedureContext): string[] | null {
  for (let task = at; task >= 0; task = forest.parents[task] as number) {
    const { scope, each } = tasks[task] as Task;
    if (scope === undefined && each === undefined) continue;
    if (each !== true || scope === undefined) return null;
    const members = (plan.parties ?? []).filter(({ partOf }) => partOf !== undefined && scope.includes(partOf));
    return members.length === 0 && scope.length > 1 ? [...scope] : members.map(({ id }) => id);
  }
  return null;
}
