import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** One side alone gives its word in these, although somebody takes it. */
const oneSided = new Set<string>(['pledge', 'guarantee']);

/** Rule C96: an instrument binds two or more; a party that signs once for each of its members is one side. */
export function checkInstruments({ plan }: PlanIndex, findings: Findings): void {
  plan.instruments?.forEach(({ id, kind, signatories }, at) => {
    if (signatories.length >= 2) return;
    const path = ['instruments', at, 'signatories'];
    const params = { id, count: signatories.length };
    findings.push(planIssue('plan.instrument.signatories', path, params, oneSided.has(kind) ? 'info' : 'warning'));
  });
}
