import * as z from 'zod';
import { clauseShape } from './clauseShape.ts';
import { measureSchema } from './measure.ts';
import { roundSchema } from './schemeValues.ts';

/** A point of a curve. */
export const knotSchema = z.strictObject({ at: z.number(), points: z.number() });

/** A point of a curve. */
export interface Knot extends z.infer<typeof knotSchema> {}

/**
 * 插值: linear between neighbouring knots, in the value or in its logarithm; outside them the end's points (`clamp`, default)
 * or the outer segment continued (`extend`).
 */
export const curveSchema = z.strictObject({
  kind: z.literal('curve'),
  measure: measureSchema,
  knots: z.array(knotSchema).min(2).max(1_000),
  scale: z.enum(['linear', 'logarithmic']).optional(),
  beyond: z.enum(['clamp', 'extend']).optional(),
  round: roundSchema.optional(),
  ...clauseShape,
});

/** 插值. */
export interface CurveClause extends z.infer<typeof curveSchema> {}
