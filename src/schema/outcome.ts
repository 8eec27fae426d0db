import * as z from 'zod';
import { rankTiesCodes } from '../codelist/rankTies.ts';
import { vetoEffectCodes } from '../codelist/vetoEffect.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema } from './id.ts';
import { measureSchema } from './measure.ts';
import { needsExactlyOneOf } from './needsOneOf.ts';
import { schemeConditionSchema } from './schemeCondition.ts';
import { textSchema } from './text.ts';
import { valueEndsShape } from './valueEnds.ts';
import { countSchema, listOf } from './values.ts';

/** 等次: the bounds it asks for, and what it requires besides. */
export const gradeSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  ...valueEndsShape,
  requires: schemeConditionSchema.optional(),
  ...commonShape,
});

/** 等次. */
export interface Grade extends z.infer<typeof gradeSchema> {}

/** 一票否决, 降等, 准入条件: acts when a condition holds (`when`) or does not (`unless`). */
export const vetoSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema.optional(),
    effect: z.enum(vetoEffectCodes),
    grade: refSchema.optional(),
    by: measureSchema.optional(),
    points: z.number().optional(),
    cut: z.boolean().optional(),
    when: schemeConditionSchema.optional(),
    unless: schemeConditionSchema.optional(),
    ...commonShape,
  })
  .check(needsExactlyOneOf('when', 'unless'));

/** 一票否决, 降等, 准入条件. */
export interface Veto extends z.infer<typeof vetoSchema> {}

/** 结果运用: what follows from the result; never points. */
export const consequenceSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  when: schemeConditionSchema,
  ...commonShape,
});

/** 结果运用. */
export interface Consequence extends z.infer<typeof consequenceSchema> {}

/** 等次名额: how many units may have a grade, as a percentage or a count. */
export const quotaSchema = z
  .strictObject({ grade: refSchema, share: z.number().min(0).max(100).optional(), count: countSchema.optional() })
  .check(needsExactlyOneOf('share', 'count'));

/** 排名, 等次名额. */
export const rankingSchema = z.strictObject({
  tieBreak: listOf(measureSchema, 100).optional(),
  ties: z.enum(rankTiesCodes).optional(),
  quotas: listOf(quotaSchema, 100).optional(),
});

/** 结果: grades, vetoes, consequences and ranking made of the total. */
export const outcomeSchema = z.strictObject({
  measure: measureSchema.optional(),
  compare: z.enum(['rounded', 'exact']).optional(),
  grades: listOf(gradeSchema, 100).optional(),
  vetoes: listOf(vetoSchema, 1_000).optional(),
  consequences: listOf(consequenceSchema, 1_000).optional(),
  ranking: rankingSchema.optional(),
  ...commonShape,
});

/** 结果. */
export interface Outcome extends z.infer<typeof outcomeSchema> {}
