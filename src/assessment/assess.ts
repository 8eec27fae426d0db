import { add, divide, hundred, multiply, signOf } from '../internal/rational.ts';
import { toNumber } from '../internal/rationalText.ts';
import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Assessment } from './assessment.ts';
import { checkSheetNames } from './checkSheetNames.ts';
import { collectIssues } from './collectIssues.ts';
import type { CompiledScheme } from './compiledScheme.ts';
import { exactOf } from './exactOf.ts';
import { judgeConsequences, judgeOutcome } from './judgeOutcome.ts';
import { shown } from './readIndicator.ts';
import { isNumber, unknownReading } from './reading.ts';
import { openScope, type Run } from './scope.ts';
import { unreached } from './scoreItem.ts';
import { scoreScope } from './scoreScope.ts';

/** What lies outside a sheet. */
export interface ScoreContext {
  /** Assessments by other schemes; one for the same unit is imported by indicators with `from`. */
  readonly assessments?: readonly Assessment[];
}

function identity(compiled: CompiledScheme, sheet: Sheet) {
  const { scheme, digest } = compiled;
  return {
    scheme: scheme.id,
    version: scheme.version,
    digest,
    unit: sheet.unit,
    graded: scheme.outcome?.grades !== undefined,
    ...(sheet.name !== undefined && { name: sheet.name }),
    ...(scheme.name !== undefined && { schemeName: scheme.name }),
    words: compiled.words,
  };
}

/** A sheet that was filled in for another scheme or version has no score. */
function refused(compiled: CompiledScheme, sheet: Sheet, issues: readonly Issue[]): Assessment {
  return {
    ...identity(compiled, sheet),
    points: null,
    full: null,
    state: 'notComputable',
    coverage: null,
    value: null,
    grade: null,
    eligible: null,
    causes: [],
    consequences: [],
    tree: unreached(compiled.top).result,
    issues,
  };
}

/** Scores a sheet by a compiled scheme. */
export function assess(compiled: CompiledScheme, sheet: Sheet, context: ScoreContext): Assessment {
  const { scheme } = compiled;
  const { report, issues } = collectIssues();
  if (sheet.scheme !== scheme.id || sheet.version !== scheme.version) {
    const params = {
      scheme: sheet.scheme,
      version: sheet.version,
      expected: scheme.id,
      expectedVersion: scheme.version,
    };
    report('assessment.wrongScheme', ['sheet', sheet.scheme === scheme.id ? 'version' : 'scheme'], params);
    return refused(compiled, sheet, issues);
  }
  const run: Run = {
    compiled,
    unrecorded: sheet.unrecorded ?? 'notAssessed',
    imported: context.assessments ?? [],
    unit: sheet.unit,
    report,
    grade: unknownReading,
  };
  const scope = openScope(run, sheet, { owner: null, outer: null, path: ['sheet'] });
  checkSheetNames(compiled, sheet, report);
  scoreScope(scope);
  const top = scope.results.get(compiled.top) ?? unreached(compiled.top);
  const outcome = scheme.outcome ?? {};
  const total = outcome.compare === 'exact' ? top.unrounded : top.points;
  const judged = judgeOutcome(outcome, total, top.points, scope);
  const grade = judged.grade === null ? undefined : outcome.grades?.[judged.grade];
  run.grade = grade === undefined ? unknownReading : { state: 'known', value: grade.id };
  if (outcome.ranking !== undefined)
    report('assessment.noCohort', ['scheme', 'outcome', 'ranking'], { what: 'ranking' });
  const points = top.points === null || judged.change === null ? null : add(top.points, judged.change);
  const coverage = signOf(top.countable) === 0 ? null : divide(multiply(hundred, top.covered), top.countable);
  const value = judged.value.state === 'known' && isNumber(judged.value.value) ? judged.value.value : null;
  return {
    ...identity(compiled, sheet),
    points: points === null ? null : toNumber(points),
    full: top.full === null ? null : toNumber(top.full),
    state: top.state,
    coverage: coverage === null ? null : toNumber(coverage),
    value: shown(judged.value),
    grade: grade?.id ?? null,
    ...(grade?.name !== undefined && { gradeName: grade.name }),
    eligible: judged.eligible,
    ...(outcome.ranking !== undefined && { rank: null }),
    causes: judged.causes,
    consequences: judgeConsequences(outcome, scope),
    tree: top.result,
    issues: sortIssues(issues),
    ...exactOf({ points, full: top.full, coverage, value }),
  };
}
