/**
 * Marks the members of a longest increasing run of a list of different numbers, not necessarily next to one another.
 *
 * Those that are not marked are the fewest that had to move to bring the list into this order. O(n log n).
 */
export function longestIncreasing(values: ArrayLike<number>): Uint8Array {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1] as number;
    tails[low] = index;
  }
  const kept = new Uint8Array(values.length);
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) kept[index] = 1;
  return kept;
}
