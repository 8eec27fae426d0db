import * as z from 'zod';
import { timingShape } from './timingShape.ts';
import { lineSchema } from './values.ts';

/** 定期, 适时, 按时: the wording, from which no date follows. */
export const vagueTimingSchema = z.strictObject({ kind: z.literal('vague'), wording: lineSchema, ...timingShape });

/** 定期, 适时, 按时: the wording, from which no date follows. */
export interface VagueTiming extends z.infer<typeof vagueTimingSchema> {}
