import * as z from 'zod';
import { schemeIndicatorTypeCodes } from '../codelist/schemeIndicatorType.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { valueSchema } from './schemeValues.ts';
import { textSchema, textsSchema } from './text.ts';
import { lineSchema, listOf } from './values.ts';

/** 取自: the result of another scheme or of one of its items, or the progress of a target or task. */
export const importSchema = z.union([
  z.strictObject({ scheme: refSchema, item: refSchema.optional(), value: z.enum(['points', 'share', 'grade']) }),
  z.strictObject({ target: refSchema }),
  z.strictObject({ task: refSchema }),
]);

/** 取自. */
export type Import = z.infer<typeof importSchema>;

/** 观测指标: what is observed once and read by measures. */
export const schemeIndicatorSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  type: z.enum(schemeIndicatorTypeCodes),
  unit: lineSchema.optional(),
  levels: listOf(lineSchema, 1_000).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  multipleOf: z.number().positive().optional(),
  digits: z.int().min(0).max(30).optional(),
  multiple: z.boolean().optional(),
  absent: valueSchema.optional(),
  context: z.boolean().optional(),
  better: z.enum(['higher', 'lower']).optional(),
  effort: z.number().min(0).optional(),
  from: importSchema.optional(),
  period: periodSchema.optional(),
  method: textsSchema.optional(),
  evidence: textsSchema.optional(),
  parties: textsSchema.optional(),
  ...commonShape,
});

/** 观测指标. */
export interface SchemeIndicator extends z.infer<typeof schemeIndicatorSchema> {}
