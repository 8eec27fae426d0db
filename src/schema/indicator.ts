import * as z from 'zod';
import { accumulationCodes } from '../codelist/accumulation.ts';
import { indicatorDirectionCodes } from '../codelist/indicatorDirection.ts';
import { levelCodes } from '../codelist/level.ts';
import { unitCodes } from '../codelist/unit.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { openCode } from './openCode.ts';
import { textSchema } from './text.ts';
import { lineSchema, listOf } from './values.ts';

/** 指标: what is measured, said once for targets, facts, conditions and scheme items. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  unit: openCode(unitCodes).optional(),
  better: z.enum(indicatorDirectionCodes).optional(),
  accumulates: z.enum(accumulationCodes).optional(),
  digits: z.int().min(0).max(15).optional(),
  numerator: refSchema.optional(),
  denominator: refSchema.optional(),
  counts: refsSchema.optional(),
  meets: refSchema.optional(),
  grade: lineSchema.optional(),
  levels: listOf(z.enum(levelCodes), levelCodes.length).optional(),
  levelsNeeded: z.enum(['all', 'any']).optional(),
  ...commonShape,
});

/** 指标: what is measured. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
