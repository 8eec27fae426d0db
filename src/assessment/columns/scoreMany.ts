import type { Issue } from '../../issue/issue.ts';
import { sortIssues } from '../../issue/sortIssues.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { runningPlaces } from '../checkTermination.ts';
import { collectIssues } from '../collectIssues.ts';
import type { CompiledScheme } from '../compiledScheme.ts';
import type { Report } from '../scope.ts';
import type { ColumnScores, ScoreManyOptions, SheetColumns } from './columns.ts';
import { type Planner, tileSize } from './planner.ts';
import { planScheme } from './planScheme.ts';
import { type ReadColumns, readColumns, rowSheet, unitOf } from './readColumns.ts';
import { openColumns, type Written, writeRow } from './writeRow.ts';

const largestIssues = 1_000;

/** Whether columns can hold what the scheme asks for; says why not. */
function isRefused(compiled: CompiledScheme, report: Report): boolean {
  const repeated = [...compiled.nodes.values()].find(({ item }) => item.repeat !== undefined);
  if (repeated !== undefined) {
    report('assessment.columnsRefused', ['scheme', ...repeated.path, 'repeat'], {
      reason: 'repeat',
      item: repeated.item.id,
    });
  }
  const places = runningPlaces(compiled.top, compiled);
  if (places.length > 0) {
    report('assessment.columnsRefused', ['scheme'], { reason: 'round', item: places[0] ?? '' });
  }
  return repeated !== undefined || places.length > 0;
}

/** The errors of rows that were scored by themselves, up to a number of them. */
function collectRowIssues(columns: SheetColumns, read: ReadColumns, issues: Issue[]) {
  let more = 0;
  const isOfColumn = ({ code, params }: Issue): boolean =>
    code === 'assessment.valueRefused' && read.get(String(params.indicator))?.values === null;
  const add = (row: number, assessment: Assessment): void => {
    for (const issue of assessment.issues) {
      // A column that is refused as a whole was reported once.
      if (issue.severity !== 'error' || isOfColumn(issue)) continue;
      if (issues.length >= largestIssues) more += 1;
      else issues.push({ ...issue, path: ['rows', unitOf(columns, row), ...issue.path] });
    }
  };
  return { add, more: () => more };
}

/** Runs a plan over all tiles; gives the rows that are to be scored by themselves. */
function runPlan({ steps, odd }: Planner, length: number): number[] {
  const rows: number[] = [];
  for (let from = 0; from < length; from += tileSize) {
    const count = Math.min(tileSize, length - from);
    for (const step of steps) step(from, count);
    for (let row = odd.indexOf(1); row >= 0 && row < count; row = odd.indexOf(1, row + 1)) rows.push(from + row);
  }
  return rows;
}

/** Scores columns by a compiled scheme: as columns where that is exact, else, or for single odd rows, row by row. */
export function scoreMany(
  compiled: CompiledScheme,
  columns: SheetColumns,
  { reasons = false }: ScoreManyOptions,
): ColumnScores {
  const { report, issues } = collectIssues();
  const { length } = columns;
  const read = readColumns(compiled, columns, report);
  const row = (index: number): Assessment => {
    if (!Number.isInteger(index) || index < 0 || index >= length) {
      throw new RangeError(`input.number: there is no row ${index} in ${length} rows`);
    }
    return assess(compiled, rowSheet(compiled, columns, read, index), {});
  };
  const written: Written = openColumns(compiled, length, reasons);
  if (!isRefused(compiled, report)) {
    const plan = planScheme(compiled, read, columns.unrecorded ?? 'notAssessed', written);
    const rows = plan === null ? Array.from({ length }, (_, index) => index) : runPlan(plan, length);
    const found: Issue[] = [];
    const { add, more } = collectRowIssues(columns, read, found);
    for (const index of rows) {
      const assessment = row(index);
      writeRow(compiled, written, index, assessment);
      add(index, assessment);
    }
    issues.push(...found);
    if (more() > 0) report('assessment.moreIssues', ['rows'], { count: more() });
  }
  const { id, version } = compiled.scheme;
  return { scheme: id, version, digest: compiled.digest, length, ...written, issues: sortIssues(issues), row };
}
