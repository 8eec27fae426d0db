import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

const folder = new URL('../../examples/plans/', import.meta.url);

/** A real plan of the examples, read. */
export function realPlan(id: string): Plan {
  const result = parsePlan(realDocument(`${id}.yaml`));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

/** Any document of the examples, as the YAML reader gives it. */
export function realDocument(file: string): unknown {
  const url = new URL(file, folder);
  return existsSync(url) ? parse(readFileSync(url, 'utf8')) : undefined;
}
