import * as z from 'zod';
import { treatmentCodes } from '../codelist/treatment.ts';

/** What an item without a result is worth: a number of points, or a code. */
export const treatmentSchema = z.union([z.number(), z.enum(treatmentCodes)]);

/** What an item without a result is worth: a number of points, or a code. */
export type Treatment = z.infer<typeof treatmentSchema>;

/** Treatments of the three states without a result: 不适用, 未考评, 无法计算. */
export const treatmentsShape = {
  notApplicable: treatmentSchema.optional(),
  notAssessed: treatmentSchema.optional(),
  notComputable: treatmentSchema.optional(),
};
