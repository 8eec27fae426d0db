import type { Rational } from '../internal/rational.ts';
import { compare } from '../internal/rational.ts';
import type { Trim } from '../schema/schemeValues.ts';

/**
 * 去掉最高、最低分: the indexes of the values that are dropped; none if there are fewer than `trim.from` values (default one more
 * than would be dropped). Of several equal values the first ones go.
 */
export function trimValues(values: readonly Rational[], trim: Trim | undefined): ReadonlySet<number> {
  const highest = trim?.highest ?? 0;
  const lowest = trim?.lowest ?? 0;
  const dropped = new Set<number>();
  if (values.length < (trim?.from ?? highest + lowest + 1)) return dropped;
  const rising = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => compare(a.value, b.value) || a.index - b.index);
  for (const { index } of rising.slice(0, lowest)) dropped.add(index);
  const falling = rising
    .filter(({ index }) => !dropped.has(index))
    .sort((a, b) => compare(b.value, a.value) || a.index - b.index);
  for (const { index } of falling.slice(0, highest)) dropped.add(index);
  return dropped;
}
