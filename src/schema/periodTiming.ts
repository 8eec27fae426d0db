import * as z from 'zod';
import { durationSchema } from './duration.ts';
import { needsOneOf } from './needsOneOf.ts';
import { periodSchema } from './periodText.ts';
import { timingShape } from './timingShape.ts';

/** 期间: one window, given by its period, its length, or both. */
export const periodTimingSchema = z
  .strictObject({
    kind: z.literal('period'),
    during: periodSchema.optional(),
    length: durationSchema.optional(),
    ...timingShape,
  })
  .check(needsOneOf('during', 'length'));

/** 期间: one window. */
export interface PeriodTiming extends z.infer<typeof periodTimingSchema> {}
