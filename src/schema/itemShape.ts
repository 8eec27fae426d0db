import * as z from 'zod';
import { clauseSchema } from './clause.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';
import { schemeConditionSchema } from './schemeCondition.ts';
import { aggregateSchema, roundSchema, trimSchema } from './schemeValues.ts';
import { textSchema, textsSchema } from './text.ts';
import { treatmentsShape } from './treatment.ts';
import { listOf } from './values.ts';

/** 分次: the item is scored once per site, rater, round, stage or sub-unit, and the results are aggregated. */
export const repeatSchema = z.strictObject({
  aggregate: aggregateSchema.optional(),
  weights: z.record(idSchema, z.number()).optional(),
  trim: trimSchema.optional(),
  void: schemeConditionSchema.optional(),
  round: roundSchema.optional(),
});

/** 分次. */
export interface Repeat extends z.infer<typeof repeatSchema> {}

const boundSchema = z.union([z.number(), z.literal('none')]);

/** The fields of an item, its sub-items apart. */
export const itemShape = {
  id: idSchema,
  name: textSchema.optional(),
  text: textSchema.optional(),
  points: z.number().optional(),
  start: z.enum(['empty', 'full']).optional(),
  clauses: listOf(clauseSchema, 1_000).optional(),
  aggregate: aggregateSchema.optional(),
  weight: z.number().optional(),
  bonus: z.boolean().optional(),
  floor: boundSchema.optional(),
  cap: boundSchema.optional(),
  round: roundSchema.optional(),
  applies: schemeConditionSchema.optional(),
  ...treatmentsShape,
  repeat: repeatSchema.optional(),
  method: textsSchema.optional(),
  evidence: textsSchema.optional(),
  parties: textsSchema.optional(),
  ...commonShape,
};
