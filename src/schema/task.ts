import * as z from 'zod';
import { strengthCodes } from '../codelist/strength.ts';
import { commonShape } from './common.ts';
import { conditionSchema } from './condition.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { nameSchema, namesSchema, textSchema } from './text.ts';
import { timingSchema } from './timing.ts';
import { countSchema, lineSchema, listOf } from './values.ts';
import { workShape } from './work.ts';
import { workRecordSchema } from './workRecord.ts';

/** 任务: one thing to be done; with children a heading, a stage or a procedure. */
export const taskSchema = z.strictObject({
  id: idSchema,
  parent: refSchema.optional(),
  title: nameSchema,
  text: textSchema.optional(),
  tags: listOf(lineSchema).optional(),
  goals: refsSchema.optional(),
  strength: z.enum(strengthCodes).optional(),
  statedCount: countSchema.optional(),
  timings: listOf(timingSchema).optional(),
  scope: refsSchema.optional(),
  each: z.boolean().optional(),
  topics: namesSchema.optional(),
  means: namesSchema.optional(),
  records: listOf(workRecordSchema).optional(),
  confers: refsSchema.optional(),
  ordered: z.literal(true).optional(),
  when: conditionSchema.optional(),
  returnTo: refSchema.optional(),
  after: refsSchema.optional(),
  alongside: refsSchema.optional(),
  ...workShape,
  ...commonShape,
});

/** 任务: one thing to be done; with children a heading, a stage or a procedure. */
export interface Task extends z.infer<typeof taskSchema> {}
