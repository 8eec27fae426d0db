import * as z from 'zod';
import { partOfDayCodes } from '../codelist/partOfDay.ts';
import { strengthCodes } from '../codelist/strength.ts';
import { commonShape } from './common.ts';
import { idSchema } from './id.ts';

/** The fields that every kind of timing may carry. */
export const timingShape = {
  id: idSchema.optional(),
  strength: z.enum(strengthCodes).optional(),
  partOfDay: z.enum(partOfDayCodes).optional(),
  ...commonShape,
};
