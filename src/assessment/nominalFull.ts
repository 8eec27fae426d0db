import type { Rational } from '../internal/rational.ts';
import { one } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Item } from '../schema/item.ts';
import type { Node } from './compiledScheme.ts';
import { totalFull } from './totalParts.ts';

/** The weight of an item in its parent. */
export function weightOf(item: Item): Rational {
  return item.weight === undefined ? one : rationalOf(item.weight);
}

/** The full marks of an item as the scheme lists them, nothing left out; `null` where it has none. */
export function nominalFull(node: Node): Rational | null {
  if (node.children.length === 0) return node.item.points === undefined ? null : rationalOf(node.item.points);
  const parts = node.children.map((child) => ({
    full: nominalFull(child),
    weight: weightOf(child.item),
    bonus: child.item.bonus === true,
  }));
  return totalFull(parts, node.item.aggregate ?? 'sum', node.item.round);
}
