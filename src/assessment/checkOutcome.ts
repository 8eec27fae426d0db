import type { Outcome, Veto } from '../schema/outcome.ts';
import { checkBands } from './checkBands.ts';
import { checkCondition } from './checkCondition.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkEnds, checkMeasure, checkNumber, checkSingle } from './checkMeasure.ts';
import { type Domain, domainOf } from './domain.ts';
import { itemDomain } from './itemDomain.ts';

function checkGrades(outcome: Outcome, context: CheckContext): void {
  const { compiled, report } = context;
  const grades = outcome.grades ?? [];
  const path: Place = ['outcome', 'grades'];
  const exact = outcome.compare === 'exact';
  const total = itemDomain(compiled.top);
  const domain: Domain =
    outcome.measure === undefined ? (exact ? { ...total, grid: null } : total) : domainOf(outcome.measure, compiled);
  grades.forEach((grade, index) => {
    checkEnds(grade, domain, [...path, index], context);
    checkCondition(grade.requires, [...path, index, 'requires'], context);
    const before = grades[index - 1];
    const low = grade.atLeast ?? grade.above;
    const better = before?.atLeast ?? before?.above;
    if (before !== undefined && low !== undefined && better !== undefined && low > better) {
      report('assessment.gradeOrder', [...path, index], { grade: grade.id, before: before.id });
    }
  });
  if (grades.length === 0) return;
  const bands = grades.map((grade, index) => ({
    ends: grade,
    certain: grade.requires === undefined,
    path: [...path, index],
  }));
  checkBands(bands, domain, false, path, context);
}

function checkVeto(veto: Veto, place: Place, outcome: Outcome, context: CheckContext): void {
  const { compiled, report } = context;
  const grades = outcome.grades ?? [];
  checkCondition(veto.when ?? veto.unless, [...place, veto.when === undefined ? 'unless' : 'when'], context);
  if (veto.by !== undefined) {
    checkMeasure(veto.by, [...place, 'by'], context);
    checkSingle(veto.by, [...place, 'by'], context);
    checkNumber(veto.by, 'by', [...place, 'by'], context);
  }
  const index = grades.findIndex(({ id }) => id === veto.grade);
  const names = veto.effect === 'forceGrade' || veto.effect === 'capGrade';
  if (veto.grade !== undefined && index < 0)
    report('assessment.undefinedName', [...place, 'grade'], { what: 'grade', name: veto.grade });
  if (names && veto.grade === undefined) report('assessment.contradiction', place, { keys: ['grade'] });
  if (veto.effect === 'capGrade' && index === 0) report('assessment.withoutEffect', place, { key: 'grade' });
  for (const key of ['by', 'points', 'cut'] as const) {
    if (veto[key] !== undefined && veto.effect !== 'lowerGrade') report('assessment.withoutEffect', place, { key });
  }
  const idle = veto.by === 0 || (grades.length < 2 && veto.points === undefined);
  if (veto.effect === 'lowerGrade' && idle) report('assessment.withoutEffect', place, { key: 'effect' });
  if (veto.effect !== 'lowerGrade' || veto.cut !== true) return;
  for (const grade of grades.slice(1)) {
    const topless = grade.atMost === undefined && (grade.below === undefined || compiled.scheme.round === undefined);
    if (topless) report('assessment.noTop', [...place, 'cut'], { grade: grade.id });
  }
}

/** Checks grades, vetoes, consequences and quotas. */
export function checkOutcome(outcome: Outcome, context: CheckContext): void {
  const { report } = context;
  if (outcome.measure !== undefined) {
    checkMeasure(outcome.measure, ['outcome', 'measure'], context);
    checkSingle(outcome.measure, ['outcome', 'measure'], context);
  }
  checkGrades(outcome, context);
  outcome.vetoes?.forEach((veto, index) => {
    checkVeto(veto, ['outcome', 'vetoes', index], outcome, context);
  });
  outcome.consequences?.forEach((consequence, index) => {
    checkCondition(consequence.when, ['outcome', 'consequences', index, 'when'], { ...context, gradeAllowed: true });
  });
  const { tieBreak, quotas } = outcome.ranking ?? {};
  tieBreak?.forEach((measure, index) => {
    checkMeasure(measure, ['outcome', 'ranking', 'tieBreak', index], context);
  });
  quotas?.forEach(({ grade }, index) => {
    const place = ['outcome', 'ranking', 'quotas', index];
    const found = outcome.grades?.findIndex(({ id }) => id === grade) ?? -1;
    if (found < 0) report('assessment.undefinedName', [...place, 'grade'], { what: 'grade', name: grade });
    else if (found === (outcome.grades?.length ?? 0) - 1) report('assessment.quotaOnLast', place, { grade });
  });
}
