import { clauseReads, conditionReads, noReads } from '../assessment/clauseReads.ts';
import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';

/** An item that is scored several times, and the indicators that are read inside it. */
export interface RepeatedItem {
  readonly id: string;
  /** The ids of its elements: those that have a weight, or three. */
  readonly elements: readonly string[];
  readonly indicators: ReadonlySet<string>;
}

/** The repeated items of a scheme that lie in no other one, in its order; an inner repeat is recorded in its outer one alone. */
export function repeatedItems(scheme: Scheme): RepeatedItem[] {
  const found: RepeatedItem[] = [];
  const visit = (item: Item): void => {
    if (item.repeat === undefined) {
      for (const child of item.items ?? []) visit(child);
      return;
    }
    const reads = noReads();
    conditionReads(item.repeat.void, reads);
    const open: Item[] = [item];
    for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
      for (const clause of inner.clauses ?? []) clauseReads(clause, reads);
      conditionReads(inner.applies, reads);
      open.push(...(inner.items ?? []));
    }
    const weighted = Object.keys(item.repeat.weights ?? {});
    found.push({
      id: item.id,
      elements: weighted.length > 0 ? weighted : ['a', 'b', 'c'],
      indicators: reads.indicators,
    });
  };
  visit(scheme);
  return found;
}
