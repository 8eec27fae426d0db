import type { DayStates } from '../calendar/dayStates.ts';
import type { Lunisolar } from '../calendar/lunisolar.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Event } from '../schema/ledger.ts';
import type { Timing, TimingKind } from '../schema/timing.ts';
import type { OccurrenceDetails } from './occurrence.ts';

/** The days asked for, both included, and whether every window that overlaps them is meant or only those due in them. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly touching: boolean;
}

/** The events of a ledger by what happened, each list in the order of the ledger. */
export interface EventIndex {
  readonly named: ReadonlyMap<string, readonly Event[]>;
  readonly met: ReadonlyMap<string, readonly Event[]>;
}

/** What all timings of one expansion share. */
export interface ExpansionContext {
  readonly asked: Asked;
  readonly resolve: PeriodResolver;
  readonly states: DayStates;
  readonly lunisolar: Lunisolar | null;
  readonly events: EventIndex;
  /** The full names of the terms or of the top-level phases, in document order. */
  readonly windowNames: (per: 'term' | 'phase') => readonly string[];
}

/** The days that the plan and the parents of a task leave it, or why they are not known: the id of the parent, or `null` for the plan. */
export type Limits = PeriodDays | { readonly undated: string | null };

/** A timing with its index in the list of the task that states it. */
export interface PlacedTiming {
  readonly timing: Timing;
  readonly task: number;
  readonly index: number;
}

/** What one timing is expanded with. */
export interface TimingContext extends ExpansionContext {
  readonly limits: Limits;
  /** Where the timing stands, for issues. */
  readonly place: IssuePath;
  readonly report: (issue: Issue) => void;
  /** Expands another timing in this one's stead. */
  readonly expand: (timing: Timing, context: TimingContext) => void;
  /** Counts a timing that only the plan's own period could date. */
  readonly reportUndated: () => void;
  /**
   * Takes one occurrence; those outside the days asked for are left out here, so that no expander need care.
   *
   * @param nominal - the day that names it, unique in the timing together with `key`
   * @returns `false` when the limit is reached and the expander should stop
   */
  readonly emit: (nominal: number, start: number, end: number, details?: OccurrenceDetails, key?: string) => boolean;
}

/** Expands timings of one kind. */
export type Expander<Kind extends TimingKind> = (
  timing: Extract<Timing, { kind: Kind }>,
  context: TimingContext,
) => void;
