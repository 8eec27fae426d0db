import * as z from 'zod';
import { aboutCodes } from '../codelist/about.ts';
import { anchorCodes } from '../codelist/anchor.ts';
import { perCodes } from '../codelist/per.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { timingShape } from './timingShape.ts';
import { listOf, positiveIntegerSchema } from './values.ts';

/** 频次: so many times in each window; the date inside the window is open. */
export const quotaTimingSchema = z.strictObject({
  kind: z.literal('quota'),
  per: z.enum(perCodes),
  interval: positiveIntegerSchema.optional(),
  count: quantitySchema.optional(),
  anchors: listOf(z.enum(anchorCodes), 3).optional(),
  rolling: z.literal(true).optional(),
  about: z.enum(aboutCodes).optional(),
  during: periodSchema.optional(),
  ...timingShape,
});

/** 频次: so many times in each window. */
export interface QuotaTiming extends z.infer<typeof quotaTimingSchema> {}
