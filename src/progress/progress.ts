import type { Issue } from '../issue/issue.ts';
import type { Period } from '../period/period.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { ScheduledProgress } from './scheduledProgress.ts';
import type { IndicatorProgress, TargetProgress } from './targetProgress.ts';

/**
 * How an occurrence stands: `done` in time, `doneLate`, `partly` (over, and fewer than due), `missed` (over, and nothing),
 * `open`, `dueSoon`, `notYet` begun, or `waived`.
 */
export type OccurrenceState = 'done' | 'doneLate' | 'partly' | 'missed' | 'open' | 'dueSoon' | 'notYet' | 'waived';

/** A share as its two numbers; `rate` is 0 to 1, and `null` where nothing was due. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
}

/** How much of what fell due on or before the day is done. */
export interface Completion {
  /** Occurrences that are done, of those due. */
  readonly occurrences: Rate;
  /** Times that are done, of those due: an occurrence that asks for three counts three. */
  readonly times: Rate;
}

/** An occurrence and what the ledger says of it. */
export interface OccurrenceProgress {
  readonly occurrence: Occurrence;
  readonly state: OccurrenceState;
  /** How many times are due; `null` when the plan does not say so in numbers. */
  readonly due: number | null;
  /** How many times are recorded for it, up to the most that it takes. */
  readonly done: number;
  /** How many times are recorded beyond that. */
  readonly surplus?: number;
  /** Days from the due date to the entry that completed it: above 0 late; below 0 early, for dates alone. */
  readonly daysOff?: number;
  /** Position in `totals` of the total that was reported for several windows, of which this is one. */
  readonly total?: number;
  /** Positions of its entries in the ledger, by date. */
  readonly entries: readonly number[];
  /** 销号: closed on evidence, or said to be closed without any. */
  readonly closeOut?: CloseOut;
}

/** 销号: closed on evidence, or said to be closed without any. */
export type CloseOut = 'closed' | 'evidenceMissing';

/** A number that was reported for several windows together; how it falls on them is not known. */
export interface TotalProgress {
  readonly taskId: string;
  readonly timing: string | number;
  readonly period: Period;
  /** How many windows end in the period. */
  readonly windows: number;
  /** How many times are due in them; `null` when the plan does not say so in numbers. */
  readonly due: number | null;
  /** What the entries report for the period, never clipped. */
  readonly reported: number;
  /** Positions of the entries in the ledger. */
  readonly entries: readonly number[];
}

/** Why an entry counts for no occurrence. */
export type LeftoverReason =
  | 'duplicate'
  | 'taskUnknown'
  | 'timingUnknown'
  | 'occurrenceUnknown'
  | 'future'
  | 'undated'
  | 'noOccurrence'
  | 'noWindow';

/** An entry that counts for no occurrence. */
export interface Leftover {
  /** Its position in the ledger. */
  readonly entry: number;
  readonly reason: LeftoverReason;
}

/** A task and how it stands. */
export interface TaskProgress {
  readonly taskId: string;
  /** Its own occurrences. */
  readonly own: Completion;
  /** Its own and those of all tasks below it. */
  readonly total: Completion;
  /** How many entries name it. */
  readonly entries: number;
  /** 序时进度 of its own occurrences; absent where nothing countable is due. */
  readonly scheduled?: ScheduledProgress;
  readonly closeOut?: CloseOut;
}

/** A party, and how the tasks stand for which it answers (letters A and R), inherited ones included. */
export interface PartyProgress {
  readonly partyId: string;
  readonly own: Completion;
  /** Its own and those of all parties below it, each task once. */
  readonly total: Completion;
}

/** A goal, and how the tasks stand that serve it or a goal below it, each task once. */
export interface GoalProgress {
  readonly goalId: string;
  readonly total: Completion;
}

/** A phase, and how the occurrences stand that fall due in it. */
export interface PhaseProgress {
  readonly phaseId: string;
  readonly total: Completion;
}

/** A quota that is due so often in any stretch of time, checked from the ledger. */
export interface RollingProgress {
  readonly taskId: string;
  readonly timing: string | number;
  /** `null` when the plan does not say how often, or in which dated time. */
  readonly kept: boolean | null;
  /** The first stretch with too few entries. */
  readonly gap?: Period;
}

/** How a plan stands on a day: plain data. */
export interface Progress {
  readonly asOf: string;
  readonly completion: Completion;
  /** Every occurrence of the plan, in the order of its schedule. */
  readonly occurrences: readonly OccurrenceProgress[];
  readonly totals: readonly TotalProgress[];
  /** Entries that count for no occurrence, in the order of the ledger. */
  readonly leftovers: readonly Leftover[];
  readonly rolling: readonly RollingProgress[];
  /** In the order of the plan, as the lists that follow. */
  readonly tasks: readonly TaskProgress[];
  readonly parties: readonly PartyProgress[];
  readonly goals: readonly GoalProgress[];
  readonly phases: readonly PhaseProgress[];
  readonly targets: readonly TargetProgress[];
  /** Those of which a fact speaks. */
  readonly indicators: readonly IndicatorProgress[];
  readonly issues: readonly Issue[];
}
