import * as z from 'zod';

/** How an exact fraction is written: `2/3`. */
export const fractionPattern = /^-?\d{1,15}\/0*[1-9]\d{0,14}$/;

/** A number, or an exact fraction as text (`"2/3"`). */
export const rationalSchema = z.union([z.number(), z.string().regex(fractionPattern)]);

/** A number, or an exact fraction as text. */
export type Rational = z.infer<typeof rationalSchema>;
