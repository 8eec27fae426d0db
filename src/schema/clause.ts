import * as z from 'zod';
import { curveSchema } from './curve.ts';
import { flatSchema } from './flat.ts';
import { markSchema } from './mark.ts';
import { stepsSchema } from './steps.ts';
import { tableSchema } from './table.ts';

/** 细则: turns a value into points. */
export const clauseSchema = z.discriminatedUnion('kind', [
  flatSchema,
  stepsSchema,
  tableSchema,
  markSchema,
  curveSchema,
]);

/** 细则: turns a value into points. */
export type Clause = z.infer<typeof clauseSchema>;

/** The kinds of clauses. */
export type ClauseKind = Clause['kind'];
