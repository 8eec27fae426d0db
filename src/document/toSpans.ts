import type { Inline, Span } from './block.ts';
import { cleanText } from './cleanText.ts';
import { safeHref } from './safeHref.ts';

/**
 * Gives text as the spans that a renderer prints: clean, none empty, links safe, neighbours of one kind joined.
 *
 * Joining matters for safety, too: `www` and `.example.org` apart would escape notice and meet again on paper.
 */
export function toSpans(text: Inline): readonly Span[] {
  const spans: Span[] = [];
  for (const given of typeof text === 'string' ? [{ text }] : text) {
    const span = settleLink(given);
    if (span.text === '') continue;
    const last = spans.at(-1);
    if (last && isSameKind(last, span)) spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else spans.push(span);
  }
  return spans;
}

function settleLink(given: Span): Span {
  const { href: address, ...marks } = given;
  const text = cleanText(given.text);
  if (address === undefined) return { ...marks, text };
  const shown = cleanText(address);
  const href = safeHref(shown);
  if (href !== undefined) return { ...marks, text: text === '' ? shown : text, href };
  return { ...marks, text: text === '' || text === shown ? shown : `${text} (${shown})` };
}

const isSameKind = (a: Span, b: Span): boolean =>
  a.href === b.href &&
  (a.strong ?? false) === (b.strong ?? false) &&
  (a.emphasis ?? false) === (b.emphasis ?? false) &&
  (a.code ?? false) === (b.code ?? false);
