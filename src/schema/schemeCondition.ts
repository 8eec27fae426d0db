import * as z from 'zod';
import { refSchema } from './id.ts';
import { type Measure, measureSchema } from './measure.ts';
import { needsOneOf } from './needsOneOf.ts';
import { type ValueEnds, valueEndsKeys, valueEndsShape } from './valueEnds.ts';

/** Holds if the measure keeps all bounds that are given. */
export interface SchemeTest extends ValueEnds {
  measure: Measure;
}

/** Holds if all parts hold; an empty list holds. */
export interface SchemeAll {
  all: SchemeCondition[];
}

/** Holds if at least one part holds; an empty list does not. */
export interface SchemeAny {
  any: SchemeCondition[];
}

/** Holds if its part does not. */
export interface SchemeNot {
  not: SchemeCondition;
}

/** A three-valued condition of a scheme; a string names a check that must be true, or a count that must be above 0. */
export type SchemeCondition = string | SchemeTest | SchemeAll | SchemeAny | SchemeNot;

/** A three-valued condition of a scheme; see {@link SchemeCondition}. */
export const schemeConditionSchema: z.ZodType<SchemeCondition, SchemeCondition> = z.union([
  refSchema,
  z.strictObject({ measure: measureSchema, ...valueEndsShape }).check(needsOneOf(...valueEndsKeys)),
  z.strictObject({
    get all() {
      return z.array(schemeConditionSchema).max(1_000);
    },
  }),
  z.strictObject({
    get any() {
      return z.array(schemeConditionSchema).max(1_000);
    },
  }),
  z.strictObject({
    get not() {
      return schemeConditionSchema;
    },
  }),
]);
