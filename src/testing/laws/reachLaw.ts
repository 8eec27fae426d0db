import type { Assessment, ClausePart } from '../../assessment/assessment.ts';
import { clauseReads, conditionReads, noReads } from '../../assessment/clauseReads.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { Clause } from '../../schema/clause.ts';
import type { Sheet } from '../../schema/sheet.ts';
import { clausePlaces, clauseResults } from './clausePlaces.ts';
import type { BrokenLaw, LawRun, Scored } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';
import { byMerit, recordOf, writeSlot } from './slots.ts';
import { tryCombinations } from './tryCombinations.ts';

type Reached = Map<Clause, Set<ClausePart['stepsOrRow']>>;

function note(assessment: Assessment, reached: Reached): void {
  for (const { clause, stepsOrRow, parts } of clauseResults(assessment)) {
    if (clause.kind !== 'table') continue;
    const rows = reached.get(clause) ?? new Set();
    reached.set(clause, rows);
    rows.add(stepsOrRow);
    for (const part of parts ?? []) rows.add(part.stepsOrRow);
  }
}

function unreachedRows(run: LawRun): BrokenLaw[] {
  const reached: Reached = new Map();
  for (const { assessment } of run.tried) note(assessment, reached);
  const broken: BrokenLaw[] = [];
  for (const { clause, item, path } of clausePlaces(run.scheme)) {
    if (clause.kind !== 'table') continue;
    const isMissing = (row: number): boolean => reached.get(clause)?.has(row) !== true;
    const missing = (): boolean => clause.rows.some((_, row) => isMissing(row));
    if (missing()) {
      const reads = noReads();
      clauseReads(clause, reads);
      conditionReads(item.applies, reads);
      tryCombinations(run, reads.indicators, (sheet) => {
        note(run.visit(sheet), reached);
        return !missing();
      });
    }
    const sheets = run.tried.length;
    if (![...(reached.get(clause) ?? [])].some((row) => row !== null)) {
      broken.push({
        law: 'reach',
        issue: lawsIssue('laws.untested', path, { what: 'result of this table', sheets }),
        sheet: null,
      });
      continue;
    }
    clause.rows.forEach((_, row) => {
      if (!isMissing(row)) return;
      const params = { item: item.id, row: row + 1, sheets };
      broken.push({ law: 'reach', issue: lawsIssue('laws.rowUnreached', [...path, 'rows', row], params), sheet: null });
    });
  }
  return broken;
}

function nearest(tried: readonly Scored[]): Scored | undefined {
  let best: Scored | undefined;
  for (const scored of tried) {
    const { value } = scored.assessment;
    const top = best?.assessment.value;
    if (typeof value === 'number' && (typeof top !== 'number' || value > top)) best = scored;
  }
  return best;
}

const mostRequired = 12;

/** Lets the best sheet fail what grades require, up to three things at a time: a middle grade may need a high total and a failing. */
function failRequirements(run: LawRun): void {
  const reads = noReads();
  for (const { requires } of run.scheme.outcome?.grades ?? []) conditionReads(requires, reads);
  const required = run.slots.filter(({ indicator }) => reads.indicators.has(indicator.id)).slice(0, mostRequired);
  const [best] = run.bases;
  if (best === undefined) return;
  const fail = (sheet: Sheet, from: number, left: number): void => {
    for (let index = from; index < required.length; index++) {
      const slot = required[index];
      const worst = slot === undefined ? undefined : (byMerit(slot)[0] ?? slot.values.at(-1));
      if (slot === undefined || worst === undefined) continue;
      const failing = writeSlot(sheet, slot, recordOf(slot, worst));
      run.visit(failing);
      if (left > 1) fail(failing, index + 1, left - 1);
    }
  };
  fail(best, 0, 3);
}

function unreachedGrades(run: LawRun): BrokenLaw[] {
  const { grades = [], ranking } = run.scheme.outcome ?? {};
  const limited = new Set((ranking?.quotas ?? []).map(({ grade }) => grade));
  const found = (): Set<string | null> => new Set(run.tried.map(({ assessment }) => assessment.grade));
  if (grades.some(({ id }) => !found().has(id))) failRequirements(run);
  const seen = found();
  if (![...seen].some((grade) => grade !== null)) return [];
  const best = nearest(run.tried);
  return grades.flatMap((grade, index): BrokenLaw[] => {
    // A quota needs the other units: for a sheet alone such a grade is unknown.
    if (seen.has(grade.id) || limited.has(grade.id)) return [];
    const most = best?.assessment.value ?? null;
    const sheet =
      best === undefined ? null : shrinkSheet(best.sheet, run.slots, (smaller) => run.score(smaller).value === most);
    const params = { grade: grade.id, sheets: run.tried.length, most };
    return [{ law: 'reach', issue: lawsIssue('laws.gradeUnreached', ['outcome', 'grades', index], params), sheet }];
  });
}

/** Every row of a table and every grade is reached by some sheet. */
export function reachLaw(run: LawRun): BrokenLaw[] {
  return [...unreachedRows(run), ...unreachedGrades(run)];
}
