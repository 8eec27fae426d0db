import * as z from 'zod';
import type { AggregateCode } from '../codelist/aggregate.ts';
import { type RankTiesCode, rankTiesCodes } from '../codelist/rankTies.ts';
import { refSchema, refsSchema } from './id.ts';
import { aggregateSchema, type Round, roundSchema, type Trim, trimSchema } from './schemeValues.ts';
import { type ValueEnds, valueEndsShape } from './valueEnds.ts';

/** a − b, a ÷ b, 100 a ÷ b, or 100 (a − b) ÷ b. */
export interface PairMeasure {
  operation: 'difference' | 'ratio' | 'percentage' | 'change';
  of: [Measure, Measure];
  round?: Round | undefined;
}

/** Several values as one. */
export interface AggregateMeasure {
  operation: AggregateCode;
  of: Measure[];
  trim?: Trim | undefined;
  round?: Round | undefined;
}

/** 达标项数: how many values pass; without bounds, how many are true. */
export interface CountMeasure extends ValueEnds {
  operation: 'count';
  of: Measure[];
}

/** 得分 or 得分率 (percent of full marks) of items; one value for each. */
export interface ItemMeasure {
  operation: 'points' | 'share';
  items: string[];
}

/** 全体单位的平均、最高: over all units of the cohort, this one included. */
export interface PeersMeasure {
  operation: 'peers';
  of: Measure;
  aggregate: AggregateCode;
  round?: Round | undefined;
}

/** 名次 within the cohort, highest first. */
export interface RankMeasure {
  operation: 'rank';
  of: Measure;
  order?: 'descending' | 'ascending' | undefined;
  ties?: RankTiesCode | undefined;
}

/** The grade; in consequences only. */
export interface GradeMeasure {
  operation: 'grade';
}

/** A value derived from indicators or items; a string is the id of an indicator, a number stands for itself. */
export type Measure =
  | string
  | number
  | PairMeasure
  | AggregateMeasure
  | CountMeasure
  | ItemMeasure
  | PeersMeasure
  | RankMeasure
  | GradeMeasure;

/** A value derived from indicators or items; see {@link Measure}. */
export const measureSchema: z.ZodType<Measure, Measure> = z.union([
  refSchema,
  z.number(),
  z.discriminatedUnion('operation', [
    z.strictObject({
      operation: z.enum(['difference', 'ratio', 'percentage', 'change']),
      get of() {
        return z.tuple([measureSchema, measureSchema]);
      },
      round: roundSchema.optional(),
    }),
    z.strictObject({
      operation: aggregateSchema,
      get of() {
        return z.array(measureSchema).min(1).max(1_000);
      },
      trim: trimSchema.optional(),
      round: roundSchema.optional(),
    }),
    z.strictObject({
      operation: z.literal('count'),
      get of() {
        return z.array(measureSchema).min(1).max(1_000);
      },
      ...valueEndsShape,
    }),
    z.strictObject({ operation: z.enum(['points', 'share']), items: refsSchema }),
    z.strictObject({
      operation: z.literal('peers'),
      get of() {
        return measureSchema;
      },
      aggregate: aggregateSchema,
      round: roundSchema.optional(),
    }),
    z.strictObject({
      operation: z.literal('rank'),
      get of() {
        return measureSchema;
      },
      order: z.enum(['descending', 'ascending']).optional(),
      ties: z.enum(rankTiesCodes).optional(),
    }),
    z.strictObject({ operation: z.literal('grade') }),
  ]),
]);
