import * as z from 'zod';
import { levelCodes } from '../codelist/level.ts';
import { commonShape } from './common.ts';
import { idSchema, refsSchema } from './id.ts';
import { quantitySchema } from './quantity.ts';
import { textSchema } from './text.ts';
import { listOf } from './values.ts';

/** 称号: a title that can be won and held; with `ladder` the lower level comes first. */
export const titleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  levels: listOf(z.enum(levelCodes), levelCodes.length).optional(),
  ladder: z.literal(true).optional(),
  requires: refsSchema.optional(),
  holders: refsSchema.optional(),
  quota: quantitySchema.optional(),
  ...commonShape,
});

/** 称号: a title that can be won and held. */
export interface Title extends z.infer<typeof titleSchema> {}
