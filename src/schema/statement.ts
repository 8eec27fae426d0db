import * as z from 'zod';
import { statementKindCodes } from '../codelist/statementKind.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { nameSchema, namesSchema } from './text.ts';
import { countSchema } from './values.ts';

/** 提法: a principle, slogan, method or context, with the number of members it states and those it names. */
export const statementSchema = z.strictObject({
  id: idSchema.optional(),
  kind: z.enum(statementKindCodes),
  text: nameSchema,
  statedCount: countSchema.optional(),
  members: namesSchema.optional(),
  ...commonShape,
});

/** 提法: a principle, slogan, method or context. */
export interface Statement extends z.infer<typeof statementSchema> {}
