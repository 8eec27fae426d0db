import * as z from 'zod';
import { commonShape } from './common.ts';
import { refSchema } from './id.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';

/** 分解: the share of a value that falls to a party, a period, or both. */
export const partSchema = z.strictObject({
  party: refSchema.optional(),
  period: periodSchema.optional(),
  value: quantitySchema,
  each: z.boolean().optional(),
  ...commonShape,
});

/** 分解: the share of a value that falls to a party, a period, or both. */
export interface Part extends z.infer<typeof partSchema> {}
