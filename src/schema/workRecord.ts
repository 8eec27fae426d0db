import * as z from 'zod';
import { recordKindCodes } from '../codelist/recordKind.ts';
import { commonShape } from './common.ts';
import { idSchema, refsSchema } from './id.ts';
import { openCode } from './openCode.ts';
import { textSchema } from './text.ts';
import { lineSchema } from './values.ts';

/** 台账, 档案: a record that a task must leave. */
export const workRecordSchema = z.strictObject({
  id: idSchema.optional(),
  name: textSchema,
  kind: openCode(recordKindCodes).optional(),
  form: lineSchema.optional(),
  realName: z.literal(true).optional(),
  scope: refsSchema.optional(),
  each: z.boolean().optional(),
  ...commonShape,
});

/** 台账, 档案: a record that a task must leave. */
export interface WorkRecord extends z.infer<typeof workRecordSchema> {}
