import type { Forest } from './forest.ts';

/** The positions of a forest so that each comes after its parent; children and roots in document order. */
export function preorder({ parents, firstChildren, nextSiblings }: Forest): Int32Array {
  const order = new Int32Array(parents.length);
  let count = 0;
  let position = parents.indexOf(-1);
  while (position >= 0) {
    order[count++] = position;
    let next = firstChildren[position] as number;
    while (next < 0 && position >= 0) {
      next = nextSiblings[position] as number;
      position = parents[position] as number;
    }
    position = next;
  }
  return order;
}
