import * as z from 'zod';
import { milestoneCodes } from '../codelist/milestone.ts';
import { needsExactlyOneOf } from './needsOneOf.ts';
import { periodSchema } from './periodText.ts';
import { timingShape } from './timingShape.ts';

/** 截止: due by the end of a period, or before its start; exactly one of `by` and `before`. */
export const deadlineTimingSchema = z
  .strictObject({
    kind: z.literal('deadline'),
    by: periodSchema.optional(),
    before: periodSchema.optional(),
    milestone: z.enum(milestoneCodes).optional(),
    ...timingShape,
  })
  .check(needsExactlyOneOf('by', 'before'));

/** 截止: due by the end of a period, or before its start. */
export interface DeadlineTiming extends z.infer<typeof deadlineTimingSchema> {}
