import type * as z from 'zod';
import { unwrap } from './unwrap.ts';

/** The bounds that the checks of a schema set, for numbers on the value, for texts and lists on the length. */
interface Bounds {
  low?: string;
  high?: string;
}

/**
 * Prints the bounds of a schema in signs that need no translation: `≥ 1, ≤ 12` for numbers, `1…62 ×` for the entries of a list,
 * `≤ 64 字/char.` for texts; empty if there are none worth saying.
 */
export function printRange(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  const definition = inner._zod.def as z.core.$ZodTypes['_zod']['def'];
  const { low, high } = boundsOf(inner);
  switch (definition.type) {
    case 'number':
      return [low, high].filter((end) => end !== undefined).join(', ');
    case 'string':
      return high === undefined ? '' : `${high} 字/char.`;
    case 'array':
      return low === undefined && high === undefined ? '' : `${[low, high].filter(Boolean).join(', ')} ×`;
    case 'union':
      return [...new Set(definition.options.map(printRange))]
        .filter((range) => range !== '' && !range.endsWith('.'))
        .join('; ');
    default:
      return '';
  }
}

function boundsOf(schema: z.core.$ZodType): Bounds {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck<never>[] }).checks ?? [];
  const bounds: Bounds = {};
  for (const check of checks) {
    const definition = check._zod.def as z.core.$ZodChecks['_zod']['def'];
    if (definition.check === 'greater_than') bounds.low = `${definition.inclusive ? '≥' : '>'} ${definition.value}`;
    if (definition.check === 'less_than' && Number(definition.value) < Number.MAX_SAFE_INTEGER) {
      bounds.high = `${definition.inclusive ? '≤' : '<'} ${definition.value}`;
    }
    if (definition.check === 'min_length') bounds.low = `≥ ${definition.minimum}`;
    if (definition.check === 'max_length') bounds.high = `≤ ${definition.maximum}`;
  }
  return bounds;
}
