import type { Assessment } from '../../assessment/assessment.ts';
import { keepsEnds } from '../../assessment/ends.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Issue, IssuePath } from '../../issue/issue.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { ValueEnds } from '../../schema/valueEnds.ts';
import { clausePlaces, clauseResults } from './clausePlaces.ts';
import type { BrokenLaw, LawRun } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';

function hasTwoEnds({ atLeast, above, atMost, below }: ValueEnds): boolean {
  return (atLeast ?? above) !== undefined && (atMost ?? below) !== undefined;
}

/** The first two rows with two ends that both hold for a number. */
function doubleHold(value: unknown, rows: readonly ValueEnds[]): { first: number; second: number } | undefined {
  if (typeof value !== 'number') return undefined;
  const fact = rationalOf(value);
  const holding = rows.flatMap((row, index) => (hasTwoEnds(row) && keepsEnds(fact, row) === true ? [index + 1] : []));
  const [first, second] = holding;
  return first === undefined || second === undefined ? undefined : { first, second };
}

/** What a sheet shows: values in no row or grade, and values in two, by the place where it happens. */
function faultsOf(assessment: Assessment, run: LawRun, paths: ReadonlyMap<unknown, IssuePath>): Map<string, Issue> {
  const faults = new Map<string, Issue>();
  const keep = (key: string, issue: Issue): void => {
    faults.set(`${key} ${JSON.stringify(issue.path)}`, issue);
  };
  for (const { code, path, params } of assessment.issues) {
    const what = code === 'assessment.noRow' ? 'row' : code === 'assessment.noGrade' ? 'grade' : undefined;
    if (what === undefined) continue;
    const value = (params.value ?? null) as number | string | boolean | null;
    keep('hole', lawsIssue('laws.hole', path.slice(1), { value, what }));
  }
  for (const { clause, value, parts } of clauseResults(assessment)) {
    if (clause.kind !== 'table') continue;
    for (const shown of [value, ...(parts ?? []).map((part) => part.value)]) {
      const double = doubleHold(shown, clause.rows);
      if (double === undefined || typeof shown !== 'number') continue;
      const path = paths.get(clause) ?? [];
      keep(
        `overlap ${double.first} ${double.second}`,
        lawsIssue('laws.overlap', path, { value: shown, what: 'row', ...double }),
      );
    }
  }
  const { value } = assessment;
  const double = doubleHold(value, run.scheme.outcome?.grades ?? []);
  if (double !== undefined && typeof value === 'number') {
    const path = ['outcome', 'grades'];
    keep(
      `overlap ${double.first} ${double.second}`,
      lawsIssue('laws.overlap', path, { value, what: 'grade', ...double }),
    );
  }
  return faults;
}

/** No value falls into no row or no grade, and none into two with two ends each. */
export function coverLaw(run: LawRun): BrokenLaw[] {
  const paths = new Map(clausePlaces(run.scheme).map(({ clause, path }) => [clause as unknown, path]));
  const faults = (assessment: Assessment): Map<string, Issue> => faultsOf(assessment, run, paths);
  const broken = new Map<string, BrokenLaw>();
  for (const { sheet, assessment } of run.tried) {
    for (const key of faults(assessment).keys()) {
      if (broken.has(key)) continue;
      const smallest = shrinkSheet(sheet, run.slots, (smaller) => faults(run.score(smaller)).has(key));
      const issue = faults(run.score(smallest)).get(key);
      if (issue !== undefined) broken.set(key, { law: 'cover', issue, sheet: smallest });
    }
  }
  return [...broken.values()];
}
