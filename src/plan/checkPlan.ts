import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Plan } from '../schema/plan.ts';
import { checkCycles } from './checkCycles.ts';
import { checkListReferences } from './checkListReferences.ts';
import { checkReferences } from './checkReferences.ts';
import type { Findings } from './findings.ts';
import { buildPlanIndex } from './planIndex.ts';

/** Each looks for one family of faults. */
const checks = [checkReferences, checkListReferences, checkCycles] as const;

/**
 * Looks for gaps and contradictions in a plan: what `parsePlan` does not judge.
 *
 * @returns issues ordered by path, then code
 */
export function checkPlan(plan: Plan): Issue[] {
  const findings: Findings = [];
  const index = buildPlanIndex(plan);
  for (const check of checks) check(index, findings);
  return sortIssues(findings);
}
