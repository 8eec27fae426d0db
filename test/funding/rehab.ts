import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { computeFunding } from '../../src/funding/computeFunding.ts';
import type { FundingOptions, FundingStatement } from '../../src/funding/fundingStatement.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

const file = new URL('../../examples/plans/psychiatric-rehab-centre-service-scheme.yaml', import.meta.url);
const scheme = parse(readFileSync(file, 'utf8')) as { parties: object[] };

/** The scheme of the rehabilitation centres with single centres in districts: `{ 'centre-1': 'baiyun' }`. */
export function rehabWith(centres: Readonly<Record<string, string>>): Plan {
  const units = Object.entries(centres).map(([id, seatedAt]) => ({
    id,
    name: id,
    kind: 'unit',
    partOf: 'centre',
    seatedAt,
  }));
  const parsed = parsePlan({ ...scheme, parties: [...scheme.parties, ...units] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** So many clients in a centre, in a year or a month. */
export function clients(subject: string, value: number, period = '2026'): Fact {
  return { indicator: 'clients-in-month', subject, period, value };
}

/** The statement of 2026, with the items whose years the text hides. */
export function statementOf(plan: Plan, facts: readonly Fact[], options: FundingOptions = {}): FundingStatement {
  return computeFunding(plan, facts, { period: '2026', undated: 'include', ...options });
}

/** Yuan of an item, for one unit or in all; `null` when not known. */
export function yuan({ items, lines }: FundingStatement, itemId: string, unit?: string): number | null | undefined {
  const found =
    unit === undefined
      ? items.find((item) => item.itemId === itemId)
      : lines.find((line) => line.itemId === itemId && line.unit === unit);
  return found === undefined || found.amountFen === null ? found?.amountFen : found.amountFen / 100;
}

/** Yuan by payer over the items named. */
export function paid({ lines }: FundingStatement, ...itemIds: string[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const line of lines) {
    if (!itemIds.includes(line.itemId)) continue;
    for (const { payer, amountFen } of line.shares) totals[payer] = (totals[payer] ?? 0) + amountFen / 100;
  }
  return totals;
}
