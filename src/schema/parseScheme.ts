import type { Result } from '../issue/result.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import { parseDocument } from './parseDocument.ts';
import { type Scheme, schemeSchema } from './scheme.ts';
import { uniqueSchemeIds } from './uniqueSchemeIds.ts';

/**
 * Reads unknown data as a Scheme: judges its shape and that ids are unique, and nothing else (see {@link checkScheme}).
 *
 * Ids are unique among the indicators, in the tree of items, among the grades, vetoes, consequences and references, and
 * among the clauses of an item. Nothing is transformed or filled in. Never throws.
 *
 * @param input - anything: what `JSON.parse` or a YAML reader returned
 * @returns the scheme as plain data of its own, or at least one issue of severity `error` (codes `input.*`), ordered by path
 * @example
 * parseScheme({ schemaVersion: 1, kind: 'scheme', id: 'stars', version: '1', indicators: [] }).ok; // => true
 */
export function parseScheme(input: unknown): Result<Scheme> {
  const parsed = parseDocument(schemeSchema, input, { uniqueIds: false });
  if (!parsed.ok) return parsed;
  const issues = uniqueSchemeIds(parsed.value);
  return issues.length === 0 ? parsed : { ok: false, issues: sortIssues(issues) };
}
