import { formatPath } from '../issue/formatPath.ts';
import type { IssuePath } from '../issue/issue.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import { assignmentPath, type CheckContext, statingNodes } from './checkContext.ts';
import { planOwner } from './holding.ts';

const placesShown = 5;

interface Tally {
  readonly role: string;
  readonly masked: string;
  readonly first: IssuePath;
  readonly places: string[];
  count: number;
}

/** Rule R22: holders whose name is hidden, once for each role and mask, with the number of places. */
export function checkMasked(context: CheckContext): void {
  const tallies = new Map<string, Tally>();
  for (const owner of statingNodes(context)) {
    const { assignments } = owner === planOwner ? context.plan : (context.tasks[owner] ?? {});
    assignments?.forEach((assignment, position) => {
      assignment.parties.forEach((holder, index) => {
        if (typeof holder === 'string') return;
        const { role } = assignment;
        const path = assignmentPath({ assignment, owner, position }, 'parties', index);
        const key = JSON.stringify([role, holder.masked]);
        const tally = tallies.get(key) ?? { role, masked: holder.masked, first: path, places: [], count: 0 };
        tallies.set(key, tally);
        tally.count += 1;
        if (tally.places.length < placesShown) tally.places.push(formatPath(path));
      });
    });
  }
  for (const { first, ...params } of tallies.values()) {
    context.issues.push(responsibilityIssue('responsibility.holder.masked', first, params));
  }
}
