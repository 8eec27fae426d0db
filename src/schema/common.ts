import * as z from 'zod';
import { idSchema } from './id.ts';
import { needsOneOf } from './needsOneOf.ts';
import { limits, lineSchema, listOf, positiveIntegerSchema, proseSchema } from './values.ts';

/** Where something is said: a document, its line, the words quoted, the id of a fact in the document's catalogue. */
export const sourceSchema = z
  .strictObject({
    document: lineSchema.optional(),
    quote: proseSchema.optional(),
    fact: idSchema.optional(),
    line: positiveIntegerSchema.optional(),
  })
  .check(needsOneOf('document', 'quote', 'fact', 'line'));

/** Where something is said. */
export interface Source extends z.infer<typeof sourceSchema> {}

/** Data of the embedding program: plain JSON that the library keeps and never reads, at most 8 levels deep. */
export const extSchema = z.record(lineSchema, z.unknown());

/** The fields that every object of a document may carry. */
export const commonShape = {
  label: z.string().min(1).max(limits.title).optional(),
  source: listOf(sourceSchema).optional(),
  note: proseSchema.optional(),
  implied: z.literal(true).optional(),
  ext: extSchema.optional(),
};

/** The fields that every object of a document may carry. */
export interface Common extends z.infer<z.ZodObject<typeof commonShape>> {}
