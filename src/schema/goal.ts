import * as z from 'zod';
import { strengthCodes } from '../codelist/strength.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { targetSchema } from './target.ts';
import { nameSchema, textSchema } from './text.ts';
import { countSchema, limits, listOf } from './values.ts';

/** 目标: what the plan wants to reach, with the targets that measure it and the titles it aims at. */
export const goalSchema = z.strictObject({
  id: idSchema,
  parent: refSchema.optional(),
  title: nameSchema,
  text: textSchema.optional(),
  strength: z.enum(strengthCodes).optional(),
  by: periodSchema.optional(),
  aims: refsSchema.optional(),
  targets: listOf(targetSchema, limits.elements).optional(),
  statedCount: countSchema.optional(),
  ...commonShape,
});

/** 目标: what the plan wants to reach. */
export interface Goal extends z.infer<typeof goalSchema> {}
