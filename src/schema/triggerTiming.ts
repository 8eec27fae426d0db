import * as z from 'zod';
import { durationSchema } from './duration.ts';
import { refSchema } from './id.ts';
import { timingShape } from './timingShape.ts';
import { lineSchema, listOf } from './values.ts';

/** 触发: due within a time after an event: a named one, or a task done. */
export const triggerTimingSchema = z.strictObject({
  kind: z.literal('trigger'),
  on: listOf(z.union([lineSchema, z.strictObject({ met: refSchema })])),
  within: durationSchema.optional(),
  ...timingShape,
});

/** 触发: due within a time after an event. */
export interface TriggerTiming extends z.infer<typeof triggerTimingSchema> {}
