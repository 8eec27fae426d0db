import * as z from 'zod';
import { defectKindCodes } from '../codelist/defectKind.ts';
import { genreCodes } from '../codelist/genre.ts';
import { commonShape } from './common.ts';
import { durationSchema } from './duration.ts';
import { fundingItemSchema } from './fundingItem.ts';
import { goalSchema } from './goal.ts';
import { idSchema, refSchema } from './id.ts';
import { indicatorSchema } from './indicator.ts';
import { instrumentSchema } from './instrument.ts';
import { maskedSchema } from './masked.ts';
import { needsOneOf } from './needsOneOf.ts';
import { observanceSchema } from './observance.ts';
import { partySchema } from './party.ts';
import { periodSchema } from './periodText.ts';
import { phaseSchema } from './phase.ts';
import { referenceSchema, yearSchema } from './reference.ts';
import { schemeUseSchema } from './schemeUse.ts';
import { taskSchema } from './task.ts';
import { nameSchema, textSchema } from './text.ts';
import { titleSchema } from './title.ts';
import { countSchema, limits, lineSchema, listOf, positiveIntegerSchema } from './values.ts';
import { workShape } from './work.ts';

/** 有效期: from when a document is in force (`issued`: from its issue) and for how long. */
export const validitySchema = z
  .strictObject({
    from: z.union([z.literal('issued'), ...periodSchema.options]).optional(),
    term: durationSchema.optional(),
    ...commonShape,
  })
  .check(needsOneOf('from', 'term'));

/** 有效期: from when a document is in force and for how long. */
export interface Validity extends z.infer<typeof validitySchema> {}

/** 规划第几年: the year of a plan counted within a programme of several years. */
export const programmeYearSchema = z.strictObject({
  programme: refSchema,
  index: z.union([positiveIntegerSchema, maskedSchema]),
  ...commonShape,
});

/** 规划第几年. */
export interface ProgrammeYear extends z.infer<typeof programmeYearSchema> {}

/** 文本缺陷: what is wrong with the source text itself. */
export const defectSchema = z.strictObject({
  kind: z.enum(defectKindCodes),
  text: textSchema,
  characters: countSchema.optional(),
  ...commonShape,
});

/** 文本缺陷: what is wrong with the source text itself. */
export interface Defect extends z.infer<typeof defectSchema> {}

/** A community work plan (计划, 方案, 总结): what will be done, when, by whom, towards which targets. */
export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('plan'),
  id: idSchema,
  title: nameSchema,
  genre: z.enum(genreCodes).optional(),
  year: yearSchema.optional(),
  period: periodSchema.optional(),
  revision: lineSchema.optional(),
  place: nameSchema.optional(),
  issuer: nameSchema.optional(),
  issued: periodSchema.optional(),
  validity: validitySchema.optional(),
  programmeYears: listOf(programmeYearSchema).optional(),
  goals: listOf(goalSchema, limits.elements).optional(),
  phases: listOf(phaseSchema).optional(),
  observances: listOf(observanceSchema).optional(),
  parties: listOf(partySchema, limits.elements).optional(),
  indicators: listOf(indicatorSchema, limits.elements).optional(),
  references: listOf(referenceSchema).optional(),
  titles: listOf(titleSchema).optional(),
  schemes: listOf(schemeUseSchema).optional(),
  tasks: listOf(taskSchema, limits.elements).optional(),
  instruments: listOf(instrumentSchema).optional(),
  fundingItems: listOf(fundingItemSchema).optional(),
  defects: listOf(defectSchema).optional(),
  ...workShape,
  ...commonShape,
});

/** A community work plan: what will be done, when, by whom, towards which targets. */
export interface Plan extends z.infer<typeof planSchema> {}
