import * as z from 'zod';
import { observanceSpanCodes } from '../codelist/observanceSpan.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { recurrenceSchema } from './recurrence.ts';
import { textSchema } from './text.ts';

/** 主题日, 宣传月: a named day, week, month, season or year; `announced` if its date is made known each year. */
export const observanceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  span: z.enum(observanceSpanCodes).optional(),
  during: periodSchema.optional(),
  recurrence: recurrenceSchema.optional(),
  announced: z.literal(true).optional(),
  ...commonShape,
});

/** 主题日, 宣传月: a named day, week, month, season or year. */
export interface Observance extends z.infer<typeof observanceSchema> {}
