import * as z from 'zod';
import { choiceTimingSchema, plainTimingSchema } from './choiceTiming.ts';

/** When a task is due; each entry of a task's timings counts on its own. */
export const timingSchema = z.discriminatedUnion('kind', [...plainTimingSchema.options, choiceTimingSchema]);

/** When a task is due. */
export type Timing = z.infer<typeof timingSchema>;

/** The kinds of timings. */
export type TimingKind = Timing['kind'];
