import type { Assessment, Result } from '../../assessment/assessment.ts';
import type { Issue } from '../../issue/issue.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { BrokenLaw, LawRun } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';

/** Groups in which it is not known which items count are not compared. */
function uncertain({ tree }: Assessment): Set<string> {
  const found = new Set<string>();
  const visit = (result: Result): boolean => {
    const parts = [...(result.items ?? []), ...(result.repeats ?? [])].map(visit);
    if (result.state !== 'notComputable' && !parts.includes(true)) return false;
    found.add(result.id);
    return true;
  };
  visit(tree);
  return found;
}

function differing(assessment: Assessment): Issue[] {
  const differ = assessment.issues.filter(({ code }) => code === 'assessment.pointsDiffer');
  if (differ.length === 0) return differ;
  const open = uncertain(assessment);
  return differ.filter(({ params }) => !open.has(String(params.item)));
}

/** Printed points are those of the items that count, whatever decides which items those are. */
export function pointsLaw(run: LawRun): BrokenLaw[] {
  const broken = new Map<unknown, BrokenLaw>();
  for (const { sheet, assessment } of run.tried) {
    for (const { params } of differing(assessment)) {
      const { item } = params;
      if (broken.has(item)) continue;
      const find = (issues: readonly Issue[]): Issue | undefined => issues.find((issue) => issue.params.item === item);
      const smallest = shrinkSheet(sheet, run.slots, (smaller) => find(differing(run.score(smaller))) !== undefined);
      const issue = find(differing(run.score(smallest)));
      if (issue === undefined) continue;
      const { printed, listed } = issue.params as { printed: number; listed: number };
      const told = lawsIssue('laws.pointsDiffer', issue.path.slice(1), { item: String(item), printed, listed });
      broken.set(item, { law: 'points', issue: told, sheet: smallest });
    }
  }
  return [...broken.values()];
}
