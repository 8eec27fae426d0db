import * as z from 'zod';
import { fundingPerCodes } from '../codelist/fundingPer.ts';
import { settlementCodes } from '../codelist/settlement.ts';
import { unitCodes } from '../codelist/unit.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { openCode } from './openCode.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { rationalSchema } from './rational.ts';
import { textSchema, textsSchema } from './text.ts';
import { timingSchema } from './timing.ts';
import { vagueSchema } from './vague.ts';
import { countSchema, lineSchema, listOf } from './values.ts';

/** One factor of an amount: a number, or a fact that counts from `above` up to `upTo`. */
export const factorSchema = z.strictObject({
  value: rationalSchema.optional(),
  fact: lineSchema.optional(),
  above: z.number().optional(),
  upTo: z.number().optional(),
  unit: openCode(unitCodes).optional(),
  ...commonShape,
});

/** One factor of an amount. */
export interface Factor extends z.infer<typeof factorSchema> {}

/** 分担: who pays which part, for the units in `scope`. */
export const shareSchema = z.strictObject({
  scope: refsSchema.optional(),
  payers: listOf(z.strictObject({ party: refSchema, ratio: rationalSchema, ...commonShape })),
  ...commonShape,
});

/** 分担: who pays which part. */
export interface Share extends z.infer<typeof shareSchema> {}

/** 支出用途: one allowed use of money. */
export const allowedUseSchema = z.strictObject({ text: textSchema, includes: textsSchema.optional(), ...commonShape });

/** 支出用途: one allowed use of money. */
export interface AllowedUse extends z.infer<typeof allowedUseSchema> {}

/** Money: an amount, a rate times factors, a percentage of other items, or the sum of other items; amounts in yuan. */
export const fundingItemSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  estimated: z.literal(true).optional(),
  statedCount: countSchema.optional(),
  amount: quantitySchema.optional(),
  rate: quantitySchema.optional(),
  percent: rationalSchema.optional(),
  percentOf: refsSchema.optional(),
  sumOf: refsSchema.optional(),
  factors: listOf(factorSchema).optional(),
  scope: refsSchema.optional(),
  each: z.boolean().optional(),
  per: z.enum(fundingPerCodes).optional(),
  during: periodSchema.optional(),
  timings: listOf(timingSchema).optional(),
  shares: listOf(shareSchema).optional(),
  residualPayer: refSchema.optional(),
  payee: refSchema.optional(),
  paidFrom: listOf(z.union([refSchema, vagueSchema])).optional(),
  allowedUses: listOf(allowedUseSchema).optional(),
  settlement: listOf(openCode(settlementCodes)).optional(),
  ...commonShape,
});

/** Money: an amount, a rate times factors, a percentage of other items, or the sum of other items. */
export interface FundingItem extends z.infer<typeof fundingItemSchema> {}
