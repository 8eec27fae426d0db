import * as z from 'zod';
import { lineSchema } from './values.ts';

/** A code of an open list: the known codes, or any other word. */
export function openCode<const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
): z.ZodType<OpenCode<Codes[number]>, OpenCode<Codes[number]>> {
  return z.union([z.enum(codes), lineSchema]) as unknown as z.ZodType<OpenCode<Codes[number]>, OpenCode<Codes[number]>>;
}

/** A known code, which editors complete, or any other word. */
export type OpenCode<Code extends string> = Code | (string & {});
