import * as z from 'zod';
import { nonWorkdayCodes } from '../codelist/nonWorkday.ts';
import { durationSchema } from './duration.ts';
import { periodSchema } from './periodText.ts';
import { timingShape } from './timingShape.ts';
import { listOf } from './values.ts';

/** 日期: fixed days or observances of one day, each on its own, with an offset if the text has one. */
export const datesTimingSchema = z.strictObject({
  kind: z.literal('dates'),
  on: listOf(periodSchema),
  offset: durationSchema.optional(),
  nonWorkday: z.enum(nonWorkdayCodes).optional(),
  ...timingShape,
});

/** 日期: fixed days or observances of one day. */
export interface DatesTiming extends z.infer<typeof datesTimingSchema> {}
