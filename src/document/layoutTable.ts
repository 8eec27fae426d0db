import type { Inline, TableBlock, TableRow } from './block.ts';
import { isInline } from './isInline.ts';

/** A cell at its place: the columns `column` to `column + columnSpan - 1` of its own row and of `rowSpan - 1` rows below. */
export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: Inline;
}

/** A table without gaps or overlaps: every place of the grid is covered by exactly one cell. */
export interface TableLayout {
  /** Number of columns; 0 if the table has no cell. */
  readonly columns: number;
  readonly head: readonly (readonly PlacedCell[])[];
  readonly rows: readonly (readonly PlacedCell[])[];
}

/** HTML reads no wider span; here it keeps one cell from making a table of a billion columns. */
const widestSpan = 1000;

/** Gives every cell its place as HTML does, cuts spans that would overlap or leave the table, and fills what is missing. */
export function layoutTable(table: TableBlock): TableLayout {
  const head = placeRows(table.head ?? []);
  const rows = placeRows(table.rows);
  const columns = Math.max(head.columns, rows.columns);
  return { columns, head: fillRows(head.placed, columns), rows: fillRows(rows.placed, columns) };
}

function placeRows(rows: readonly TableRow[]): { placed: PlacedCell[][]; columns: number } {
  const placed: PlacedCell[][] = [];
  /** By column: the first row that no cell above covers any more. */
  const freeFrom: number[] = [];
  const isCovered = (column: number, row: number): boolean => (freeFrom[column] ?? 0) > row;
  let columns = 0;
  for (const [row, cells] of rows.entries()) {
    const line: PlacedCell[] = [];
    let column = 0;
    for (const cell of cells) {
      const { text, columnSpan, rowSpan } = isInline(cell) ? { text: cell } : cell;
      while (isCovered(column, row)) column += 1;
      const widest = Math.min(wholeSpan(columnSpan), Math.max(1, widestSpan - column));
      let width = 1;
      while (width < widest && !isCovered(column + width, row)) width += 1;
      const height = Math.min(wholeSpan(rowSpan), rows.length - row);
      for (let covered = 0; covered < width; covered += 1) freeFrom[column + covered] = row + height;
      line.push({ column, columnSpan: width, rowSpan: height, text });
      column += width;
      columns = Math.max(columns, column);
    }
    placed.push(line);
  }
  return { placed, columns };
}

/** A span of 0, of half a column or of no number at all counts as the nearest that can be. */
const wholeSpan = (span: number | undefined): number => (span !== undefined && span >= 1 ? Math.floor(span) : 1);

function fillRows(rows: readonly (readonly PlacedCell[])[], columns: number): PlacedCell[][] {
  const freeFrom: number[] = new Array(columns).fill(0);
  return rows.map((cells, row) => {
    const line: PlacedCell[] = [];
    let next = 0;
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[next];
      if (cell?.column === column) {
        line.push(cell);
        freeFrom.fill(row + cell.rowSpan, column, column + cell.columnSpan);
        next += 1;
      } else if ((freeFrom[column] ?? 0) <= row) line.push({ column, columnSpan: 1, rowSpan: 1, text: '' });
    }
    return line;
  });
}
