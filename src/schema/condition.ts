import * as z from 'zod';
import { type Common, commonShape } from './common.ts';
import { type Ends, endsShape } from './ends.ts';
import { refSchema } from './id.ts';
import { needsOneOf } from './needsOneOf.ts';
import { type Vague, vagueSchema } from './vague.ts';
import { lineSchema } from './values.ts';

/** A test of a measured value: what it is, or the bounds it keeps. */
export interface MeasureCondition extends Ends, Common {
  measure: string;
  is?: number | boolean | string | undefined;
}

/** Something that has happened or holds: a task done, a target reached, a gate passed, a title held, an instrument signed. */
export interface MetCondition extends Common {
  met: string;
}

/** Holds if all parts hold. */
export interface AllCondition extends Common {
  all: Condition[];
}

/** Holds if at least one part holds. */
export interface AnyCondition extends Common {
  any: Condition[];
}

/** Holds if its part does not. */
export interface NotCondition extends Common {
  not: Condition;
}

/** When something applies; three-valued: a fact that is missing makes it unknown. A string names a fact that must be yes. */
export type Condition = string | MeasureCondition | MetCondition | AllCondition | AnyCondition | NotCondition | Vague;

/** When something applies; see {@link Condition}. */
export const conditionSchema: z.ZodType<Condition, Condition> = z.union([
  lineSchema,
  z
    .strictObject({
      measure: lineSchema,
      is: z.union([z.number(), z.boolean(), lineSchema]).optional(),
      ...endsShape,
      ...commonShape,
    })
    .check(needsOneOf('is', 'atLeast', 'above', 'atMost', 'below')),
  z.strictObject({ met: refSchema, ...commonShape }),
  z.strictObject({
    get all() {
      return z.array(conditionSchema).min(1).max(1_000);
    },
    ...commonShape,
  }),
  z.strictObject({
    get any() {
      return z.array(conditionSchema).min(1).max(1_000);
    },
    ...commonShape,
  }),
  z.strictObject({
    get not() {
      return conditionSchema;
    },
    ...commonShape,
  }),
  vagueSchema,
]);
