import type { Issue } from '../issue/issue.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import type { LeftoverReason } from './progress.ts';

/** What all parts of one tracking share. */
export interface TrackContext {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** The day on which things are looked at; what is dated later has not happened yet. */
  readonly asOf: number;
  readonly asOfText: string;
  readonly resolve: PeriodResolver;
  /** Dates that were resolved before: ledgers repeat them. */
  readonly resolved: Map<string, PeriodDays>;
  /** The days of the plan and of the ledger, where they are known. */
  readonly frames: { readonly plan: PeriodDays | null; readonly ledger: PeriodDays | null };
  readonly taskPositions: ReadonlyMap<string, number>;
  readonly partyPositions: ReadonlyMap<string, number>;
  readonly dayText: (day: number) => string;
  readonly report: (issue: Issue) => void;
  readonly setAside: (entry: number, reason: LeftoverReason) => void;
}
