import * as z from 'zod';
import { maskedSchema } from './masked.ts';
import { needsOneOf } from './needsOneOf.ts';
import { rationalSchema } from './rational.ts';

const endSchema = z.union([...rationalSchema.options, maskedSchema]);

/** The four bounds as fields: `atLeast` and `atMost` include the number, `above` and `below` exclude it. */
export const endsShape = {
  atLeast: endSchema.optional(),
  above: endSchema.optional(),
  atMost: endSchema.optional(),
  below: endSchema.optional(),
};

/** One bound or a range; at least one bound is given. */
export const endsSchema = z.strictObject(endsShape).check(needsOneOf('atLeast', 'above', 'atMost', 'below'));

/** One bound or a range. */
export interface Ends extends z.infer<typeof endsSchema> {}
