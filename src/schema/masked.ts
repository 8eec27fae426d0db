import * as z from 'zod';
import { lineSchema } from './values.ts';

/** Something the source has but hides (20xx, xx市, xxx): what is printed in its place. */
export const maskedSchema = z.strictObject({ masked: lineSchema });

/** Something the source hides; see {@link maskedSchema}. */
export interface Masked extends z.infer<typeof maskedSchema> {}
