import * as z from 'zod';
import { instrumentKindCodes } from '../codelist/instrumentKind.ts';
import { roleCodes } from '../codelist/role.ts';
import { commonShape } from './common.ts';
import { durationSchema } from './duration.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { maskedSchema } from './masked.ts';
import { openCode } from './openCode.ts';
import { ruleSchema } from './rule.ts';
import { textSchema, textsSchema } from './text.ts';
import { timingSchema } from './timing.ts';
import { countSchema, listOf } from './values.ts';

/** One side of an instrument: the party, its roles, and what it undertakes. */
export const signatorySchema = z.strictObject({
  party: z.union([refSchema, maskedSchema]),
  each: z.boolean().optional(),
  roles: listOf(openCode(roleCodes)).optional(),
  obligations: textsSchema.optional(),
  ...commonShape,
});

/** One side of an instrument. */
export interface Signatory extends z.infer<typeof signatorySchema> {}

/** 合约, 协议书, 责任书, 承诺书, 保证书: a paper signed between parties, with its cycle and the rules of its renewal and end. */
export const instrumentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(instrumentKindCodes),
  title: textSchema,
  signatories: listOf(signatorySchema),
  statedCount: countSchema.optional(),
  term: durationSchema.optional(),
  timings: listOf(timingSchema).optional(),
  uses: refsSchema.optional(),
  rules: listOf(ruleSchema).optional(),
  ...commonShape,
});

/** 合约, 协议书, 责任书, 承诺书, 保证书. */
export interface Instrument extends z.infer<typeof instrumentSchema> {}
