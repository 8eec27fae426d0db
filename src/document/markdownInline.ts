import type { Inline, Span } from './block.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toSpans } from './toSpans.ts';

/** Gives text as one line of Markdown without white space or line breaks at its ends. */
export function markdownInline(text: Inline): string {
  const spans = toSpans(text);
  const pieces: string[] = [];
  for (const [index, span] of spans.entries()) {
    const edge = { before: pieces.at(-1)?.at(-1) ?? '', after: spans[index + 1]?.text.at(0) ?? '' };
    pieces.push(
      span.href === undefined ? markText(span, edge) : `[${markText(span, alone)}](${escapeAddress(span.href)})`,
    );
  }
  return trimBreaks(pieces.join(''));
}

/** Gives text as one line of Markdown, all of it strong. */
export function strongInline(text: Inline): string {
  return markdownInline(toSpans(text).map((span) => ({ ...span, strong: true })));
}

/** The characters beside a span; empty where a line begins or ends, or where only our own delimiters follow. */
interface Edge {
  readonly before: string;
  readonly after: string;
}

const alone: Edge = { before: '', after: '' };

function markText(span: Span, edge: Edge): string {
  let marked = span.code ? markCode(span.text, edge) : escapeMarkdown(span.text);
  if (span.emphasis) marked = wrap(marked, '*', 'em', span.strong ? alone : edge);
  if (span.strong) marked = wrap(marked, '**', 'strong', edge);
  return marked;
}

/**
 * Puts delimiters around text, or tags where delimiters would not be read as such.
 *
 * CommonMark's flanking rules ask for a space between a delimiter and a letter outside if the character inside is punctuation. Chinese
 * has no spaces, so `**牵头单位：**民政局` prints asterisks.
 */
function wrap(marked: string, delimiter: string, tag: string, { before, after }: Edge): string {
  const opens = /^[\p{L}\p{N}]/u.test(marked) || (/^\S/.test(marked) && /^\s?$/.test(before));
  const closes = /[\p{L}\p{N}]$/u.test(marked) || (/\S$/.test(marked) && /^\s?$/.test(after));
  const joins = before === '*' || marked.startsWith('*') || marked.endsWith('*');
  return opens && closes && !joins ? `${delimiter}${marked}${delimiter}` : `<${tag}>${marked}</${tag}>`;
}

/**
 * Puts backticks around code, or tags where a character in it would still mean something (a backtick, a backslash, a line break, the bar
 * of a table, `]:` of a definition) and where it would lose a space at its ends.
 */
function markCode(text: string, { before }: Edge): string {
  if (/[\\`|\n]|\]:|^\s|\s$/.test(text) || before === '`') return `<code>${escapeMarkdown(text)}</code>`;
  return `\`${text}\``;
}

function escapeAddress(href: string): string {
  return href
    .replace(/[<>\\`|]/g, encodeURIComponent)
    .replace(/[()]/g, '\\$&')
    .replaceAll('&', '&amp;');
}

/** White space at the ends of a line means something in Markdown, and a line break alone there opens a block of HTML. */
function trimBreaks(line: string): string {
  let start = 0;
  let end = line.length;
  while (isSpace(line[start]) || line.startsWith('<br>', start)) start += isSpace(line[start]) ? 1 : 4;
  while (end > start && (isSpace(line[end - 1]) || line.startsWith('<br>', end - 4)))
    end -= isSpace(line[end - 1]) ? 1 : 4;
  return line.slice(start, end);
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';
