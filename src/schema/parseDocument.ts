import type * as z from 'zod';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Result } from '../issue/result.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import { explainPlace } from './explainFault.ts';
import { scanInput } from './scanInput.ts';
import { definitionOf } from './schemaForm.ts';

const maximumIssues = 1_000;

/**
 * Reads an unknown value by a schema of the library: the common door of all parse functions.
 *
 * Never throws. At most 1,000 issues are returned, then one more, `input.truncated`, with their true number.
 */
export function parseDocument<Output>(
  schema: z.ZodType<Output>,
  input: unknown,
  options: { readonly uniqueIds: boolean } = { uniqueIds: true },
): Result<Output> {
  const scan = scanInput(input, options);
  if (!scan.safe) return refuse(scan.issues);
  try {
    const parsed = schema.safeParse(input);
    if (parsed.success && scan.issues.length === 0) return { ok: true, value: parsed.data, issues: [] };
    const faults = parsed.success ? [] : explain(schema, input, parsed.error.issues);
    return refuse([...scan.issues, ...faults], parsed.success ? 0 : parsed.error.issues.length);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return refuse([inputIssue('input.unreadable', [], { reason })]);
  }
}

function refuse(issues: readonly Issue[], total = 0): Result<never> {
  if (issues.length <= maximumIssues && total <= maximumIssues) return { ok: false, issues: sortIssues(issues) };
  const shown = sortIssues(issues.slice(0, maximumIssues));
  const params = { shown: shown.length, total: Math.max(total, issues.length) };
  return { ok: false, issues: [...shown, inputIssue('input.truncated', [], params)] };
}

/** Goes to the place of each of zod's issues, stopping at the first union on the way, and explains that place once. */
function explain(schema: z.core.$ZodType, input: unknown, faults: readonly z.core.$ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  const explained = new Set<string>();
  for (const fault of faults) {
    if (issues.length > maximumIssues) break;
    // A record is at fault for a key that it must not have, not the value under that key.
    const path = fault.code === 'invalid_key' ? fault.path.slice(0, -1) : fault.path;
    const { place, schemaThere, value } = descend(schema, input, path as (string | number)[]);
    const key = JSON.stringify(place);
    if (explained.has(key)) continue;
    explained.add(key);
    const here = explainPlace(schemaThere, value, place);
    issues.push(...(here.length > 0 ? here : [inputIssue('input.refused', place, { detail: fault.message })]));
  }
  return issues;
}

function descend(
  root: z.core.$ZodType,
  input: unknown,
  path: readonly (string | number)[],
): { place: (string | number)[]; schemaThere: z.core.$ZodType; value: unknown } {
  let schema = root;
  let value = input;
  const place: (string | number)[] = [];
  for (const key of path) {
    const definition = definitionOf(schema);
    let inner: z.core.$ZodType | undefined;
    if (definition.type === 'object') inner = definition.shape[key];
    else if (definition.type === 'array') inner = definition.element;
    else if (definition.type === 'record') inner = definition.valueType;
    if (inner === undefined) break;
    const next = (value as Record<string | number, unknown>)[key];
    if (next === undefined && definition.type === 'object') break;
    schema = inner;
    value = next;
    place.push(key);
  }
  return { place, schemaThere: schema, value };
}
