import * as z from 'zod';
import { rosterDayCodes } from '../codelist/rosterDay.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { timingShape } from './timingShape.ts';
import { listOf } from './values.ts';

/** 值班: one duty on each day of some kinds. */
export const rosterTimingSchema = z.strictObject({
  kind: z.literal('roster'),
  days: listOf(z.enum(rosterDayCodes), 5),
  hours: z.number().gt(0).max(24).optional(),
  persons: quantitySchema.optional(),
  rotating: z.literal(true).optional(),
  during: periodSchema.optional(),
  ...timingShape,
});

/** 值班: one duty on each day of some kinds. */
export interface RosterTiming extends z.infer<typeof rosterTimingSchema> {}
