import { indicatorIds } from '../condition/factIndex.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { FundingItem } from '../schema/fundingItem.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import { computeItems, itemTotal } from './computeItems.ts';
import { readFundingOptions } from './fundingContext.ts';
import { readFundingFacts } from './fundingFacts.ts';
import type { FundingOptions, FundingStatement } from './fundingStatement.ts';
import { orderItems } from './itemOrder.ts';
import { readDown } from './readDown.ts';
import { buildSettler } from './settleLine.ts';
import { payerTotals, sourceTotals, totalOf } from './statementTotals.ts';

/**
 * Computes who pays what for a plan in a period: every funding item, unit by unit, in whole fen, shared out among its payers.
 *
 * A rate is multiplied by its factors in each of the item's periods that end in the period asked for; a fact counts from
 * `above` up to `upTo`. Each line is rounded once to fen, half up, and split by largest remainder, so that the shares add up.
 * Units are the parties that belong to the class in the item's scope; a unit is shared out by the row of the nearest place
 * that it has its seat in or belongs to. What is not known stays `null` beside what is certain, with an issue.
 *
 * @param plan - a parsed plan; single units (centres, estates) are parties with `partOf` their class and `seatedAt` their place
 * @param facts - of a ledger, in any order: values by indicator, subject (the unit) and period
 * @param options - the period, when units were in service, what was spent, and what the caller decides where the plan is open
 * @returns lines, totals by item, payer and source, and issues `funding.…`, sorted by path
 * @throws RangeError `funding.period`, `funding.active` or `funding.spending` for a period that has no days, or an amount spent
 *   that is negative or finer than fen
 * @source docs/rules.md, B1 to B31
 * @example
 * const centre = { id: 'centre', name: '中心', kind: 'unit', size: 3 };
 * const item = { id: 'equipment', title: '设施经费', amount: 250000, scope: ['centre'], each: true, per: 'once' };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, parties: [centre], fundingItems: [item] };
 * computeFunding(plan, []).amountFen; // => 75000000
 */
export function computeFunding(plan: Plan, facts: readonly Fact[], options: FundingOptions = {}): FundingStatement {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const context = readFundingOptions(plan, options, report);
  const items = plan.fundingItems ?? [];
  const columns = readFundingFacts(facts, wantedFacts(plan, items), context.tree.parties, context.resolve, report);
  const positions = new Map(items.map(({ id }, at) => [id, at] as const));
  const reads = readDown(items, positions);
  const settler = buildSettler(options.spending ?? [], report);
  const computed = computeItems(reads, orderItems(items, positions, report), columns, settler, context);
  settler.end();
  const totals = reads.map((read, at) => itemTotal(read, computed[at] as (typeof computed)[number]));
  const isSum = new Set(items.filter(({ sumOf }) => sumOf !== undefined).map(({ id }) => id));
  const lines = computed.flatMap((item) => item.lines);
  for (const { item, at, shares, paidFrom, residualPayer } of reads) {
    if (item.sumOf !== undefined || (shares ?? paidFrom ?? residualPayer) !== undefined) continue;
    report(fundingIssue('funding.payer.unstated', ['fundingItems', at], { id: item.id }));
  }
  const { amountFen, atLeastFen } = totalOf(
    totals.filter(({ itemId }) => !isSum.has(itemId)),
    plan.id,
    report,
  );
  const unshared = lines.map((line) => ({ amountFen: line.unsharedFen, atLeastFen: line.unsharedFen }));
  const { atLeastFen: unsharedFen } = totalOf(unshared, 'what no stated payer bears', report);
  return {
    period: context.asked === null ? null : periodOf(context.asked),
    items: totals,
    lines,
    payers: payerTotals(lines, report),
    sources: sourceTotals(totals, (id) => !isSum.has(id)),
    amountFen,
    atLeastFen,
    unsharedFen,
    issues: sortIssues(issues),
  };
}

/** The facts that items read, by the word that they use. */
function wantedFacts(plan: Plan, items: readonly FundingItem[]) {
  const indicators = plan.indicators ?? [];
  const ids = indicatorIds(indicators);
  const accumulations = new Map(indicators.map(({ id, accumulates }) => [id, accumulates] as const));
  const wanted = new Map<string, { id: string; accumulates: 'latest' | 'sum' | undefined }>();
  for (const { factors } of items) {
    for (const { fact } of factors ?? []) {
      if (fact === undefined) continue;
      const id = ids.get(fact) ?? fact;
      wanted.set(fact, { id, accumulates: accumulations.get(id) });
    }
  }
  return wanted;
}
