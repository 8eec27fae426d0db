import * as z from 'zod';
import { clauseShape } from './clauseShape.ts';
import { measureSchema } from './measure.ts';

/**
 * 评分: the value times `points` (default 1; −1: the assessor writes what is taken off). A value outside the closed range is
 * refused, except 0 in a deduction.
 */
export const markSchema = z.strictObject({
  kind: z.literal('mark'),
  measure: measureSchema,
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  points: z.number().optional(),
  ...clauseShape,
});

/** 评分. */
export interface MarkClause extends z.infer<typeof markSchema> {}
