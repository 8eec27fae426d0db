import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Scheme } from '../schema/scheme.ts';
import { checkBetter } from './checkBetter.ts';
import type { CheckContext } from './checkContext.ts';
import { checkImports } from './checkImports.ts';
import { checkIndicators } from './checkIndicators.ts';
import { checkItem } from './checkItem.ts';
import { checkOutcome } from './checkOutcome.ts';
import { checkOwnResult } from './checkOwnResult.ts';
import { checkPrinted } from './checkPrinted.ts';
import { checkProvided } from './checkProvided.ts';
import { checkTermination } from './checkTermination.ts';
import { collectIssues } from './collectIssues.ts';
import { buildCompiledScheme } from './compiledScheme.ts';

/** What a scheme is checked against. */
export interface CheckSchemeOptions {
  /** Other schemes whose results it may take; what is taken from any other one is not checked. */
  readonly schemes?: readonly Scheme[];
}

/**
 * Checks a scheme before anything is scored by it: names that lead nowhere, operands that do not fit, bounds that contradict
 * one another, holes and overlaps in tables and grades, points that do not add up, a total that may not end as a decimal.
 *
 * What is found is certain; a construct that a check cannot judge passes. Never throws.
 *
 * @param scheme - as {@link parseScheme} returned it
 * @param options - other schemes, whose results its indicators may take
 * @returns issues of the area `assessment`, ordered by path from the scheme, then by code; empty if nothing was found
 * @example
 * checkScheme({ schemaVersion: 1, kind: 'scheme', id: 'a', version: '1', defaults: { notComputable: 0 }, indicators: [{ id: 'rate', type: 'number', minimum: 0, maximum: 100 }],
 *   points: 5, clauses: [{ kind: 'table', measure: 'rate', rows: [{ atLeast: 90, points: 5 }, { atLeast: 75, atMost: 89, points: 3 }] }] })
 *   .map(({ message }) => message); // => ['no row holds for 0 ≤ x < 75', 'no row holds for 89 < x < 90']
 */
export function checkScheme(scheme: Scheme, { schemes = [] }: CheckSchemeOptions = {}): Issue[] {
  const { report, issues } = collectIssues();
  const compiled = buildCompiledScheme(scheme, '');
  const context: CheckContext = { compiled, report, gradeAllowed: false };
  checkIndicators(context);
  checkImports(context, schemes);
  const own = checkOwnResult(context);
  for (const node of compiled.nodes.values()) {
    checkItem(node, context);
    // What rests on itself because a clause reads its own item was said at the clause.
    if (compiled.cyclic.has(node) && !own.has(node)) report('assessment.cycle', node.path, { item: node.item.id });
    checkPrinted(node, context);
    checkProvided(node, context);
    checkBetter(node, context);
  }
  if (scheme.outcome !== undefined) checkOutcome(scheme.outcome, context);
  checkTermination(context);
  return sortIssues(issues);
}
