import * as z from 'zod';
import { valueSchema } from './schemeValues.ts';
import { listOf } from './values.ts';

/**
 * The bounds of a test in a scheme: `is` 等于, `atLeast` ≥ 不低于, `above` > 高于, `atMost` ≤ 不高于, `below` < 低于. All that
 * are given must hold; whether a bound is open or closed is always said.
 */
export const valueEndsShape = {
  is: z.union([...valueSchema.options, listOf(valueSchema)]).optional(),
  atLeast: z.number().optional(),
  above: z.number().optional(),
  atMost: z.number().optional(),
  below: z.number().optional(),
};

/** The bounds of a test in a scheme; see {@link valueEndsShape}. */
export interface ValueEnds extends z.infer<z.ZodObject<typeof valueEndsShape>> {}

/** The names of the bounds. */
export const valueEndsKeys = ['is', 'atLeast', 'above', 'atMost', 'below'] as const;
