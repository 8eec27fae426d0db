import * as z from 'zod';
import { maskedSchema } from './masked.ts';
import { needsOneOf } from './needsOneOf.ts';
import { vagueSchema } from './vague.ts';

const part = z.int().min(-10_000).max(10_000).optional();

/** A length of time in calendar units or workdays; negative parts only as an offset. */
export const lengthSchema = z
  .strictObject({ years: part, months: part, weeks: part, days: part, workdays: part, hours: part })
  .check(needsOneOf('years', 'months', 'weeks', 'days', 'workdays', 'hours'));

/** A length of time in calendar units or workdays. */
export interface Length extends z.infer<typeof lengthSchema> {}

/** A length of time, or what the source hides or leaves open. */
export const durationSchema = z.union([lengthSchema, maskedSchema, vagueSchema]);

/** A length of time, or what the source hides or leaves open. */
export type Duration = z.infer<typeof durationSchema>;
