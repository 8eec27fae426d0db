import * as z from 'zod';
import { datesTimingSchema } from './datesTiming.ts';
import { deadlineTimingSchema } from './deadlineTiming.ts';
import { refSchema } from './id.ts';
import { periodTimingSchema } from './periodTiming.ts';
import { quotaTimingSchema } from './quotaTiming.ts';
import { recurrenceTimingSchema } from './recurrenceTiming.ts';
import { rosterTimingSchema } from './rosterTiming.ts';
import { standingTimingSchema } from './standingTiming.ts';
import { timingShape } from './timingShape.ts';
import { triggerTimingSchema } from './triggerTiming.ts';
import { vagueTimingSchema } from './vagueTiming.ts';

/** A timing that is no choice. */
export const plainTimingSchema = z.discriminatedUnion('kind', [
  deadlineTimingSchema,
  periodTimingSchema,
  datesTimingSchema,
  recurrenceTimingSchema,
  quotaTimingSchema,
  triggerTimingSchema,
  rosterTimingSchema,
  standingTimingSchema,
  vagueTimingSchema,
]);

/** A timing that is no choice. */
export type PlainTiming = z.infer<typeof plainTimingSchema>;

/** 任选: one of two or more timings; `chosen` is the index of the one that was chosen. */
export const choiceTimingSchema = z.strictObject({
  kind: z.literal('choice'),
  options: z.array(plainTimingSchema).min(2).max(100),
  chosenBy: refSchema.optional(),
  chosen: z.int().min(0).max(99).optional(),
  ...timingShape,
});

/** 任选: one of two or more timings. */
export interface ChoiceTiming extends z.infer<typeof choiceTimingSchema> {}
