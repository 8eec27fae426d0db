import * as z from 'zod';
import { brokenStepCodes } from '../codelist/brokenStep.ts';
import { type Item, itemSchema } from './item.ts';
import { itemShape } from './itemShape.ts';
import { outcomeSchema } from './outcome.ts';
import { periodSchema } from './periodText.ts';
import { referenceSchema } from './reference.ts';
import { schemeIndicatorSchema } from './schemeIndicator.ts';
import { treatmentsShape } from './treatment.ts';
import { limits, lineSchema } from './values.ts';

/** What clauses and leaf items that are silent do. */
export const schemeDefaultsSchema = z.strictObject({
  broken: z.enum(brokenStepCodes).optional(),
  ...treatmentsShape,
});

/** 考评细则: what counts and how much, and what follows from the total. It is its own top item. */
export const schemeSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('scheme'),
  version: lineSchema,
  indicators: z.array(schemeIndicatorSchema).max(limits.list),
  outcome: outcomeSchema.optional(),
  references: z.array(referenceSchema).min(1).max(limits.list).optional(),
  period: periodSchema.optional(),
  defaults: schemeDefaultsSchema.optional(),
  ...itemShape,
  items: z.array(itemSchema).min(1).max(limits.list).optional(),
});

/** 考评细则: what counts and how much, and what follows from the total. */
export interface Scheme extends z.infer<typeof schemeSchema> {
  items?: Item[] | undefined;
}
