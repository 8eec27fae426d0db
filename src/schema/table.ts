import * as z from 'zod';
import { clauseShape } from './clauseShape.ts';
import { commonShape } from './common.ts';
import { measureSchema } from './measure.ts';
import { schemeConditionSchema } from './schemeCondition.ts';
import { pointsSchema } from './schemeValues.ts';
import { textSchema } from './text.ts';
import { valueEndsShape } from './valueEnds.ts';
import { listOf } from './values.ts';

/** A row of a table: what it tests, its points, and the level or letter that it stands for. */
export const rowSchema = z.strictObject({
  ...valueEndsShape,
  when: schemeConditionSchema.optional(),
  points: pointsSchema,
  name: textSchema.optional(),
  ...commonShape,
});

/** A row of a table. */
export interface Row extends z.infer<typeof rowSchema> {}

/** 对照: the first row that holds decides; rows test the measure by their bounds or, without measure, by `when`. */
export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  measure: measureSchema.optional(),
  rows: listOf(rowSchema, 1_000),
  otherwise: pointsSchema.optional(),
  ...clauseShape,
});

/** 对照. */
export interface TableClause extends z.infer<typeof tableSchema> {}
