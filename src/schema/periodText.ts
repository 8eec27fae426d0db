import * as z from 'zod';
import { maskedSchema } from './masked.ts';
import { vagueSchema } from './vague.ts';

/** A period as compact text (`2026-05-early`, `--07/--08`, `phase:prepare`, `plan`). */
export const periodTextSchema = z.string().min(1).max(200);

/** A period as compact text, or what the source hides or leaves open. */
export const periodSchema = z.union([periodTextSchema, maskedSchema, vagueSchema]);

/** A period as written in a document: compact text, or what the source hides or leaves open. */
export type PeriodValue = z.infer<typeof periodSchema>;
