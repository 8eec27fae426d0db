import type { IssuePath } from '../issue/issue.ts';

/** The lists of a plan whose elements hold parts of their own, such as targets or timings. */
export const ownerLists = ['tasks', 'goals', 'instruments', 'fundingItems'] as const;

/** The owner of parts that stand at the plan itself. */
export const planOwner = -1;

const listSize = 0x1000000;

/** The number of an owner: which list, and where in it. */
export function ownerOf(list: number, index: number): number {
  return list * listSize + index;
}

/** The place of a task among tasks, -1 for any other owner. */
export function taskOf(owner: number): number {
  return owner < listSize ? owner : -1;
}

/** The place of a goal among goals, -1 for any other owner. */
export function goalOf(owner: number): number {
  return owner >= listSize && owner < 2 * listSize ? owner - listSize : -1;
}

/** The path of an owner; empty for the plan. */
export function ownerPath(owner: number): IssuePath {
  if (owner === planOwner) return [];
  return [ownerLists[Math.floor(owner / listSize)] ?? 'tasks', owner % listSize];
}

/**
 * Parts of one sort from all over a plan, side by side with where they stand.
 *
 * Paths are built from it only when an issue is made.
 */
export interface Placed<Part> {
  readonly field: string;
  readonly items: readonly Part[];
  readonly owners: readonly number[];
  readonly positions: readonly number[];
  /** For timings: the place among the options of a choice, -1 for a timing of its own. */
  readonly options?: readonly number[];
}

/** The path of a part, followed by keys within it. */
export function placedPath(placed: Placed<unknown>, at: number, ...keys: readonly (string | number)[]): IssuePath {
  const option = placed.options?.[at] ?? -1;
  return [
    ...ownerPath(placed.owners[at] ?? planOwner),
    placed.field,
    placed.positions[at] ?? 0,
    ...(option < 0 ? [] : ['options', option]),
    ...keys,
  ];
}
