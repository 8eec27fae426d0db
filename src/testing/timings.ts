import fc from 'fast-check';
import type { Timing, TimingKind } from '../schema/timing.ts';
import { choiceTimings } from './choiceTiming.ts';
import { datesTimings } from './datesTiming.ts';
import { deadlineTimings } from './deadlineTiming.ts';
import { periodTimings } from './periodTiming.ts';
import { quotaTimings } from './quotaTiming.ts';
import { recurrenceTimings } from './recurrenceTiming.ts';
import { rosterTimings } from './rosterTiming.ts';
import { standingTimings } from './standingTiming.ts';
import { triggerTimings } from './triggerTiming.ts';
import { vagueTimings } from './vagueTiming.ts';

const kinds: { readonly [Kind in TimingKind]: fc.Arbitrary<Timing> } = {
  deadline: deadlineTimings,
  period: periodTimings,
  dates: datesTimings,
  recurrence: recurrenceTimings,
  quota: quotaTimings,
  choice: choiceTimings,
  trigger: triggerTimings,
  roster: rosterTimings,
  standing: standingTimings,
  vague: vagueTimings,
};

/** A timing of any kind. */
export const timings: fc.Arbitrary<Timing> = fc.oneof(...Object.values(kinds));
