import type { Issue, Severity } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Plan } from '../schema/plan.ts';
import { buildCheckContext, type CheckResponsibilitiesOptions } from './checkContext.ts';
import { checkCover } from './checkCover.ts';
import { checkDecomposition } from './checkDecomposition.ts';
import { checkHolders } from './checkHolders.ts';
import { checkLeads } from './checkLeads.ts';
import { checkMasked } from './checkMasked.ts';
import { checkOverlap } from './checkOverlap.ts';
import { checkOwnWork } from './checkOwnWork.ts';
import { checkIdle, checkLoad } from './checkParties.ts';
import { checkSwapped } from './checkSwapped.ts';
import { checkUnits } from './checkUnits.ts';

/** The checks, each of which adds what it finds. */
const checks = [
  checkHolders,
  checkMasked,
  checkLeads,
  checkSwapped,
  checkOwnWork,
  checkCover,
  checkOverlap,
  checkUnits,
  checkDecomposition,
  checkIdle,
  checkLoad,
];

/**
 * Checks who answers for what in a plan: that somebody does, that one leads, that scopes are covered once, and that nobody
 * judges his own work.
 *
 * What is frequent by nature is told once: a branch without anybody responsible at its heading, masks of one role by their
 * number, more than ten idle parties together. What only might be wrong is an info. A plan without tasks has no findings but
 * idle parties. What `checkPlan` finds (references to nothing, deadlines) is not repeated.
 *
 * @param options - `maximumTasks`, the load that is still allowed; `severities`, by code, in place of the usual ones
 * @returns issues with codes `responsibility.*`, ordered by path and then by code; none if all is well
 * @throws RangeError `responsibility.maximumTasks` for a limit that is no whole number from 0
 * @source plan language, section 6, nos. 13 to 15; rules R12 and R20 to R38
 * @example
 * const plan = {
 *   schemaVersion: 1, kind: 'plan', id: 'p', title: '计划', parties: [{ id: 'office', name: '综治办', kind: 'unit' }],
 *   tasks: [{ id: 'a', title: '巡逻', assignments: [{ role: 'cooperate', parties: ['office'] }] }],
 * };
 * checkResponsibilities(plan).map(({ message }) => message);
 * // => ['nobody leads or is responsible for this task; only helpers are named']
 */
export function checkResponsibilities(plan: Plan, options: CheckResponsibilitiesOptions = {}): Issue[] {
  const { maximumTasks, severities = {} } = options;
  if (maximumTasks !== undefined && !(Number.isInteger(maximumTasks) && maximumTasks >= 0)) {
    throw new RangeError(`responsibility.maximumTasks: ${maximumTasks} is no whole number from 0`);
  }
  const context = buildCheckContext(plan, options);
  for (const check of checks) check(context);
  const weights: Readonly<Record<string, Severity | undefined>> = severities;
  return sortIssues(
    context.issues.map((issue) => {
      const severity = Object.hasOwn(weights, issue.code) ? weights[issue.code] : undefined;
      return severity === undefined ? issue : { ...issue, severity };
    }),
  );
}
