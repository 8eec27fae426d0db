import { longestIncreasing } from '../internal/longestIncreasing.ts';

interface Placed {
  readonly id: string;
  readonly parent?: string | undefined;
}

/**
 * Marks the elements of the later list that stand under another parent, or whose place among those that both lists have
 * under the same parent changed; of several that could have moved, the fewest.
 */
export function findMoved(before: readonly Placed[], after: readonly Placed[]): Uint8Array {
  const moved = new Uint8Array(after.length);
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const families = new Map<string | undefined, number[]>();
  for (let index = 0; index < after.length; index++) {
    const { id, parent } = after[index] as Placed;
    const place = places.get(id);
    if (place === undefined) continue;
    if (before[place]?.parent !== parent) {
      moved[index] = 1;
      continue;
    }
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [index]);
    else family.push(index);
  }
  for (const family of families.values()) {
    const stayed = longestIncreasing(family.map((index) => places.get((after[index] as Placed).id) as number));
    for (let member = 0; member < family.length; member++)
      if (stayed[member] === 0) moved[family[member] as number] = 1;
  }
  return moved;
}
