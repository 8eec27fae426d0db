import type { Rational } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Text } from '../schema/text.ts';
import type { Assessment } from './assessment.ts';
import { clauseReads, conditionReads, noReads, type Reads } from './clauseReads.ts';
import { evaluationOrder } from './evaluationOrder.ts';
import { nominalFull, weightOf } from './nominalFull.ts';

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
  /** The indicators that each of its clauses reads, in order of appearance. */
  readonly clauseIndicators: readonly (readonly string[])[];
  /** Where each of its clauses stands, for issues of an assessment. */
  readonly clausePaths: readonly IssuePath[];
  /** Its weight in its group. */
  readonly weight: Rational;
  /** Its own points. */
  readonly points: Rational | null;
  /** Full marks as the scheme lists them; see {@link nominalFull}. */
  readonly nominal: Rational | null;
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
  /** What assessments carry along for explanations. */
  readonly words: Assessment['words'];
}

function buildNode(item: Item, path: IssuePath, parent: Node | null, all: Node[]): Node {
  const reads = noReads();
  const clauseIndicators = (item.clauses ?? []).map((clause) => {
    clauseReads(clause, reads);
    const own = noReads();
    clauseReads(clause, own);
    return [...own.indicators];
  });
  const gate = noReads();
  conditionReads(item.applies, gate);
  const needs: Reads = {
    indicators: new Set([...reads.indicators, ...gate.indicators]),
    items: new Set([...reads.items, ...gate.items]),
  };
  conditionReads(item.repeat?.void, needs);
  const home = parent === null ? null : parent.item.repeat === undefined ? parent.home : parent;
  const children: Node[] = [];
  const points = item.points === undefined ? null : rationalOf(item.points);
  const node = {
    item,
    path,
    parent,
    children,
    home,
    reads,
    gate,
    needs,
    clauseIndicators,
    clausePaths: clauseIndicators.map((_, index) => ['scheme', ...path, 'clauses', index]),
    weight: weightOf(item),
    points,
    nominal: points,
  };
  all.push(node);
  (item.items ?? []).forEach((child, index) => {
    children.push(buildNode(child, [...path, 'items', index], node, all));
  });
  node.nominal = nominalFull(node);
  return node;
}

function wordsOf(scheme: Scheme): Assessment['words'] {
  const indicators: Record<string, { name?: Text; unit?: string }> = {};
  for (const { id, name, unit } of scheme.indicators) {
    indicators[id] = { ...(name !== undefined && { name }), ...(unit !== undefined && { unit }) };
  }
  const grades: Record<string, Text> = {};
  for (const { id, name } of scheme.outcome?.grades ?? []) if (name !== undefined) grades[id] = name;
  const measure = scheme.outcome?.measure;
  return { indicators, grades, ...(measure !== undefined && { measure }) };
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
  return { scheme, top, nodes, indicators, digest, words: wordsOf(scheme), ...evaluationOrder(all, nodes) };
}
