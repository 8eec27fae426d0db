import type { IssuePath } from '../issue/issue.ts';
import type { Timing, TimingKind } from '../schema/timing.ts';

/** The lists of a plan whose elements hold parts of their own, such as targets or timings. */
const ownerLists = ['tasks', 'goals', 'instruments', 'fundingItems'] as const;

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
 * Parts of one sort from all over a plan, side by side with whose they are: owners ascend, and the parts of one stand
 * together in order.
 *
 * Paths are built from it only when an issue is made.
 */
export interface Placed<Part> {
  readonly field: string;
  readonly items: readonly Part[];
  readonly owners: readonly number[];
  /** Where they stand among those of their owner; not needed when all of them are here. */
  readonly positions?: readonly number[];
}

/** The path of a part, followed by keys within it. */
export function placedPath(placed: Placed<unknown>, at: number, ...keys: readonly (string | number)[]): IssuePath {
  const owner = placed.owners[at] ?? planOwner;
  return [...ownerPath(owner), placed.field, placed.positions?.[at] ?? at - firstOf(placed.owners, owner), ...keys];
}

/** The first place among ascending owners that holds one, by halving. */
function firstOf(owners: readonly number[], owner: number): number {
  let [from, to] = [0, owners.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((owners[middle] as number) < owner) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Timings, and after each choice its options. */
export interface PlacedTimings {
  readonly items: readonly Timing[];
  readonly owners: readonly number[];
  /** The place among the options of its choice, for each timing that is one. */
  readonly options: ReadonlyMap<number, number>;
  /** Places of the timings of each kind. */
  readonly ofKind: Readonly<Record<TimingKind, readonly number[]>>;
  /** Places of the timings with an id or read from the context. */
  readonly rare: readonly number[];
}

/** The path of a timing, followed by keys within it. */
export function timingPath(
  { owners, options }: PlacedTimings,
  at: number,
  ...keys: readonly (string | number)[]
): IssuePath {
  const owner = owners[at] ?? planOwner;
  let position = -1;
  for (let before = firstOf(owners, owner); before <= at; before++) if (!options.has(before)) position += 1;
  const option = options.get(at);
  return [...ownerPath(owner), 'timings', position, ...(option === undefined ? [] : ['options', option]), ...keys];
}
