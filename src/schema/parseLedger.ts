import type { Result } from '../issue/result.ts';
import { type Ledger, ledgerSchema } from './ledger.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * Reads unknown data as a Ledger: judges its shape and that ids are unique, and nothing else.
 *
 * @param input - anything
 * @returns the ledger, or at least one issue of severity `error` (codes `input.*` and `period.*`), ordered by path
 * @source docs/rules.md, I1 to I19
 * @example
 * parseLedger({ schemaVersion: 1, kind: 'ledger', id: 'l', plan: 'a' }).ok; // => true
 */
export function parseLedger(input: unknown): Result<Ledger> {
  return parseDocument(ledgerSchema, input);
}
