import { planIssue } from '../issue/planCodes.ts';
import type { FundingItem } from '../schema/fundingItem.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rules C90 to C92: a funding item has one amount, in one form, and somebody who pays it. */
export function checkFunding({ plan }: PlanIndex, findings: Findings): void {
  const items = plan.fundingItems ?? [];
  const paid = paidThroughSums(items);
  items.forEach((item, at) => {
    const { id, percent, percentOf } = item;
    const forms = formsOf(item);
    if (forms.length > 1) findings.push(planIssue('plan.funding.forms', ['fundingItems', at], { id, forms }));
    if (forms.length === 0) findings.push(planIssue('plan.funding.noAmount', ['fundingItems', at], { id }));
    else if ((percent === undefined) !== (percentOf === undefined)) {
      const missing = percent === undefined ? 'percent' : 'percentOf';
      findings.push(planIssue('plan.funding.percent', ['fundingItems', at], { id, missing }));
    }
    // Nobody need pay what has no amount or costs nothing.
    const costs = forms.length > 0 && item.amount !== 0 && item.amount !== 'none';
    if (costs && !hasPayer(item) && !paid.has(id)) {
      findings.push(planIssue('plan.funding.noPayer', ['fundingItems', at], { id }));
    }
  });
}

function formsOf({ amount, rate, factors, percent, percentOf, sumOf }: FundingItem): string[] {
  const forms: string[] = [];
  if (amount !== undefined) forms.push('amount');
  if (rate !== undefined || factors !== undefined) forms.push('rate');
  if (percent !== undefined || percentOf !== undefined) forms.push('percent');
  if (sumOf !== undefined) forms.push('sumOf');
  return forms;
}

function hasPayer({ shares, residualPayer, paidFrom, sumOf }: FundingItem): boolean {
  return shares !== undefined || residualPayer !== undefined || paidFrom !== undefined || sumOf !== undefined;
}

/** The parts of a sum that somebody pays, to any depth. */
function paidThroughSums(items: readonly FundingItem[]): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item] as const));
  const paid = new Set<string>();
  const waiting = items.filter((item) => item.shares ?? item.residualPayer ?? item.paidFrom);
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    for (const id of item.sumOf ?? []) {
      const part = byId.get(id);
      if (part === undefined || paid.has(id)) continue;
      paid.add(id);
      waiting.push(part);
    }
  }
  return paid;
}
