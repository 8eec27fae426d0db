import type { Block, CodeBlock, FigureBlock, HeadingBlock, Inline, ListBlock, TableBlock } from './block.ts';
import { cleanText } from './cleanText.ts';
import { escapeLineStart } from './escapeMarkdown.ts';
import { flattenList } from './flattenList.ts';
import { headingLevel } from './headingLevel.ts';
import { layoutTable, type PlacedCell } from './layoutTable.ts';
import { markdownInline, strongInline } from './markdownInline.ts';
import { toAnchor } from './toAnchor.ts';
import { unknownBlock } from './unknownBlock.ts';

/** An HTML comment prints nothing: it parts two lists that would run together, and fills an entry without text. */
const nothing = '<!-- -->';

/**
 * Gives a document as GitHub-flavoured Markdown.
 *
 * Text never becomes markup: whatever Markdown would read as such is escaped. A line break in a text is `<br>`. Tables have one header
 * row: further header rows follow in bold. The places that a merged cell covers stay empty. Lists deeper than 32 levels go on at level 32.
 *
 * @param blocks - the document, from top to bottom
 * @returns Markdown that ends with one line break; the same blocks give the same text
 * @throws RangeError `document.block.type` if a block is of no known type
 * @source GitHub Flavored Markdown 0.29, CommonMark 0.31
 * @example
 * renderMarkdown([
 *   { type: 'heading', level: 2, text: 'Goals' },
 *   { type: 'paragraph', text: [{ text: 'by_2026: ' }, { text: '2 * 3', strong: true }] },
 * ]);
 * // => '## Goals\n\nby\\_2026: **2 \\* 3**\n'
 *
 * See also {@link renderHtml}.
 */
export function renderMarkdown(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let above: Block['type'] | undefined;
  for (const block of blocks) {
    const part = renderBlock(block);
    if (part === '') continue;
    if (block.type === 'list' && above === 'list') parts.push(nothing);
    parts.push(part);
    above = block.type;
  }
  return `${joinParts(parts)}\n`;
}

const joinParts = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return renderHeading(block);
    case 'paragraph':
      return escapeLineStart(markdownInline(block.text));
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block);
    case 'figure':
      return renderFigure(block);
    case 'code':
      return renderCode(block);
    default:
      return unknownBlock(block);
  }
}

function renderHeading({ level, text, id = '' }: HeadingBlock): string {
  const anchor = id === '' ? '' : `<a id="${toAnchor(id)}"></a>`;
  const line = anchor + markdownInline(text);
  return '#'.repeat(headingLevel(level)) + (line === '' ? '' : ` ${line}`);
}

function renderList(list: ListBlock): string {
  const open: { readonly ordered: boolean; readonly indent: string; count: number }[] = [];
  const lines: string[] = [];
  let indent = '';
  for (const { depth, ordered, text } of flattenList(list)) {
    open.length = Math.min(open.length, depth + 1);
    if (open.length === depth) open.push({ ordered, indent, count: 0 });
    const level = open[depth] ?? { ordered, indent, count: 0 };
    level.count += 1;
    const marker = level.ordered ? `${level.count}. ` : '- ';
    const line = escapeLineStart(markdownInline(text));
    // A marker with nothing behind it underlines the line above: that would be a heading.
    lines.push(`${level.indent}${marker}${line.trim() === '' ? nothing : line}`);
    indent = level.indent + ' '.repeat(marker.length);
  }
  return lines.join('\n');
}

const rules = { left: '---', center: ':---:', right: '---:' };

function renderTable(table: TableBlock): string {
  const { columns, head, rows } = layoutTable(table);
  const caption = strongInline(table.caption ?? '');
  if (columns === 0) return caption;
  const rule = Array.from({ length: columns }, (_, column) => rules[table.alignment?.[column] ?? 'left'] ?? rules.left);
  const [first = [], ...further] = head;
  const lines = [
    renderRow(first, columns, markdownInline),
    `| ${rule.join(' | ')} |`,
    ...further.map((row) => renderRow(row, columns, strongInline)),
    ...rows.map((row) => renderRow(row, columns, markdownInline)),
  ];
  return joinParts([caption, lines.join('\n')]);
}

function renderRow(cells: readonly PlacedCell[], columns: number, render: (text: Inline) => string): string {
  const texts: string[] = new Array(columns).fill('');
  for (const { column, text } of cells) texts[column] = render(text);
  return `| ${texts.join(' | ')} |`;
}

function renderFigure({ title, alternative, table }: FigureBlock): string {
  return joinParts([
    strongInline(title),
    escapeLineStart(markdownInline(alternative)),
    table ? renderTable(table) : '',
  ]);
}

function renderCode({ text, language = '' }: CodeBlock): string {
  const lines = cleanText(text);
  const longest = (lines.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#.-]/g, '')}\n${lines}${lines === '' || lines.endsWith('\n') ? '' : '\n'}${fence}`;
}
