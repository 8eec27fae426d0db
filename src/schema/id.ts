import * as z from 'zod';

/** How an id is written: letters of any script, digits, `_` and `-`, first a letter or digit, at most 64 characters. */
export const idPattern = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]{0,63}$/u;

/** The id of an element; unique in its document. */
export const idSchema = z.string().regex(idPattern);

/** The id of another element. */
export const refSchema = z.string().regex(idPattern);

/** Several references. */
export const refsSchema = z.array(refSchema).min(1).max(10_000);
