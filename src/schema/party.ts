import * as z from 'zod';
import { appointmentCodes } from '../codelist/appointment.ts';
import { levelCodes } from '../codelist/level.ts';
import { partyKindCodes } from '../codelist/partyKind.ts';
import { seatCodes } from '../codelist/seat.ts';
import { commonShape } from './common.ts';
import { conditionSchema } from './condition.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { maskedSchema } from './masked.ts';
import { quantitySchema } from './quantity.ts';
import { nameSchema } from './text.ts';
import { countSchema, listOf } from './values.ts';

/** A member of a body: another party, or a person or post by name. */
export const memberSchema = z.strictObject({
  party: refSchema.optional(),
  name: nameSchema.optional(),
  post: nameSchema.optional(),
  concurrent: z.literal(true).optional(),
  seat: z.enum(seatCodes).optional(),
  ...commonShape,
});

/** A member of a body. */
export interface Member extends z.infer<typeof memberSchema> {}

/** Every body, post, person, class of people and place that the plan names. */
export const partySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(partyKindCodes),
  level: z.enum(levelCodes).optional(),
  partOf: refSchema.optional(),
  size: quantitySchema.optional(),
  where: conditionSchema.optional(),
  appointment: z.enum(appointmentCodes).optional(),
  members: listOf(memberSchema).optional(),
  statedCount: countSchema.optional(),
  seatedAt: z.union([refSchema, maskedSchema]).optional(),
  uses: refsSchema.optional(),
  ...commonShape,
});

/** Every body, post, person, class of people and place that the plan names. */
export interface Party extends z.infer<typeof partySchema> {}
