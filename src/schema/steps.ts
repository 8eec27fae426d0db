import * as z from 'zod';
import { brokenStepCodes } from '../codelist/brokenStep.ts';
import { clauseShape } from './clauseShape.ts';
import { measureSchema } from './measure.ts';

/**
 * 按级: points per unit, or per step of the gap to a target. The gap is value − `above` (default 0) or `below` − value,
 * never less than 0; `step` (default 1) divides it, `broken` reads a step that is not full.
 */
export const stepsSchema = z.strictObject({
  kind: z.literal('steps'),
  measure: measureSchema,
  above: z.number().optional(),
  below: z.number().optional(),
  step: z.number().positive().optional(),
  broken: z.enum(brokenStepCodes).optional(),
  points: z.number(),
  ...clauseShape,
});

/** 按级. */
export interface StepsClause extends z.infer<typeof stepsSchema> {}
