import type { Inline, ListBlock } from './block.ts';
import { isInline } from './isInline.ts';

/** One entry of a list with all lists under it, in the order of reading. */
export interface ListLine {
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: Inline;
}

/** Browsers and Markdown readers stop at some depth, and indentation grows with its square: what is deeper stays on this level. */
const deepest = 31;

/** Gives the entries of a nested list one after the other; walks without recursion, so that no depth can exhaust the stack. */
export function flattenList(list: ListBlock): readonly ListLine[] {
  const lines: ListLine[] = [];
  const open = [{ list, next: 0 }];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const item = inner.list.items[inner.next];
    inner.next += 1;
    if (item === undefined) {
      open.pop();
      continue;
    }
    const { text, list: under } = isInline(item) ? { text: item } : item;
    lines.push({ depth: Math.min(open.length - 1, deepest), ordered: inner.list.ordered === true, text });
    if (under) open.push({ list: under, next: 0 });
  }
  return lines;
}
