import type * as z from 'zod';
import { unwrap } from './unwrap.ts';

/**
 * Prints the bounds of a schema in signs that need no translation: `1…12` for numbers, `1…10000 ×` for the entries of a
 * list, `1…64 字/char.` for texts; empty if there are none worth saying.
 */
export function printRange(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  const definition = inner._zod.def as z.core.$ZodTypes['_zod']['def'];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = inner._zod.bag as Readonly<
    Record<string, number | undefined>
  >;
  switch (definition.type) {
    case 'number':
      return interval(finite(minimum), finite(exclusiveMinimum), finite(maximum), finite(exclusiveMaximum));
    case 'string':
      return maximum === undefined ? '' : `${minimum ?? 0}…${maximum} 字/char.`;
    case 'array':
      return maximum === undefined && minimum === undefined ? '' : `${minimum ?? 0}…${maximum ?? ''} ×`;
    case 'union': {
      const ranges = new Set(
        definition.options.map(printRange).filter((range) => range !== '' && !range.endsWith('char.')),
      );
      return [...ranges].join(', ');
    }
    default:
      return '';
  }
}

function interval(atLeast?: number, above?: number, atMost?: number, below?: number): string {
  const low = atLeast === undefined ? (above === undefined ? '' : `> ${above}`) : `≥ ${atLeast}`;
  const high = atMost === undefined ? (below === undefined ? '' : `< ${below}`) : `≤ ${atMost}`;
  return [low, high].filter((end) => end !== '').join(', ');
}

/** The bounds of safe integers are those of the format, not of the field. */
function finite(bound: number | undefined): number | undefined {
  return bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound;
}
