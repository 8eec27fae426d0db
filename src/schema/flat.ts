import * as z from 'zod';
import { clauseShape } from './clauseShape.ts';
import { pointsSchema } from './schemeValues.ts';

/** 定额: its points; with `when`, pass or fail, a line of a checklist, a fixed penalty, a threshold. */
export const flatSchema = z.strictObject({ kind: z.literal('flat'), points: pointsSchema, ...clauseShape });

/** 定额. */
export interface FlatClause extends z.infer<typeof flatSchema> {}
