import type { IssuePath } from '../issue/issue.ts';
import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import { clauseReads, conditionReads, noReads, type Reads } from './clauseReads.ts';
import { evaluationOrder } from './evaluationOrder.ts';

/** An item with its place in the tree. */
export interface Node {
  readonly item: Item;
  /** From the scheme. */
  readonly path: IssuePath;
  readonly parent: Node | null;
  readonly children: readonly Node[];
  /** The nearest item above it that is repeated: it has one result for each of that item's elements. */
  readonly home: Node | null;
  /** What its clauses read. */
  readonly reads: Reads;
  /** What its `applies` reads. */
  readonly gate: Reads;
  /** What its result needs besides its sub-items: `reads`, `gate`, and what `repeat.void` reads. */
  readonly needs: Reads;
}

/** A scheme made ready for scoring: its items found by id, in an order in which each comes after what it reads. */
export interface CompiledScheme {
  readonly scheme: Scheme;
  readonly top: Node;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly indicators: ReadonlyMap<string, SchemeIndicator>;
  /** The items whose results stand side by side, by the repeated item they are in. */
  readonly order: ReadonlyMap<Node | null, readonly Node[]>;
  /** Items whose result would rest on itself. */
  readonly cyclic: ReadonlySet<Node>;
  readonly digest: string;
}

function buildNode(item: Item, path: IssuePath, parent: Node | null, all: Node[]): Node {
  const reads = noReads();
  for (const clause of item.clauses ?? []) clauseReads(clause, reads);
  const gate = noReads();
  conditionReads(item.applies, gate);
  const needs: Reads = {
    indicators: new Set([...reads.indicators, ...gate.indicators]),
    items: new Set([...reads.items, ...gate.items]),
  };
  conditionReads(item.repeat?.void, needs);
  const home = parent === null ? null : parent.item.repeat === undefined ? parent.home : parent;
  const children: Node[] = [];
  const node: Node = { item, path, parent, children, home, reads, gate, needs };
  all.push(node);
  (item.items ?? []).forEach((child, index) => {
    children.push(buildNode(child, [...path, 'items', index], node, all));
  });
  return node;
}

/** Makes a scheme ready for scoring. Where ids are used twice, the first one is meant. */
export function buildCompiledScheme(scheme: Scheme, digest: string): CompiledScheme {
  const all: Node[] = [];
  const top = buildNode(scheme as Item, [], null, all);
  const nodes = new Map<string, Node>();
  for (const node of all) if (!nodes.has(node.item.id)) nodes.set(node.item.id, node);
  const indicators = new Map<string, SchemeIndicator>();
  for (const indicator of scheme.indicators) {
    if (!indicators.has(indicator.id)) indicators.set(indicator.id, indicator);
  }
  return { scheme, top, nodes, indicators, digest, ...evaluationOrder(all, nodes) };
}
