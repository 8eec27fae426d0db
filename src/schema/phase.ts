import * as z from 'zod';
import { commonShape } from './common.ts';
import { durationSchema } from './duration.ts';
import { idSchema, refSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { nameSchema } from './text.ts';

/** 阶段: a stage of the plan; without `during` and `length` it has no dates. */
export const phaseSchema = z.strictObject({
  id: idSchema,
  parent: refSchema.optional(),
  title: nameSchema.optional(),
  during: periodSchema.optional(),
  length: durationSchema.optional(),
  ...commonShape,
});

/** 阶段: a stage of the plan. */
export interface Phase extends z.infer<typeof phaseSchema> {}
