import * as z from 'zod';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { lineSchema } from './values.ts';

/** The use of a scheme: a Scheme document by id and version, or a reference where the scheme itself is not at hand. */
export const schemeUseSchema = z.strictObject({
  id: idSchema,
  document: lineSchema.optional(),
  version: lineSchema.optional(),
  reference: refSchema.optional(),
  scope: refsSchema.optional(),
  confers: refsSchema.optional(),
  ...commonShape,
});

/** The use of a scheme. */
export interface SchemeUse extends z.infer<typeof schemeUseSchema> {}
