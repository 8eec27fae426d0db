import type { Calendar } from '../calendar/calendar.ts';
import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Plan } from '../schema/plan.ts';
import { checkCodes } from './checkCodes.ts';
import { checkConflicts } from './checkConflicts.ts';
import { checkCounts } from './checkCounts.ts';
import { checkCycles } from './checkCycles.ts';
import { checkDeadlines } from './checkDeadlines.ts';
import { checkFacts } from './checkFacts.ts';
import { checkFunding } from './checkFunding.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkInstruments } from './checkInstruments.ts';
import { checkLabels } from './checkLabels.ts';
import { checkLevels } from './checkLevels.ts';
import { checkListReferences } from './checkListReferences.ts';
import { checkOrder } from './checkOrder.ts';
import { checkParts } from './checkParts.ts';
import { checkPeriods } from './checkPeriods.ts';
import { checkPhases } from './checkPhases.ts';
import { checkQuantities } from './checkQuantities.ts';
import { checkQuotas } from './checkQuotas.ts';
import { checkReferenceData } from './checkReferenceData.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRules } from './checkRules.ts';
import { checkScopes } from './checkScopes.ts';
import { checkShares } from './checkShares.ts';
import { checkSources } from './checkSources.ts';
import { checkTargets } from './checkTargets.ts';
import { checkTimings } from './checkTimings.ts';
import type { Findings } from './findings.ts';
import { buildPlanIndex, type PlanIndex } from './planIndex.ts';
import { buildPlanTimes } from './planTimes.ts';
import { buildTaskTimes } from './taskTimes.ts';

/** The checks that need no dates; each looks for one family of faults. */
const timeless: readonly ((index: PlanIndex, findings: Findings) => void)[] = [
  checkReferences,
  checkListReferences,
  checkCycles,
  checkLabels,
  checkCounts,
  checkQuantities,
  checkQuotas,
  checkTargets,
  checkParts,
  checkScopes,
  checkLevels,
  checkIndicators,
  checkRules,
  checkFacts,
  checkFunding,
  checkShares,
  checkInstruments,
  checkReferenceData,
  checkSources,
  checkCodes,
];

/** What {@link checkPlan} may be told. */
export interface CheckPlanOptions {
  /** Dates the observances, terms and school years that the plan names; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Looks for gaps and contradictions in a plan: everything that `parsePlan` does not judge.
 *
 * A plan with issues can still be used: `error` is a reference that leads nowhere or in a circle, `warning` a contradiction
 * or a gap that bears on results, `info` an open point. What is frequent by nature (tasks without a time, vague timings,
 * elements without a source) is one issue with a count and its first places. Never throws, also on data that
 * `parsePlan` has not seen; the cost grows with the size of the plan.
 *
 * @param plan - left as it is
 * @returns issues ordered by path, then code; codes `plan.*`, `period.*` and `calendar.observance.*`
 * @source docs/rules.md, C1 to C111
 * @example
 * checkPlan({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, uses: ['b'] }).map((issue) => issue.code); // => ['plan.reference.missing']
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): Issue[] {
  const findings: Findings = [];
  const index = buildPlanIndex(plan);
  for (const check of timeless) check(index, findings);
  const times = buildPlanTimes(plan, options.calendar);
  const due = buildTaskTimes(index, times);
  checkPeriods(index, findings, times, due);
  checkPhases(index, findings, times);
  checkTimings(index, findings, due);
  checkDeadlines(index, findings, times, due);
  checkOrder(index, findings, times, due);
  checkConflicts(index, findings, times, due);
  return sortIssues(findings);
}
