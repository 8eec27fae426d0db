import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

/** A plan of the examples. */
export function example(id: string): Plan {
  const file = new URL(`../../examples/plans/${id}.yaml`, import.meta.url);
  const parsed = parsePlan(parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
