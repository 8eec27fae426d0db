import { roleText } from '../codelist/text/role.ts';
import type { Language } from '../issue/language.ts';
import type { CellRole, Matrix, MatrixCell, MatrixColumn, MatrixRow } from '../responsibility/matrix.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';

const words = {
  'zh-CN': {
    title: '责任矩阵',
    task: '工作任务',
    legend: 'A 牵头或决定，R 负责办理，S 配合支持，C 协调指导，I 参加或接收，V 督促考评；小写为沿用上级任务。',
    groups: { A: '牵头', R: '责任', S: '配合', C: '协调指导', I: '参加、报送', V: '督促考评', other: '其他' },
    join: '、',
    inherited: '（沿用）',
  },
  en: {
    title: 'Responsibility matrix',
    task: 'Task',
    legend:
      'A leads or decides, R does the work, S supports, C coordinates and guides, I takes part or receives, V verifies; small letters are inherited.',
    groups: {
      A: 'Lead',
      R: 'Responsible',
      S: 'Support',
      C: 'Coordinate',
      I: 'Take part, receive',
      V: 'Verify',
      other: 'Other',
    },
    join: ', ',
    inherited: ' (inherited)',
  },
} as const;

const letters = ['A', 'R', 'S', 'C', 'I', 'V', 'other'] as const;
type Group = (typeof letters)[number];

/** A grid with more columns than this cannot be read on paper. */
const widestGrid = 10;

/**
 * Puts a responsibility matrix on paper.
 *
 * As `grid`, a column is a party and a cell holds RACI letters; as `roles`, a column is a kind of role and a cell holds the
 * parties, which reads better with many parties. Tasks that nobody holds stay as empty rows.
 *
 * @param matrix - as `buildMatrix` returned it
 * @param options - `language`; `layout`, by default the grid up to 10 parties
 * @returns a heading, a legend for the grid, and a table
 * @example
 * matrixDocument({ rows: [], columns: [], cells: [], deeperTasks: 0 }, { language: 'en' })[0]; // => { type: 'heading', level: 1, text: 'Responsibility matrix' }
 */
export function matrixDocument(
  matrix: Matrix,
  options: { readonly language: Language; readonly layout?: 'grid' | 'roles' },
): Block[] {
  const { language, layout = matrix.columns.length <= widestGrid ? 'grid' : 'roles' } = options;
  const word = words[language];
  const cells = cellsByTask(matrix);
  const title: Block = { type: 'heading', level: 1, text: word.title };
  const names = new Map(matrix.columns.map((column) => [keyOf(column), nameOf(column, language)]));
  if (layout === 'grid') {
    const head = [word.task, ...matrix.columns.map((column) => nameOf(column, language))];
    const rows = matrix.rows.map((row) => gridRow(row, matrix.columns, cells.get(row.taskId) ?? [], language));
    return [title, { type: 'paragraph', text: word.legend }, { type: 'table', head: [head], rows }];
  }
  const used = letters.filter((group) =>
    matrix.cells.some(({ roles }) => roles.some((role) => groupsOf(role).includes(group))),
  );
  const rows = matrix.rows.map((row): TableRow => {
    const own = cells.get(row.taskId) ?? [];
    return [taskCell(row, language), ...used.map((group) => holdersOf(own, group, names, language))];
  });
  return [title, { type: 'table', head: [[word.task, ...used.map((group) => word.groups[group])]], rows }];
}

function cellsByTask(matrix: Matrix): Map<string, MatrixCell[]> {
  const cells = new Map<string, MatrixCell[]>();
  for (const cell of matrix.cells) {
    const own = cells.get(cell.taskId);
    if (own === undefined) cells.set(cell.taskId, [cell]);
    else own.push(cell);
  }
  return cells;
}

function keyOf(place: MatrixColumn | MatrixCell): string {
  return 'masked' in place ? `masked ${place.masked}` : `party ${place.partyId}`;
}

function nameOf(column: MatrixColumn, language: Language): string {
  if ('masked' in column) return column.masked;
  return column.name === undefined ? column.partyId : nameText(column.name, language);
}

function taskCell({ depth, label, title }: MatrixRow, language: Language): string {
  const indent = '　'.repeat(depth - 1);
  return `${indent}${label === undefined ? '' : `${label} `}${nameText(title, language)}`;
}

function gridRow(
  row: MatrixRow,
  columns: readonly MatrixColumn[],
  cells: readonly MatrixCell[],
  language: Language,
): TableRow {
  const byColumn = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const printed = columns.map((column) => {
    const roles = byColumn.get(keyOf(column))?.roles ?? [];
    const marks = roles.map(({ role, letter, origin }) => {
      const mark = letter ?? role;
      return origin === 'inherited' && letter !== null ? mark.toLowerCase() : mark;
    });
    return [...new Set(marks)].join(' ');
  });
  return [taskCell(row, language), ...printed];
}

function groupsOf({ letter }: CellRole): readonly Group[] {
  if (letter === null) return ['other'];
  return letter === 'AR' ? ['A', 'R'] : [letter];
}

function holdersOf(
  cells: readonly MatrixCell[],
  group: Group,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const word = words[language];
  return cells
    .flatMap((cell) => {
      const roles = cell.roles.filter((role) => groupsOf(role).includes(group));
      if (roles.length === 0) return [];
      const inherited = roles.every(({ origin }) => origin === 'inherited') ? word.inherited : '';
      const special =
        group === 'other' ? `（${roles.map(({ role }) => roleTitle(role, language)).join(word.join)}）` : '';
      return [`${names.get(keyOf(cell)) ?? ''}${special}${inherited}`];
    })
    .join(word.join);
}

function roleTitle(role: string, language: Language): string {
  const known = (roleText.codes as Readonly<Record<string, { title: Readonly<Record<Language, string>> }>>)[role];
  return known?.title[language] ?? role;
}
