/**
 * A run of text of one kind; the marks combine, spans do not nest.
 *
 * A line break in the text is a line break on paper. A link is kept when it is relative, `#anchor`, `http:`, `https:` or `mailto:`;
 * any other address is printed behind the text in brackets, so that it is seen and cannot be followed.
 */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Set as program text: a field name, a code, a value. */
  readonly code?: boolean;
  /** Where the text leads to. */
  readonly href?: string;
}

/** Text within a block: plain, or in spans that follow one another without a gap. */
export type Inline = string | readonly Span[];

/** A heading; level 1 is the title of the document. */
export interface HeadingBlock {
  readonly type: 'heading';
  /** 1 to 6; a number outside is taken as the nearest of these. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: Inline;
  /** The anchor that `#id` leads to: letters of any script, digits, `_` and `-`; other characters become `-`. */
  readonly id?: string;
}

/** A paragraph. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: Inline;
}

/** An entry of a list: its text, or its text and the list under it. */
export type ListItem = Inline | { readonly text: Inline; readonly list?: ListBlock };

/** A list with bullets, or numbered 1, 2, 3 if `ordered`. A number printed in a source belongs into the text instead. */
export interface ListBlock {
  readonly type: 'list';
  readonly ordered?: boolean;
  readonly items: readonly ListItem[];
}

/** Where the text of a column stands; `left` unless said. */
export type Alignment = 'left' | 'center' | 'right';

/** A cell of a table: its text, or its text and the columns and rows it covers (1 or more, 1 unless said). */
export type TableCell = Inline | { readonly text: Inline; readonly columnSpan?: number; readonly rowSpan?: number };

/** The cells of a row from left to right; those that a cell of a row above covers are left out, as in HTML. */
export type TableRow = readonly TableCell[];

/**
 * A table with any number of header rows.
 *
 * Rows may differ in length: the table is as wide as its widest row, and short rows end in empty cells. A span ends where another
 * cell, the body or the table ends, and covers at most 1,000 columns.
 */
export interface TableBlock {
  readonly type: 'table';
  /** The title above the table. */
  readonly caption?: Inline;
  /** One for each column from the left. */
  readonly alignment?: readonly Alignment[];
  readonly head?: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/**
 * A chart, as data for a charting library.
 *
 * The renderers of text draw nothing: they print the title, the alternative text and, where there is one, the table of values.
 */
export interface FigureBlock {
  readonly type: 'figure';
  readonly title: Inline;
  /** What the chart shows, in words. */
  readonly alternative: string;
  /** The option object of the charting library (ECharts); plain JSON that no renderer here reads. */
  readonly chart: Readonly<Record<string, unknown>>;
  readonly table?: TableBlock;
}

/** Program text, printed as it stands. */
export interface CodeBlock {
  readonly type: 'code';
  readonly text: string;
  /** What it is written in: `json`, `yaml`, `ts`. */
  readonly language?: string;
}

/** A part of a document; a document is a list of blocks. Plain JSON: it can be stored, compared and sent before it is rendered. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FigureBlock | CodeBlock;
