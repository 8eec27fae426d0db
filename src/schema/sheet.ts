import * as z from 'zod';
import { itemStateCodes } from '../codelist/itemState.ts';
import { commonShape } from './common.ts';
import { idSchema, refSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { type Value, valueSchema } from './schemeValues.ts';
import { type Text, textSchema, textsSchema } from './text.ts';
import { limits, lineSchema, listOf } from './values.ts';

/** What was observed once: the value (a count without one is 1), for which project, why, with which evidence, by whom, when. */
export const observationSchema = z.strictObject({
  value: valueSchema.optional(),
  project: lineSchema.optional(),
  reason: textSchema.optional(),
  evidence: textsSchema.optional(),
  party: textSchema.optional(),
  date: periodSchema.optional(),
  ...commonShape,
});

/** What was observed once. */
export interface Observation extends z.infer<typeof observationSchema> {}

const observationsSchema = z.record(
  refSchema,
  z.union([...valueSchema.options, observationSchema, listOf(observationSchema, limits.list)]),
);

/** What was observed, by indicator. */
export type Observations = Record<string, Value | Observation | Observation[]>;

const statesSchema = z.record(
  refSchema,
  z.union([
    z.enum(itemStateCodes),
    z.strictObject({ state: z.enum(itemStateCodes), reason: textSchema, ...commonShape }),
  ]),
);

/** What is said of items, by item. */
export type States = z.infer<typeof statesSchema>;

/** One site, rater, round, stage or sub-unit; what it holds lies over what the sheet holds. */
export interface RepeatElement {
  id: string;
  name?: Text | undefined;
  observations?: Observations | undefined;
  states?: States | undefined;
  repeats?: Record<string, RepeatElement[]> | undefined;
}

/** One site, rater, round, stage or sub-unit; see {@link RepeatElement}. */
export const repeatElementSchema: z.ZodType<RepeatElement, RepeatElement> = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  observations: observationsSchema.optional(),
  states: statesSchema.optional(),
  get repeats() {
    return z.record(refSchema, z.array(repeatElementSchema).min(1).max(10_000)).optional();
  },
  ...commonShape,
});

/** 评分表: what was observed of one unit under one version of a scheme. */
export const sheetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('sheet'),
  scheme: refSchema,
  version: lineSchema,
  unit: idSchema,
  name: textSchema.optional(),
  period: periodSchema.optional(),
  observations: observationsSchema,
  states: statesSchema.optional(),
  repeats: z.record(refSchema, z.array(repeatElementSchema).min(1).max(10_000)).optional(),
  unrecorded: z.enum(['notAssessed', 'assessed']).optional(),
  ...commonShape,
});

/** 评分表: what was observed of one unit under one version of a scheme. */
export interface Sheet extends z.infer<typeof sheetSchema> {}
