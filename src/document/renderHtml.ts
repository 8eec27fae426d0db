import type { Language } from '../issue/language.ts';
import type { Block, CodeBlock, FigureBlock, HeadingBlock, ListBlock, TableBlock } from './block.ts';
import { flattenList } from './flattenList.ts';
import { headingLevel } from './headingLevel.ts';
import { escapeHtml, htmlInline } from './htmlInline.ts';
import { layoutTable, type PlacedCell } from './layoutTable.ts';
import { pageStyle } from './pageStyle.ts';
import { toAnchor } from './toAnchor.ts';
import { unknownBlock } from './unknownBlock.ts';

/** How a document becomes HTML. */
export interface RenderHtmlOptions {
  /** Makes a whole page, with a style for screen, phone and paper; without it only the blocks are given, to stand in a page of yours. */
  readonly page?: { readonly title: string; readonly language: Language };
}

/**
 * Gives a document as HTML.
 *
 * Text is escaped and never becomes markup; links lead to relative, http, https and mailto addresses alone. A line break in a text is
 * `<br>`. Merged cells are merged. Each table stands in `<div class="table">`, so that a style can let it scroll. Where two headings ask
 * for one id, the first has it. Lists deeper than 32 levels go on at level 32. Nothing is loaded and no script is written.
 *
 * @param blocks - the document, from top to bottom
 * @param options - `page` for a standalone page; default: a fragment
 * @returns HTML that ends with one line break; the same blocks give the same text
 * @throws RangeError `document.block.type` if a block is of no known type
 * @source HTML Living Standard
 * @example
 * renderHtml([{ type: 'paragraph', text: 'Fewer than <5' }]);
 * // => '<p>Fewer than &lt;5</p>\n'
 *
 * See also {@link renderMarkdown}.
 */
export function renderHtml(blocks: readonly Block[], options: RenderHtmlOptions = {}): string {
  const anchors = new Set<string>();
  const body = `${blocks
    .map((block) => renderBlock(block, anchors))
    .filter((part) => part !== '')
    .join('\n')}\n`;
  return options.page ? renderPage(body, options.page.title, options.page.language) : body;
}

function renderPage(body: string, title: string, language: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
${body}</body>
</html>
`;
}

function renderBlock(block: Block, anchors: Set<string>): string {
  switch (block.type) {
    case 'heading':
      return renderHeading(block, anchors);
    case 'paragraph':
      return `<p>${htmlInline(block.text)}</p>`;
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

function renderHeading({ level, text, id }: HeadingBlock, anchors: Set<string>): string {
  const anchor = toAnchor(id ?? '');
  const isNew = anchor !== '' && !anchors.has(anchor);
  if (isNew) anchors.add(anchor);
  const tag = `h${headingLevel(level)}`;
  return `<${tag}${isNew ? ` id="${anchor}"` : ''}>${htmlInline(text)}</${tag}>`;
}

function renderList(list: ListBlock): string {
  const open: string[] = [];
  const lines: string[] = [];
  const close = (depth: number): void => {
    while (open.length > depth) lines.push('</li>', `</${open.pop()}>`);
  };
  for (const { depth, ordered, text } of flattenList(list)) {
    close(depth + 1);
    if (open.length > depth) lines.push('</li>');
    else {
      const tag = ordered ? 'ol' : 'ul';
      open.push(tag);
      lines.push(`<${tag}>`);
    }
    lines.push(`<li>${htmlInline(text)}`);
  }
  close(0);
  return lines.join('\n').replaceAll('\n</li>', '</li>');
}

function renderTable(table: TableBlock): string {
  const { columns, head, rows } = layoutTable(table);
  const caption = table.caption === undefined ? '' : `<caption>${htmlInline(table.caption)}</caption>\n`;
  const section = (tag: string, body: string): string => (body === '' ? '' : `<${tag}>\n${body}</${tag}>\n`);
  const styles = Array.from({ length: columns }, (_, column) => alignments[table.alignment?.[column] ?? 'left'] ?? '');
  const header = section('thead', head.map((row) => renderRow(row, 'th scope="col"', [])).join(''));
  const body = section('tbody', rows.map((row) => renderRow(row, 'td', styles)).join(''));
  return `<div class="table">\n<table>\n${caption}${header}${body}</table>\n</div>`;
}

const alignments: Readonly<Record<string, string>> = {
  center: ' style="text-align: center"',
  right: ' style="text-align: right"',
};

function renderRow(cells: readonly PlacedCell[], tag: string, styles: readonly string[]): string {
  const end = `</${tag.slice(0, 2)}>`;
  const texts = cells.map(({ column, columnSpan, rowSpan, text }) => {
    const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
    return `<${tag}${spans}${columnSpan > 1 ? '' : (styles[column] ?? '')}>${htmlInline(text)}${end}`;
  });
  return `<tr>${texts.join('')}</tr>\n`;
}

function renderFigure({ title, alternative, table }: FigureBlock): string {
  const values = table ? `\n${renderTable(table)}` : '';
  return `<figure>\n<p>${htmlInline(alternative)}</p>${values}\n<figcaption>${htmlInline(title)}</figcaption>\n</figure>`;
}

function renderCode({ text, language = '' }: CodeBlock): string {
  const kind = language.replace(/[^\w+#.-]/g, '');
  return `<pre><code${kind === '' ? '' : ` class="language-${kind}"`}>${escapeHtml(text)}</code></pre>`;
}
