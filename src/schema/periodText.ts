import * as z from 'zod';
import { longestPeriodText, parsePeriodText } from '../period/parsePeriodText.ts';
import { maskedSchema } from './masked.ts';
import { vagueSchema } from './vague.ts';

/** A period as compact text (`2026-05-early`, `--07/--08`, `phase:prepare`, `plan`); a day that no calendar has is refused. */
export const periodTextSchema = z
  .string()
  .min(1)
  .max(longestPeriodText)
  .check(({ value, issues }) => {
    const form = parsePeriodText(value);
    if ('code' in form) issues.push({ code: 'custom', input: value, params: { ...form.params, code: form.code } });
  });

/** A period as compact text, or what the source hides or leaves open. */
export const periodSchema = z.union([periodTextSchema, maskedSchema, vagueSchema]);

/** A period as written in a document: compact text, or what the source hides or leaves open. */
export type PeriodValue = z.infer<typeof periodSchema>;
