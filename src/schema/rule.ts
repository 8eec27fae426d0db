import * as z from 'zod';
import { effectCodes } from '../codelist/effect.ts';
import { strengthCodes } from '../codelist/strength.ts';
import { commonShape } from './common.ts';
import { conditionSchema } from './condition.ts';
import { durationSchema } from './duration.ts';
import { idSchema, refSchema, refsSchema } from './id.ts';
import { openCode } from './openCode.ts';
import { textSchema } from './text.ts';
import { listOf } from './values.ts';

/** 奖惩, 规定, 门槛, 否决: what follows when a condition holds; without condition, what always applies. */
export const ruleSchema = z.strictObject({
  id: idSchema.optional(),
  when: conditionSchema.optional(),
  effects: listOf(openCode(effectCodes)),
  text: textSchema.optional(),
  strength: z.enum(strengthCodes).optional(),
  parties: refsSchema.optional(),
  scope: refsSchema.optional(),
  each: z.boolean().optional(),
  on: refsSchema.optional(),
  uses: refsSchema.optional(),
  confers: refsSchema.optional(),
  starts: refSchema.optional(),
  within: durationSchema.optional(),
  ...commonShape,
});

/** 奖惩, 规定, 门槛, 否决. */
export interface Rule extends z.infer<typeof ruleSchema> {}
