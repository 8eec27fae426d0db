import * as z from 'zod';
import { axisCodes } from '../codelist/axis.ts';
import { roleCodes } from '../codelist/role.ts';
import { commonShape } from './common.ts';
import { refSchema, refsSchema } from './id.ts';
import { maskedSchema } from './masked.ts';
import { openCode } from './openCode.ts';
import { periodSchema } from './periodText.ts';
import { quantitySchema } from './quantity.ts';
import { textSchema } from './text.ts';
import { listOf } from './values.ts';

/** 责任: the parties that have a role for the node it stands in. */
export const assignmentSchema = z.strictObject({
  role: openCode(roleCodes),
  parties: listOf(z.union([refSchema, maskedSchema])),
  each: z.boolean().optional(),
  scope: refsSchema.optional(),
  holdersPerUnit: quantitySchema.optional(),
  unitsPerHolder: quantitySchema.optional(),
  delegate: refSchema.optional(),
  replaces: refsSchema.optional(),
  axis: z.enum(axisCodes).optional(),
  duty: textSchema.optional(),
  by: periodSchema.optional(),
  ...commonShape,
});

/** 责任: the parties that have a role for the node it stands in. */
export interface Assignment extends z.infer<typeof assignmentSchema> {}
