import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import type { LabelNumber } from './labelNumber.ts';

/** Reads a printed number. */
export type LabelReader = (label: string) => LabelNumber | null;

/** Neighbours of one list whose printed numbers belong together. */
export interface LabelRow {
  readonly labels: readonly (string | undefined)[];
  /** Where they stand: the path of the list, and the place of each in it. */
  readonly list: IssuePath;
  readonly positions: readonly number[];
  /** Tasks, goals, phases and uses of money keep their printed order; parts of a node may share a number. */
  readonly ordered: boolean;
  readonly phases?: true;
  /** The last number of a style in the row before, which this one may run on from: numbering across headings. */
  readonly lastBefore?: (style: string) => number | undefined;
}

/** Numbers written alike, in one row and without a restart. */
interface Run {
  readonly row: LabelRow;
  readonly style: string;
  readonly numbers: Set<number>;
  /** Places in the row. */
  readonly at: number[];
  last: number;
}

const numbersShown = 20;

/**
 * Reports what is wrong with the numbers of rows that belong to one node.
 *
 * A number is not missing when a neighbour has it in another style, or another row of the node in the same one.
 */
export function checkRows(rows: readonly LabelRow[], read: LabelReader, findings: Findings): void {
  const runs = rows.flatMap((row) => runsOf(row, read, findings));
  for (const run of runs) reportGaps(run, runs, read, findings);
}

function labelPath({ list, positions }: LabelRow, at: number): IssuePath {
  return [...list, positions[at] ?? 0, 'label'];
}

function runsOf(row: LabelRow, read: LabelReader, findings: Findings): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (let at = 0; at < row.labels.length; at++) {
    const label = row.labels[at];
    const found = label === undefined ? null : read(label);
    if (label === undefined || found === null) continue;
    const { number, style } = found;
    let run = open.get(style);
    const restarts = row.ordered && run !== undefined && number === 1 && run.last > 1;
    if (restarts) findings.push(planIssue('plan.label.restart', labelPath(row, at), { label }));
    if (run === undefined || restarts) {
      run = { row, style, numbers: new Set(), at: [], last: 0 };
      open.set(style, run);
      runs.push(run);
    } else if (row.ordered && run.numbers.has(number)) {
      findings.push(planIssue('plan.label.repeat', labelPath(row, at), { label }));
    } else if (row.ordered && number < run.last) {
      findings.push(planIssue('plan.label.order', labelPath(row, at), { label }));
    }
    run.numbers.add(number);
    run.at.push(at);
    run.last = number;
  }
  return runs;
}

function reportGaps(run: Run, runs: readonly Run[], read: LabelReader, findings: Findings): void {
  const { row, numbers } = run;
  // A single number says nothing of where the row begins.
  if (numbers.size < 2) return;
  const missing: number[] = [];
  let count = 0;
  const last = Math.max(...numbers);
  const first = Math.min(...numbers);
  const start = first > 1 && row.lastBefore?.(run.style) === first - 1 ? first : 1;
  for (let number = start; number < last; number++) {
    if (numbers.has(number) || runs.some((other) => other.numbers.has(number) && continues(run, other))) continue;
    count += 1;
    if (missing.length < numbersShown) missing.push(number);
  }
  const [lost] = missing;
  if (lost === undefined) return;
  const after = run.at.find((at) => (read(row.labels[at] ?? '')?.number ?? 0) > lost) ?? 0;
  const code = row.phases ? 'plan.phase.missing' : 'plan.label.gap';
  findings.push(planIssue(code, labelPath(row, after), { label: row.labels[after] ?? '', missing, count }));
}

function continues(run: Run, other: Run): boolean {
  return other !== run && (other.row === run.row || (other.style === run.style && !run.row.phases));
}
