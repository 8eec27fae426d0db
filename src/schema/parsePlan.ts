import type { Result } from '../issue/result.ts';
import { parseDocument } from './parseDocument.ts';
import { type Plan, planSchema } from './plan.ts';

/**
 * Reads unknown data as a Plan: judges its shape and that ids are unique, and nothing else (see {@link checkPlan}).
 *
 * Nothing is transformed or filled in. Never throws, whatever comes in.
 *
 * @param input - anything: what `JSON.parse` or a YAML reader returned
 * @returns the plan as plain data of its own, or at least one issue of severity `error` (codes `input.*` and `period.*`),
 *   ordered by path
 * @source docs/rules.md, I1 to I19
 * @example
 * parsePlan({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划' }).ok; // => true
 */
export function parsePlan(input: unknown): Result<Plan> {
  return parseDocument(planSchema, input);
}
