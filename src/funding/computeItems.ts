import { fundingIssue } from '../issue/fundingCodes.ts';
import { type AmountSum, sumAmounts } from './amounts.ts';
import { formulaLines } from './formulaLines.ts';
import type { FundingContext } from './fundingContext.ts';
import type { FactColumn } from './fundingFacts.ts';
import type { FundingAmount, FundingItemTotal, FundingLine } from './fundingStatement.ts';
import { type FormCode, formsOf, readFormula, readPercent } from './itemFormula.ts';
import type { ItemOrder } from './itemOrder.ts';
import { percentLines } from './percentLines.ts';
import type { ReadItem } from './readDown.ts';
import type { Settler } from './settleLine.ts';

/** What one item comes to: its lines, `null` when nothing is known of them; none for a sum. */
export interface ComputedItem extends FundingAmount {
  readonly form: FormCode | null;
  readonly lines: readonly FundingLine[];
}

const unknown: FundingAmount = { amountFen: null, atLeastFen: 0 };

/** Computes every item after those that it rests on. */
export function computeItems(
  reads: readonly ReadItem[],
  { order, restsOn }: ItemOrder,
  columns: ReadonlyMap<string, FactColumn>,
  settler: Settler,
  context: FundingContext,
): ComputedItem[] {
  const computed: ComputedItem[] = reads.map(() => ({ ...unknown, form: null, lines: [] }));
  const leavesOf = leafFinder(reads, restsOn);
  for (const at of order) {
    const read = reads[at] as ReadItem;
    const form = soleForm(read, context);
    const baseOf = baseFinder(read, leavesOf(at), restsOn[at] ?? [], computed);
    if (form === 'sum') computed[at] = { ...baseOf(undefined), form, lines: [] };
    else if (form !== null) {
      const lines = linesOf(read, form, columns, baseOf, context);
      const settled = (lines ?? []).map((line) => settler.settle(line, read, readsFacts(read)));
      computed[at] = { ...amountOf(lines), form, lines: settled };
    }
  }
  return computed;
}

/** Gives what a sum or percentage rests on, in all or for one unit; the units are sorted at the first question. */
function baseFinder(
  { item }: ReadItem,
  leaves: ReadonlySet<number>,
  parts: readonly number[],
  computed: readonly ComputedItem[],
): (unit: string | undefined) => FundingAmount {
  const isWhole = new Set([...(item.sumOf ?? []), ...(item.percentOf ?? [])]).size === parts.length;
  const begin = (): AmountSum => {
    const sum = sumAmounts();
    if (!isWhole) sum.add(unknown);
    return sum;
  };
  let byUnit: Map<string, AmountSum> | undefined;
  return (unit) => {
    if (unit === undefined)
      return amountOf(
        [...leaves].map((leaf) => computed[leaf] as ComputedItem),
        begin(),
      );
    byUnit ??= sumByUnit(leaves, computed, begin);
    const { amountFen, atLeastFen } = (byUnit.get(unit) ?? begin()).total();
    return { amountFen, atLeastFen };
  };
}

function sumByUnit(
  leaves: ReadonlySet<number>,
  computed: readonly ComputedItem[],
  begin: () => AmountSum,
): Map<string, AmountSum> {
  const byUnit = new Map<string, AmountSum>();
  for (const leaf of leaves) {
    for (const line of computed[leaf]?.lines ?? []) {
      if (line.unit === undefined) continue;
      const sum = byUnit.get(line.unit) ?? begin();
      byUnit.set(line.unit, sum);
      sum.add(line);
    }
  }
  return byUnit;
}

function readsFacts({ item }: ReadItem): boolean {
  return item.factors?.some(({ fact }) => fact !== undefined) ?? false;
}

function linesOf(
  read: ReadItem,
  form: Exclude<FormCode, 'sum'>,
  columns: ReadonlyMap<string, FactColumn>,
  baseOf: (unit: string | undefined) => FundingAmount,
  context: FundingContext,
): FundingLine[] | null {
  if (form === 'percent') {
    const percent = readPercent(read.item, read.at, context.report);
    return percent === null ? null : percentLines(read, percent, baseOf, context);
  }
  const formula = readFormula(read.item, form, read.at, columns, context.report);
  return formula === null ? null : formulaLines(read, formula, context);
}

function amountOf(parts: readonly FundingAmount[] | null, sum: AmountSum = sumAmounts()): FundingAmount {
  if (parts === null) return unknown;
  for (const part of parts) sum.add(part);
  const { amountFen, atLeastFen } = sum.total();
  return { amountFen, atLeastFen };
}

/** The one form in which an item states its amount. */
function soleForm({ item, at }: ReadItem, { report }: FundingContext): FormCode | null {
  const forms = formsOf(item);
  const [form] = forms;
  const path = ['fundingItems', at];
  if (form === undefined) {
    report(fundingIssue('funding.amount.unspecified', path, { id: item.id, wording: null }));
    return null;
  }
  if (forms.length === 1) return form;
  report(fundingIssue('funding.amount.forms', path, { id: item.id, forms }));
  return null;
}

/** Finds what a sum or percentage comes down to: items that are no sums, each once. */
function leafFinder(reads: readonly ReadItem[], restsOn: ItemOrder['restsOn']): (at: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  const none: ReadonlySet<number> = new Set();
  return (at) => {
    if (restsOn[at]?.length === 0) return none;
    const leaves = new Set<number>();
    for (const part of restsOn[at] ?? []) {
      if (reads[part]?.item.sumOf === undefined) leaves.add(part);
      else for (const leaf of known.get(part) ?? none) leaves.add(leaf);
    }
    known.set(at, leaves);
    return leaves;
  };
}

/** Puts what an item comes to beside what the plan says of it. */
export function itemTotal(read: ReadItem, { form, amountFen, atLeastFen }: ComputedItem): FundingItemTotal {
  const { item, payee, residualPayer, paidFrom, allowedUses, settlement } = read;
  return {
    itemId: item.id,
    form,
    amountFen,
    atLeastFen,
    ...(item.estimated === undefined ? {} : { estimated: item.estimated }),
    ...(payee === undefined ? {} : { payee }),
    ...(residualPayer === undefined ? {} : { residualPayer }),
    ...(paidFrom === undefined ? {} : { paidFrom }),
    ...(allowedUses === undefined ? {} : { allowedUses }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(item.source === undefined ? {} : { source: item.source }),
  };
}
