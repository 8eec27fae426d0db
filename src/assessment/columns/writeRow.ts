import type { Assessment, Result } from '../assessment.ts';
import type { CompiledScheme } from '../compiledScheme.ts';
import { type ColumnScores, type ItemColumns, resultStates } from './columns.ts';

/** The columns that rows are written into. */
export interface Written extends Pick<ColumnScores, 'points' | 'full' | 'state' | 'coverage' | 'grade' | 'eligible'> {
  readonly items?: ReadonlyMap<string, ItemColumns>;
}

/** Makes columns for so many rows: nothing known as yet. */
export function openColumns(compiled: CompiledScheme, length: number, reasons: boolean): Written {
  const unknown = (): Float64Array => new Float64Array(length).fill(Number.NaN);
  const notComputable = (): Uint8Array => new Uint8Array(length).fill(resultStates.indexOf('notComputable'));
  const items = new Map<string, ItemColumns>();
  if (reasons) {
    for (const [id, { item }] of compiled.nodes) {
      items.set(id, { points: unknown(), state: notComputable(), clauses: (item.clauses ?? []).map(unknown) });
    }
  }
  return {
    points: unknown(),
    full: unknown(),
    state: notComputable(),
    coverage: unknown(),
    grade: new Int16Array(length).fill(-1),
    eligible: new Uint8Array(length).fill(2),
    ...(reasons && { items }),
  };
}

function writeResults(tree: Result, items: ReadonlyMap<string, ItemColumns>, row: number): void {
  const target = items.get(tree.id);
  if (target !== undefined) {
    target.points[row] = tree.points ?? Number.NaN;
    target.state[row] = resultStates.indexOf(tree.state);
    target.clauses.forEach((column, index) => {
      column[row] = tree.clauses[index]?.points ?? Number.NaN;
    });
  }
  for (const item of tree.items ?? []) writeResults(item, items, row);
}

/** Writes a row that was scored by itself. */
export function writeRow(compiled: CompiledScheme, written: Written, row: number, assessment: Assessment): void {
  const grades = compiled.scheme.outcome?.grades ?? [];
  written.points[row] = assessment.points ?? Number.NaN;
  written.full[row] = assessment.full ?? Number.NaN;
  written.state[row] = resultStates.indexOf(assessment.state);
  written.coverage[row] = assessment.coverage ?? Number.NaN;
  written.grade[row] = grades.findIndex(({ id }) => id === assessment.grade);
  written.eligible[row] = assessment.eligible === null ? 2 : Number(assessment.eligible);
  if (written.items !== undefined) writeResults(assessment.tree, written.items, row);
}
