import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

/** What a stated count counts. */
type Counted = 'tasks' | 'goals' | 'targets' | 'members' | 'signatories' | 'items' | 'uses';

/** Rules C15, C16: as many are listed as the text says there are. */
export function checkCounts(index: PlanIndex, findings: Findings): void {
  const { plan, tasks, taskForest, statements } = index;
  for (const at of index.rareTasks) {
    const stated = tasks[at]?.statedCount;
    if (stated === undefined) continue;
    let children = 0;
    for (let child = taskForest.firstChildren[at] as number; child >= 0; children++) {
      child = taskForest.nextSiblings[child] as number;
    }
    compare(findings, ['tasks', at], stated, [['tasks', children]]);
  }
  for (let at = 0; at < statements.items.length; at++) {
    const statement = statements.items[at];
    if (statement?.statedCount === undefined) continue;
    const members = statement.members?.length ?? 0;
    compare(findings, placedPath(statements, at), statement.statedCount, [['members', members]]);
  }
  const goalsUnder = new Map<string, number>();
  for (const { parent } of plan.goals ?? []) {
    if (parent !== undefined) goalsUnder.set(parent, (goalsUnder.get(parent) ?? 0) + 1);
  }
  plan.goals?.forEach(({ id, statedCount, targets }, at) => {
    if (statedCount === undefined) return;
    compare(findings, ['goals', at], statedCount, [
      ['goals', goalsUnder.get(id) ?? 0],
      ['targets', targets?.length ?? 0],
    ]);
  });
  plan.parties?.forEach(({ statedCount, members }, at) => {
    if (statedCount !== undefined) compare(findings, ['parties', at], statedCount, [['members', members?.length ?? 0]]);
  });
  plan.instruments?.forEach(({ statedCount, signatories }, at) => {
    if (statedCount !== undefined) {
      compare(findings, ['instruments', at], statedCount, [['signatories', signatories.length]]);
    }
  });
  plan.fundingItems?.forEach(({ statedCount, sumOf, allowedUses }, at) => {
    if (statedCount === undefined) return;
    compare(findings, ['fundingItems', at], statedCount, [
      ['items', sumOf?.length ?? 0],
      ['uses', allowedUses?.length ?? 0],
    ]);
  });
}

/** Where several lists could be meant, one that agrees is enough; else the first that holds anything is told. */
function compare(
  findings: Findings,
  path: IssuePath,
  stated: number,
  lists: readonly (readonly [counted: Counted, listed: number])[],
): void {
  if (lists.some(([, listed]) => listed === stated)) return;
  const [counted, listed] = lists.find(([, found]) => found > 0) ?? lists[0] ?? ['members', 0];
  const code = listed === 0 ? 'plan.count.unlisted' : 'plan.count.differs';
  findings.push(planIssue(code, [...path, 'statedCount'], { stated, listed, counted }));
}
