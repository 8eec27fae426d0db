import * as z from 'zod';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { schemeConditionSchema } from './schemeCondition.ts';
import { textSchema, textsSchema } from './text.ts';

/** The fields that every kind of clause may carry. */
export const clauseShape = {
  id: idSchema.optional(),
  text: textSchema.optional(),
  parties: textsSchema.optional(),
  when: schemeConditionSchema.optional(),
  limit: z.number().positive().optional(),
  oncePerProject: z.boolean().optional(),
  ...commonShape,
};
