import type { Inline, Span } from './block.ts';
import { cleanText } from './cleanText.ts';
import { toSpans } from './toSpans.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Gives text that HTML prints as it stands, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Gives text within a block as HTML; a line break becomes `<br>`. */
export function htmlInline(text: Inline): string {
  return toSpans(text).map(renderSpan).join('');
}

function renderSpan({ text, strong, emphasis, code, href }: Span): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>');
  if (code) html = `<code>${html}</code>`;
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}
