import type { StrengthCode } from '../codelist/strength.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { PeriodValue } from '../schema/periodText.ts';
import type { ScheduledProgress } from './scheduledProgress.ts';

/** How a target stands: `onTrack` and `offTrack` before its time is over by the schedule, `offTrack` after it for good. */
export type TargetState = 'reached' | 'onTrack' | 'offTrack' | 'notComputable';

/** Why a target is not computable. */
export type TargetReason =
  | 'qualitative'
  | 'masked'
  | 'noFact'
  | 'indicatorUnknown'
  | 'directionUnknown'
  | 'approximate'
  | 'baselineUnknown'
  | 'baselineZero'
  | 'denominatorZero'
  | 'changeUnitUnstated'
  | 'unitsUnknown'
  | 'contradiction'
  | 'eachOrTogether'
  | 'scheduleUnknown'
  | 'unlikeThings';

/** What facts say of a target, for one subject or one way to read it. */
export interface TargetReading {
  readonly state: TargetState;
  /** Why it is not computable. */
  readonly reason?: TargetReason;
  /** The value that the facts give, in the unit of the indicator; a rank for a rank target; `null` when there is none. */
  readonly value: number | null;
  /** The value is one that the source gives as 约, 多 or 近. */
  readonly approximate?: true;
  /** The change against the baseline, in points or percent as the target asks. */
  readonly change?: number;
  readonly baseline?: number;
  /** The least and the greatest value that reach it, in the unit of the value or, for a change, of the change. */
  readonly least?: number;
  readonly greatest?: number;
  /** What is missing to the nearest value that reaches it; 0 when it is reached, `null` when that is not known. */
  readonly gap: number | null;
  /** Of a share: how many of how many units reach it, rounded to whole units. */
  readonly needed?: { readonly count: number; readonly of: number };
  /** What the value should be by the day. */
  readonly expected?: number;
  readonly scheduled?: ScheduledProgress;
  /** The fact that reached it is later than its deadline. */
  readonly late?: true;
}

/** An indicator of which a fact speaks, and the value that its facts give for the plan as a whole, up to the day. */
export interface IndicatorProgress {
  readonly indicatorId: string;
  /** In the unit of the indicator; `null` when it has none. */
  readonly value: number | null;
  /** Why it has none. */
  readonly reason?: TargetReason;
  readonly approximate?: true;
  /** Yes or no, or a word, in place of a number. */
  readonly is?: boolean | string;
  /** Of a share: of how many it is one. */
  readonly of?: number;
}

/** A target for one of the things in its scope. */
export interface SubjectReading extends TargetReading {
  readonly subject: string;
}

/** The share of a target that falls to a party, a period, or both. */
export interface PartReading extends TargetReading {
  readonly party?: string;
  readonly period?: PeriodValue;
}

/** A target as one reads what the source leaves open: points or percent, each or together. */
export interface OpenReading extends TargetReading {
  readonly reading: 'percentagePoint' | 'percentOfBaseline' | 'each' | 'together';
}

/** A target and how it stands. */
export interface TargetProgress extends TargetReading {
  /** Where it stands in the plan. */
  readonly path: IssuePath;
  readonly indicator: string;
  readonly id?: string;
  /** Its last day; `null` when neither it nor its goal, its task or the plan has one. */
  readonly due: string | null;
  readonly strength?: StrengthCode;
  readonly subjects?: readonly SubjectReading[];
  readonly parts?: readonly PartReading[];
  readonly readings?: readonly OpenReading[];
}
