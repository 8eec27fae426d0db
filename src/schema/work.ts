import * as z from 'zod';
import { decompositionFieldCodes } from '../codelist/decompositionField.ts';
import { decompositionLevelCodes } from '../codelist/decompositionLevel.ts';
import { assignmentSchema } from './assignment.ts';
import { commonShape } from './common.ts';
import { refSchema, refsSchema } from './id.ts';
import { ruleSchema } from './rule.ts';
import { statementSchema } from './statement.ts';
import { targetSchema } from './target.ts';
import { limits, listOf } from './values.ts';

/** 细化分解: how far goals are to be broken down, what each line states, and the table that holds it. */
export const decompositionSchema = z.strictObject({
  to: listOf(z.enum(decompositionLevelCodes), decompositionLevelCodes.length).optional(),
  fields: listOf(z.enum(decompositionFieldCodes), decompositionFieldCodes.length).optional(),
  table: refSchema.optional(),
  ...commonShape,
});

/** 细化分解. */
export interface Decomposition extends z.infer<typeof decompositionSchema> {}

/** The fields that the plan itself and every task share: what a paragraph says stands at its node. */
export const workShape = {
  uses: refsSchema.optional(),
  statements: listOf(statementSchema).optional(),
  targets: listOf(targetSchema, limits.elements).optional(),
  rules: listOf(ruleSchema).optional(),
  assignments: listOf(assignmentSchema, limits.elements).optional(),
  decomposition: decompositionSchema.optional(),
};
