import * as z from 'zod';
import { type Masked, maskedSchema } from './masked.ts';
import { proseSchema } from './values.ts';

/** A text in one language, or in Chinese with an English version. */
export const textSchema = z.union([proseSchema, z.strictObject({ 'zh-CN': proseSchema, en: proseSchema.optional() })]);

/** A text in one language, or in Chinese with an English version. */
export type Text = z.infer<typeof textSchema>;

/** A text that the source may hide: {@link textSchema} or `{ masked }`. */
export const nameSchema = z.union([...textSchema.options, maskedSchema]);

/** A text that the source may hide. */
export type Name = Text | Masked;

/** Several texts. */
export const textsSchema = z.array(textSchema).min(1).max(10_000);

/** Several texts, each of which the source may hide. */
export const namesSchema = z.array(nameSchema).min(1).max(10_000);
