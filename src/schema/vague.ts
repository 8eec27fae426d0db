import * as z from 'zod';
import { lineSchema } from './values.ts';

/** Something the source says without making it countable (定期, 一批, 明显): the printed wording. */
export const vagueSchema = z.strictObject({ vague: lineSchema });

/** Something said but not countable; see {@link vagueSchema}. */
export interface Vague extends z.infer<typeof vagueSchema> {}
