import type { ConditionAnswer } from '../condition/conditionAnswer.ts';
import type { Issue } from '../issue/issue.ts';
import type { Masked } from '../schema/masked.ts';

/** Who has a role in a step. */
export interface StepActor {
  readonly role: string;
  readonly parties: readonly (string | Masked)[];
  /** Each of the parties acts on its own. */
  readonly each?: boolean;
  /** Who acts in their stead. */
  readonly delegate?: string;
}

/** A step whose turn it is. */
export interface ProcedureStep {
  readonly taskId: string;
  /** Its own assignments and those of the tasks above it for other roles. */
  readonly actors: readonly StepActor[];
  /** The day it is due; `null` when the plan gives none, or one that cannot be counted. */
  readonly due: string | null;
  /** The wording of a time that cannot be counted (第一时间). */
  readonly dueWording?: string;
  /** The due day rests on workdays that may still change. */
  readonly provisional?: true;
  readonly overdue: boolean;
  /** On what it is entered, with the facts read and lacking; absent when it is entered in any case. */
  readonly condition?: ConditionAnswer;
  /** Tasks outside the procedure that are to be done before. */
  readonly waitsFor?: readonly string[];
}

/** A step that was done. */
export interface DoneStep {
  readonly taskId: string;
  readonly date: string;
}

/** What a rule of the procedure or one of its steps brings about in a run. */
export interface ProcedureConsequence {
  readonly taskId: string;
  /** Index in the rules of the task. */
  readonly rule: number;
  readonly effects: readonly string[];
  /** The task that it starts. */
  readonly starts?: string;
  /** The end of its time limit (限期整改), counted from the day on which the run came to its steps; `null`: not countable. */
  readonly due?: string | null;
  readonly condition: ConditionAnswer;
}

/** One run of a procedure. */
export interface ProcedureRun {
  /** The case or unit; absent for the one run of a procedure that runs once. */
  readonly case?: string;
  /**
   * `notStarted`: nothing has happened; `running`: the steps named are to be done; `undecided`: whether they are entered is not
   * known; `waiting`: for tasks outside; `ended`.
   */
  readonly state: 'notStarted' | 'running' | 'undecided' | 'waiting' | 'ended';
  /** The day on which the steps became due to be done, or the run ended. */
  readonly since: string | null;
  readonly done: readonly DoneStep[];
  /** The steps whose turn it is; several may run side by side. */
  readonly current: readonly ProcedureStep[];
  /** What follows when they are done; none: the run ends. */
  readonly next: readonly string[];
  /** What follows when their condition does not hold; absent without condition. */
  readonly otherwise?: readonly string[];
  /** Rules with a condition that holds or is not known yet, of the procedure and of steps done or current. */
  readonly consequences: readonly ProcedureConsequence[];
}

/** Where every run of a procedure stands on a day: plain data. */
export interface ProcedureState {
  readonly taskId: string;
  readonly asOf: string;
  /** In the order of their first event, then of the units of the plan. */
  readonly runs: readonly ProcedureRun[];
  readonly issues: readonly Issue[];
}
