import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Timing, TimingKind } from '../schema/timing.ts';
import { expandChoice } from './choiceTiming.ts';
import { expandDates } from './datesTiming.ts';
import { expandDeadline } from './deadlineTiming.ts';
import { expandPeriod } from './periodTiming.ts';
import { expandQuota } from './quotaTiming.ts';
import { expandRecurrenceTiming } from './recurrenceTiming.ts';
import { expandRoster } from './rosterTiming.ts';
import { expandStanding } from './standingTiming.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { expandTrigger } from './triggerTiming.ts';
import { expandVague } from './vagueTiming.ts';

/** Every kind of timing with what expands it. */
const expanders: { readonly [Kind in TimingKind]: Expander<Kind> } = {
  deadline: expandDeadline,
  period: expandPeriod,
  dates: expandDates,
  recurrence: expandRecurrenceTiming,
  quota: expandQuota,
  choice: expandChoice,
  trigger: expandTrigger,
  roster: expandRoster,
  standing: expandStanding,
  vague: expandVague,
};

/** Expands one timing of any kind. */
export function expandTiming(timing: Timing, context: TimingContext): void {
  const { kind } = timing;
  if (!Object.hasOwn(expanders, kind)) {
    context.report(scheduleIssue('schedule.kind.unknown', [...context.place, 'kind'], { kind: String(kind) }));
    return;
  }
  const expand = expanders[kind] as (timing: Timing, context: TimingContext) => void;
  expand(timing, context);
}
