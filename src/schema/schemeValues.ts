import * as z from 'zod';
import { aggregateCodes } from '../codelist/aggregate.ts';
import { roundingModeCodes } from '../codelist/roundingMode.ts';
import { needsOneOf } from './needsOneOf.ts';
import { countSchema, lineSchema, positiveIntegerSchema } from './values.ts';

/** What an indicator may hold: a number, yes or no, a word. */
export const valueSchema = z.union([z.number(), z.boolean(), lineSchema]);

/** What an indicator may hold: a number, yes or no, a word. */
export type Value = z.infer<typeof valueSchema>;

/** 分值, signed; `zero` 该项不得分: the whole item scores 0, whatever else was found. */
export const pointsSchema = z.union([z.number(), z.literal('zero')]);

/** 分值, signed, or `zero`. */
export type Points = z.infer<typeof pointsSchema>;

/** Decimal places, 0–30, and how the rest is rounded (default half away from zero). */
export const roundSchema = z.strictObject({
  digits: z.int().min(0).max(30),
  mode: z.enum(roundingModeCodes).optional(),
});

/** Decimal places and how the rest is rounded. */
export interface Round extends z.infer<typeof roundSchema> {}

/** How several values become one. */
export const aggregateSchema = z.enum(aggregateCodes);

/** 去掉最高、最低分: how many are dropped, and from how many values on (default one more than are dropped). */
export const trimSchema = z
  .strictObject({
    highest: countSchema.optional(),
    lowest: countSchema.optional(),
    from: positiveIntegerSchema.optional(),
  })
  .check(needsOneOf('highest', 'lowest'));

/** 去掉最高、最低分. */
export interface Trim extends z.infer<typeof trimSchema> {}
