import * as z from 'zod';
import { referenceKindCodes } from '../codelist/referenceKind.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { maskedSchema } from './masked.ts';
import { periodSchema } from './periodText.ts';
import { nameSchema } from './text.ts';
import { positiveIntegerSchema } from './values.ts';

/** A year from 1 to 9999, or what the source prints in its place. */
export const yearSchema = z.union([z.int().min(1).max(9999), maskedSchema]);

/** A law, standard, annex, programme or other document that the plan refers to; `available: false` if it is not at hand. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(referenceKindCodes),
  title: nameSchema.optional(),
  documentNumber: nameSchema.optional(),
  issuer: nameSchema.optional(),
  year: yearSchema.optional(),
  edition: positiveIntegerSchema.optional(),
  trial: z.literal(true).optional(),
  during: periodSchema.optional(),
  available: z.literal(false).optional(),
  ...commonShape,
});

/** A law, standard, annex, programme or other document that the plan refers to. */
export interface Reference extends z.infer<typeof referenceSchema> {}
