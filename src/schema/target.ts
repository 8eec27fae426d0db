import * as z from 'zod';
import { baselinePeriodCodes } from '../codelist/baselinePeriod.ts';
import { changeCodes } from '../codelist/change.ts';
import { changeUnitCodes } from '../codelist/changeUnit.ts';
import { strengthCodes } from '../codelist/strength.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { needsOneOf } from './needsOneOf.ts';
import { partSchema } from './part.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { listOf } from './values.ts';

/** What a change is measured against: a period, a value, or both. */
export const baselineSchema = z
  .strictObject({
    period: z.union([z.enum(baselinePeriodCodes), ...periodSchema.options]).optional(),
    value: quantitySchema.optional(),
    ...commonShape,
  })
  .check(needsOneOf('period', 'value'));

/** What a change is measured against. */
export interface Baseline extends z.infer<typeof baselineSchema> {}

/** 目标值: a value of an indicator that is due. */
export const targetSchema = z.strictObject({
  id: idSchema.optional(),
  indicator: refSchema,
  value: quantitySchema.optional(),
  scope: refsSchema.optional(),
  each: z.boolean().optional(),
  strength: z.enum(strengthCodes).optional(),
  change: z.enum(changeCodes).optional(),
  changeUnit: z.enum(changeUnitCodes).optional(),
  among: refSchema.optional(),
  baseline: baselineSchema.optional(),
  by: periodSchema.optional(),
  during: periodSchema.optional(),
  parts: listOf(partSchema).optional(),
  ...commonShape,
});

/** 目标值: a value of an indicator that is due. */
export interface Target extends z.infer<typeof targetSchema> {}
