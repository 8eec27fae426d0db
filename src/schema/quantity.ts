import * as z from 'zod';
import { endsSchema } from './ends.ts';
import { maskedSchema } from './masked.ts';
import { needsExactlyOneOf } from './needsOneOf.ts';
import { rationalSchema } from './rational.ts';
import { vagueSchema } from './vague.ts';

/** A number with 约 (`about`), 多 (`over`) or 近 (`nearly`); exactly one of them. */
export const approximateSchema = z
  .strictObject({ about: z.number().optional(), over: z.number().optional(), nearly: z.number().optional() })
  .check(needsExactlyOneOf('about', 'over', 'nearly'));

/** A number with 约, 多 or 近. */
export interface Approximate extends z.infer<typeof approximateSchema> {}

/**
 * How much or how many: a plain number as printed, a fraction, `all`, `none`, bounds, an approximate number,
 * or what the source hides or leaves open.
 */
export const quantitySchema = z.union([
  ...rationalSchema.options,
  z.enum(['all', 'none']),
  endsSchema,
  approximateSchema,
  maskedSchema,
  vagueSchema,
]);

/** How much or how many; see {@link quantitySchema}. */
export type Quantity = z.infer<typeof quantitySchema>;
