import type { AnchorCode } from '../codelist/anchor.ts';
import type { MilestoneCode } from '../codelist/milestone.ts';
import type { PartOfDayCode } from '../codelist/partOfDay.ts';
import type { StrengthCode } from '../codelist/strength.ts';
import type { Period } from '../period/period.ts';
import type { PlainTiming } from '../schema/choiceTiming.ts';

/** How often something is due in one window; without `max` there is no upper limit. */
export interface OccurrenceCount {
  readonly min: number;
  readonly max?: number;
}

/** What some kinds of timings say of an occurrence beyond its window. */
export interface OccurrenceDetails {
  /** Quota: how often it is due in the window; absent when the plan does not say. */
  readonly count?: OccurrenceCount;
  /** Quota: the third of its window that this is. */
  readonly part?: AnchorCode;
  /** Quota: the window is cut by the plan, a phase or `during`, and its count is that of the whole window. */
  readonly partial?: true;
  /** It rests on workdays of a year whose holidays are not arranged yet. */
  readonly provisional?: true;
  /** The period that it is about, if not its own: the year before, for a report due in January. */
  readonly about?: Period;
  /** Deadline: whether it is for starting or for finishing. */
  readonly milestone?: MilestoneCode;
  /** Choice: the index of the option; `kind` is then the kind of that option. */
  readonly option?: number;
  /** Trigger: the run that the event belongs to. */
  readonly case?: string;
}

/** One instance of a timing: plain data. */
export interface Occurrence extends OccurrenceDetails {
  /** Task, timing and nominal date, joined by `/`; the same whatever window was asked for. */
  readonly id: string;
  readonly taskId: string;
  /** The id of the timing, or its index in the list of the task that states it. */
  readonly timing: string | number;
  /** The ancestor that states the timing, when the task has none of its own. */
  readonly takenFrom?: string;
  readonly kind: PlainTiming['kind'];
  /** The date by the rule: a date before it is moved off a non-workday, the start of a window before it is cut; `..` if open. */
  readonly nominal: string;
  /** When it may be done, both ends included; it is due at the end. `null` is an open end; one day for a date. */
  readonly window: Period;
  readonly partOfDay?: PartOfDayCode;
  readonly strength?: StrengthCode;
  /** On whom or what the task is done, its own or that of the nearest ancestor; the occurrence stands for all of them. */
  readonly scope?: readonly string[];
  /** Whether it counts for each in the scope, or (`false`) for all together. */
  readonly each?: boolean;
  /**
   * The task or an ancestor has a condition (`when`) that is not judged, because no facts were given or those that were do
   * not settle it: it is due only if that is met.
   */
  readonly conditional?: true;
  /** Those in `scope` for whom it is not known whether the condition is met; absent when it was not judged one by one. */
  readonly undecided?: readonly string[];
}
