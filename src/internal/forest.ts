/** A list of things that may name a parent by its id, turned into positions: cheap to walk up and down. */
export interface Forest {
  /** Position of each id, of doubled ids the first; made when it is first asked for. */
  readonly positions: ReadonlyMap<string, number>;
  /** Position of the parent of each thing, -1 if it has none, names none that exists, or the step would close a cycle. */
  readonly parents: Int32Array;
  /** Position of the first child of each thing, -1 if it has none. */
  readonly firstChildren: Int32Array;
  /** Position of the next child of the same parent (among roots: the next root), -1 if there is none. */
  readonly nextSiblings: Int32Array;
  /** Positions of the things that are their own ancestors, in order. */
  readonly cyclic: readonly number[];
}

/**
 * Builds the forest of a flat list whose order is document order; children keep that order.
 *
 * A cycle is cut at its first member in document order, so every walk ends; its members are reported.
 */
export function buildForest<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  parentOf: (thing: Thing) => string | undefined,
): Forest {
  const parents = findParents(things, parentOf);
  const cyclic = cutCycles(parents);
  const firstChildren = new Int32Array(things.length).fill(-1);
  const nextSiblings = new Int32Array(things.length).fill(-1);
  let firstRoot = -1;
  for (let index = things.length - 1; index >= 0; index--) {
    const parent = parents[index] as number;
    nextSiblings[index] = parent < 0 ? firstRoot : (firstChildren[parent] as number);
    if (parent < 0) firstRoot = index;
    else firstChildren[parent] = index;
  }
  let positions: ReadonlyMap<string, number> | undefined;
  return {
    get positions() {
      positions ??= positionsOf(things);
      return positions;
    },
    parents,
    firstChildren,
    nextSiblings,
    cyclic,
  };
}

function positionsOf(things: readonly { readonly id: string }[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (let index = things.length - 1; index >= 0; index--) positions.set((things[index] as { id: string }).id, index);
  return positions;
}

/** Looks only for the ids that are somebody's parent: they are few, and a small table is fast. */
function findParents<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  parentOf: (thing: Thing) => string | undefined,
): Int32Array {
  const parents = new Int32Array(things.length).fill(-1);
  const numbers = new Map<string, number>();
  let previous: string | undefined;
  let number = -1;
  for (let index = 0; index < things.length; index++) {
    const parent = parentOf(things[index] as Thing);
    if (parent === undefined) continue;
    // Siblings stand together, so most look for what the one before looked for.
    if (parent !== previous) {
      previous = parent;
      number = numbers.get(parent) ?? numbers.size;
      if (number === numbers.size) numbers.set(parent, number);
    }
    parents[index] = number;
  }
  if (numbers.size === 0) return parents;
  const found = new Int32Array(numbers.size).fill(-1);
  for (let index = things.length - 1; index >= 0; index--) {
    const wanted = numbers.get((things[index] as Thing).id);
    if (wanted !== undefined) found[wanted] = index;
  }
  for (let index = 0; index < parents.length; index++) {
    const wanted = parents[index] as number;
    if (wanted >= 0) parents[index] = found[wanted] as number;
  }
  return parents;
}

/** Cuts the parent of the first member of each cycle; returns all members of cycles in order. */
function cutCycles(parents: Int32Array): number[] {
  const cyclic: number[] = [];
  const walkOf = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    const walk = start + 1;
    let index = start;
    while (index >= 0 && walkOf[index] === 0) {
      walkOf[index] = walk;
      index = parents[index] as number;
    }
    if (index < 0 || walkOf[index] !== walk) continue;
    let first = index;
    for (let member = parents[index] as number; member !== index; member = parents[member] as number) {
      cyclic.push(member);
      if (member < first) first = member;
    }
    cyclic.push(index);
    parents[first] = -1;
  }
  return cyclic.sort((a, b) => a - b);
}

/** Goes from a thing up through its ancestors and returns the position of the first that passes, the thing included, or -1. */
export function nearestAncestor(forest: Forest, start: number, passes: (position: number) => boolean): number {
  for (let position = start; position >= 0; position = forest.parents[position] as number) {
    if (passes(position)) return position;
  }
  return -1;
}
