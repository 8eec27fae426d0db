import * as z from 'zod';
import { entryStateCodes } from '../codelist/entryState.ts';
import { levelCodes } from '../codelist/level.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { needsExactlyOneOf } from './needsOneOf.ts';
import { partSchema } from './part.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { textSchema } from './text.ts';
import { limits, lineSchema, listOf } from './values.ts';

/** What entries and events share: when, by whom, in which run, with which evidence. */
const happenedShape = {
  id: idSchema.optional(),
  date: periodSchema.optional(),
  parties: refsSchema.optional(),
  case: lineSchema.optional(),
  evidence: listOf(
    z.strictObject({
      record: refSchema.optional(),
      name: textSchema.optional(),
      location: lineSchema.optional(),
      ...commonShape,
    }),
  ).optional(),
};

/** Work that was done, or an occurrence that was waived. */
export const entrySchema = z.strictObject({
  ...happenedShape,
  task: refSchema,
  timing: idSchema.optional(),
  occurrence: lineSchema.optional(),
  quantity: quantitySchema.optional(),
  participants: quantitySchema.optional(),
  state: z.enum(entryStateCodes).optional(),
  text: textSchema.optional(),
  ...commonShape,
});

/** Work that was done, or an occurrence that was waived. */
export interface Entry extends z.infer<typeof entrySchema> {}

/** Something that starts a trigger or moves a procedure: a named event, or something that is now met. */
export const eventSchema = z
  .strictObject({
    ...happenedShape,
    event: lineSchema.optional(),
    met: refSchema.optional(),
    level: z.enum(levelCodes).optional(),
    ...commonShape,
  })
  .check(needsExactlyOneOf('event', 'met'));

/** Something that starts a trigger or moves a procedure. */
export interface Event extends z.infer<typeof eventSchema> {}

/** The value of an indicator for a subject and a period. */
export const factSchema = z.strictObject({
  indicator: refSchema,
  subject: refSchema.optional(),
  period: periodSchema.optional(),
  value: quantitySchema.optional(),
  is: z.union([z.boolean(), lineSchema]).optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  parts: listOf(partSchema).optional(),
  ...commonShape,
});

/** The value of an indicator for a subject and a period. */
export interface Fact extends z.infer<typeof factSchema> {}

/** 台账: what happened, for one plan. */
export const ledgerSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('ledger'),
  id: idSchema,
  plan: idSchema,
  period: periodSchema.optional(),
  entries: listOf(entrySchema, limits.elements).optional(),
  events: listOf(eventSchema, limits.elements).optional(),
  facts: listOf(factSchema, limits.elements).optional(),
  ...commonShape,
});

/** 台账: what happened, for one plan. */
export interface Ledger extends z.infer<typeof ledgerSchema> {}
