import type { ConditionAnswer } from '../condition/conditionAnswer.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import { formatIsoDay } from '../internal/civilDay.ts';
import type { Condition } from '../schema/condition.ts';
import type { Task } from '../schema/task.ts';
import type { CaseEvents } from './caseEvents.ts';
import type { ProcedureContext } from './procedureContext.ts';
import type { ProcedureConsequence, ProcedureRun, ProcedureStep, StepActor } from './procedureState.ts';
import type { Procedure, Stage } from './procedureSteps.ts';
import { stepActors } from './stepActors.ts';
import { after, stepDue } from './stepDue.ts';
import type { WalkedRun } from './walkRun.ts';

/** What all runs of a procedure are described with. */
export interface RunDescriber {
  readonly procedure: Procedure;
  readonly context: ProcedureContext;
  readonly asOf: number;
  readonly met: ReadonlyMap<string, number>;
  /** Whether the procedure or a step of it has rules at all. */
  readonly hasRules: boolean;
  /** Actors by step: they are the same in every run. */
  readonly known: Map<number, readonly StepActor[]>;
}

/** Says where a run stands. */
export function describeRun(run: CaseEvents, walked: WalkedRun, describer: RunDescriber): ProcedureRun {
  const { procedure, context } = describer;
  const { stage, open, entered, since, done } = walked;
  const { stages } = procedure;
  const current = open.map((leaf) => currentStep(leaf, run, walked, describer));
  const begun = done.length > 0 || run.starts.size > 0;
  const guarded = stages[stage]?.guards.length ?? 0;
  const state =
    stage >= stages.length
      ? 'ended'
      : entered === null && guarded > 0
        ? 'undecided'
        : current.some(({ waitsFor }) => waitsFor !== undefined)
          ? 'waiting'
          : begun
            ? 'running'
            : 'notStarted';
  const idsAt = (index: number | null): string[] =>
    (index === null ? [] : (stages[index]?.leaves ?? [])).map((leaf) => (context.tasks[leaf] as Task).id);
  // Assigned and not spread: there may be many thousands of runs.
  const made: Mutable<ProcedureRun> = {
    state,
    since: since === null ? null : formatIsoDay(since),
    done,
    current,
    next: state === 'ended' ? [] : idsAt(stages[stage]?.returnTo ?? stage + 1),
    consequences: describer.hasRules ? consequencesOf(walked, describer) : [],
  };
  if (run.name !== '') made.case = run.name;
  if (guarded > 0 && state !== 'ended') made.otherwise = idsAt(stage + 1);
  return made;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function currentStep(leaf: number, run: CaseEvents, walked: WalkedRun, describer: RunDescriber): ProcedureStep {
  const { procedure, context, asOf, met, known } = describer;
  const { tasks, plan, forest } = context;
  const task = tasks[leaf] as Task;
  const { guards, leaves } = procedure.stages[walked.stage] as Stage;
  const actors = known.get(leaf) ?? stepActors(plan, forest, leaf);
  known.set(leaf, actors);
  const doneOn = (id: string): number | null => {
    const own = walked.done.findLast(({ taskId }) => taskId === id);
    return own === undefined ? (met.get(id) ?? null) : dayIn(own.date, context);
  };
  const due = stepDue(leaf, walked.since ?? asOf, run, doneOn, context);
  const conditions = leaves.length > 1 && task.when !== undefined ? [...guards, task.when] : guards;
  const waitsFor = task.after?.filter((id) => isOutside(id, procedure, context) && !met.has(id)) ?? [];
  const step: Mutable<ProcedureStep> = {
    taskId: task.id,
    actors,
    due: due.day === null ? null : formatIsoDay(due.day),
    overdue: due.day !== null && due.day < asOf,
  };
  if (due.wording !== undefined) step.dueWording = due.wording;
  if (due.provisional) step.provisional = true;
  if (conditions.length > 0) step.condition = answerOf(conditions, walked, asOf);
  if (waitsFor.length > 0) step.waitsFor = waitsFor;
  return step;
}

function dayIn(date: string, { resolve }: ProcedureContext): number | null {
  const days = resolve(date);
  return 'code' in days ? null : days.start;
}

function isOutside(id: string, { at, stageOf, spanOf }: Procedure, { forest }: ProcedureContext): boolean {
  const task = forest.positions.get(id);
  return task !== at && (task === undefined || !(stageOf.has(task) || spanOf.has(task)));
}

function answerOf(conditions: readonly Condition[], { facts }: WalkedRun, asOf: number): ConditionAnswer {
  const [only] = conditions;
  const condition = conditions.length === 1 && only !== undefined ? only : { all: [...conditions] };
  return evaluateCondition(condition, facts(asOf));
}

/** Rules with a condition that does not fail, of the procedure and of the steps that were done or are current. */
function consequencesOf(
  { done, open, since, facts }: WalkedRun,
  { procedure, context, asOf }: RunDescriber,
): ProcedureConsequence[] {
  const { tasks, forest } = context;
  const reached = new Set([procedure.at]);
  for (const { taskId } of done) reached.add(forest.positions.get(taskId) as number);
  for (const leaf of open) reached.add(leaf);
  const consequences: ProcedureConsequence[] = [];
  for (const at of reached) {
    const { id, rules } = tasks[at] as Task;
    rules?.forEach(({ when, effects, starts, within }, rule) => {
      if (when === undefined) return;
      const condition = evaluateCondition(when, facts(asOf));
      if (condition.holds === false) return;
      const due = within === undefined || since === null ? null : after(since, within, context).day;
      consequences.push({
        taskId: id,
        rule,
        effects,
        ...(starts === undefined ? {} : { starts }),
        ...(within === undefined ? {} : { due: due === null ? null : formatIsoDay(due) }),
        condition,
      });
    });
  }
  return consequences;
}
