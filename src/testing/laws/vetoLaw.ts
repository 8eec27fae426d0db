import type { Assessment } from '../../assessment/assessment.ts';
import { clauseReads, conditionReads, noReads } from '../../assessment/clauseReads.ts';
import { compileScheme } from '../../assessment/compileScheme.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { Veto } from '../../schema/outcome.ts';
import type { Scheme } from '../../schema/scheme.ts';
import type { Sheet } from '../../schema/sheet.ts';
import { clausePlaces, clauseResults } from './clausePlaces.ts';
import { type BrokenLaw, gradeIndex, type LawRun } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';
import { tryCombinations } from './tryCombinations.ts';

function withoutVeto({ outcome, ...scheme }: Scheme, veto: Veto): Scheme {
  const { vetoes = [], ...rest } = outcome ?? {};
  const others = vetoes.filter((other) => other !== veto);
  return { ...scheme, outcome: others.length === 0 ? rest : { ...rest, vetoes: others } };
}

interface VetoRun {
  readonly veto: Veto;
  readonly acts: (assessment: Assessment) => boolean;
  readonly free: (sheet: Sheet) => Assessment;
}

function lifts(sheet: Sheet, { acts, free }: VetoRun, run: LawRun): { before: string; after: string } | undefined {
  const bound = run.score(sheet);
  if (!acts(bound)) return undefined;
  const unbound = free(sheet);
  const [after, before] = [gradeIndex(run.scheme, bound), gradeIndex(run.scheme, unbound)];
  if (after === null || before === null || after >= before) return undefined;
  return { before: unbound.grade ?? '', after: bound.grade ?? '' };
}

function changes(sheet: Sheet, { acts, free }: VetoRun, run: LawRun): boolean {
  const bound = run.score(sheet);
  if (!acts(bound)) return false;
  const unbound = free(sheet);
  return bound.grade !== unbound.grade || bound.eligible !== unbound.eligible || bound.points !== unbound.points;
}

function judgeVeto(veto: Veto, index: number, run: LawRun): BrokenLaw[] {
  const { score: free } = compileScheme(withoutVeto(run.scheme, veto));
  const acts = ({ causes }: Assessment): boolean => causes.some(({ id, certain }) => id === veto.id && certain);
  const vetoRun: VetoRun = { veto, acts, free };
  const reads = noReads();
  conditionReads(veto.when ?? veto.unless, reads);
  const acting = run.tried.filter(({ assessment }) => acts(assessment)).map(({ sheet }) => sheet);
  const changing = (): boolean => acting.some((sheet) => changes(sheet, vetoRun, run));
  if (!changing()) {
    tryCombinations(run, reads.indicators, (sheet) => {
      if (!acts(run.visit(sheet))) return false;
      acting.push(sheet);
      return changes(sheet, vetoRun, run);
    });
  }
  const path = ['outcome', 'vetoes', index];
  const lifting = acting.find((sheet) => lifts(sheet, vetoRun, run) !== undefined);
  if (lifting !== undefined) {
    const sheet = shrinkSheet(lifting, run.slots, (smaller) => lifts(smaller, vetoRun, run) !== undefined);
    const fall = lifts(sheet, vetoRun, run) ?? { before: '', after: '' };
    return [{ law: 'veto', issue: lawsIssue('laws.vetoLifts', path, { veto: veto.id, ...fall }), sheet }];
  }
  if (changing()) return [];
  const [first] = acting;
  const sheet = first === undefined ? null : shrinkSheet(first, run.slots, (smaller) => acts(run.score(smaller)));
  const params = { veto: veto.id, sheets: run.tried.length, acted: first !== undefined };
  return [{ law: 'veto', issue: lawsIssue('laws.vetoIdle', path, params), sheet }];
}

/** Clauses that make their item 0 and never do. */
function idleZeros(run: LawRun): BrokenLaw[] {
  const acted = new Set<unknown>();
  const note = (assessment: Assessment): void => {
    for (const { clause, effect } of clauseResults(assessment)) if (effect === 'zero') acted.add(clause);
  };
  for (const { assessment } of run.tried) note(assessment);
  return clausePlaces(run.scheme).flatMap(({ clause, item, path }): BrokenLaw[] => {
    if (clause.kind !== 'flat' || clause.points !== 'zero' || acted.has(clause)) return [];
    const reads = noReads();
    clauseReads(clause, reads);
    conditionReads(item.applies, reads);
    const found = tryCombinations(run, reads.indicators, (sheet) => {
      note(run.visit(sheet));
      return acted.has(clause);
    });
    if (found) return [];
    const params = { veto: clause.id ?? item.id, sheets: run.tried.length, acted: false };
    return [{ law: 'veto', issue: lawsIssue('laws.vetoIdle', path, params), sheet: null }];
  });
}

/** A veto acts on some sheet, changes something there, and never lifts the grade. */
export function vetoLaw(run: LawRun): BrokenLaw[] {
  const vetoes = run.scheme.outcome?.vetoes ?? [];
  return [...vetoes.flatMap((veto, index) => judgeVeto(veto, index, run)), ...idleZeros(run)];
}
