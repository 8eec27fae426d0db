import * as z from 'zod';
import { periodSchema } from './periodText.ts';
import { timingShape } from './timingShape.ts';
import { lineSchema } from './values.ts';

/** 常年, 日常, 随时: one window that is never missed. */
export const standingTimingSchema = z.strictObject({
  kind: z.literal('standing'),
  wording: lineSchema.optional(),
  during: periodSchema.optional(),
  ...timingShape,
});

/** 常年, 日常, 随时: one window that is never missed. */
export interface StandingTiming extends z.infer<typeof standingTimingSchema> {}
