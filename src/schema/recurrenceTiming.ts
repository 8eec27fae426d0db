import * as z from 'zod';
import { aboutCodes } from '../codelist/about.ts';
import { periodSchema } from './periodText.ts';
import { recurrenceShape } from './recurrence.ts';
import { timingShape } from './timingShape.ts';

/** 按日循环: dates by rule, or with `asDeadline` windows that end on them (每月25日前). */
export const recurrenceTimingSchema = z.strictObject({
  kind: z.literal('recurrence'),
  ...recurrenceShape,
  asDeadline: z.literal(true).optional(),
  about: z.enum(aboutCodes).optional(),
  during: periodSchema.optional(),
  ...timingShape,
});

/** 按日循环: dates by rule. */
export interface RecurrenceTiming extends z.infer<typeof recurrenceTimingSchema> {}
