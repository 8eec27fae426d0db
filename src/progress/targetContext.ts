import type { Forest } from '../internal/forest.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { MeasureContext } from './measureIndicator.ts';
import type { ScheduleRule } from './scheduleTasks.ts';
import type { TrackContext } from './trackContext.ts';

/** What all targets of one tracking share. */
export interface TargetContext {
  readonly track: TrackContext;
  readonly measuring: MeasureContext;
  readonly rule: ScheduleRule;
  readonly parties: Forest;
  /** The number of units that an indicator counts, `null` when it is not known. */
  readonly unitsOf: (indicator: Indicator) => number | null;
}
