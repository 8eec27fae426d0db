import { findCycles } from '../internal/findCycles.ts';
import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rules C3, C4: nothing leads back to itself, and a step goes back only to an earlier one. */
export function checkCycles(index: PlanIndex, findings: Findings): void {
  const { plan, tasks, taskForest } = index;
  if (taskForest.cyclic.length > 0) findLoops(findings, 'tasks', 'parent', tasks, ({ parent }) => toList(parent));
  findLoops(findings, 'tasks', 'after', tasks, ({ after }) => after, index.rareTasks);
  findLoops(findings, 'goals', 'parent', plan.goals, ({ parent }) => toList(parent));
  findLoops(findings, 'phases', 'parent', plan.phases, ({ parent }) => toList(parent));
  findLoops(findings, 'parties', 'partOf', plan.parties, ({ partOf }) => toList(partOf));
  findLoops(findings, 'titles', 'requires', plan.titles, ({ requires }) => requires);
  findLoops(findings, 'indicators', 'numerator', plan.indicators, ({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? toList(numerator ?? denominator) : [numerator, denominator],
  );
  findLoops(findings, 'fundingItems', 'sumOf', plan.fundingItems, ({ sumOf, percentOf }) =>
    sumOf === undefined || percentOf === undefined ? (sumOf ?? percentOf) : [...sumOf, ...percentOf],
  );
  checkReturns(index, findings);
}

function toList(id: string | undefined): readonly string[] | undefined {
  return id === undefined ? undefined : [id];
}

const idsShown = 8;

/** Only elements that lead somewhere take part, so that a long list of which few do costs little. */
function findLoops<Thing extends { readonly id: string }>(
  findings: Findings,
  list: string,
  field: string,
  things: readonly Thing[] | undefined,
  leadsTo: (thing: Thing) => readonly string[] | undefined,
  candidates: Iterable<number> = things?.keys() ?? [],
): void {
  if (things === undefined) return;
  const leading: { readonly id: string; readonly path: IssuePath; readonly next: readonly string[] }[] = [];
  for (const at of candidates) {
    const thing = things[at] as Thing;
    const next = leadsTo(thing);
    if (next !== undefined) leading.push({ id: thing.id, path: [list, at, field], next });
  }
  if (leading.length === 0) return;
  const positions = new Map<string, number>();
  leading.forEach(({ id }, position) => {
    if (!positions.has(id)) positions.set(id, position);
  });
  for (const cycle of findCycles(leading.map(({ next }) => next.map((id) => positions.get(id) ?? -1)))) {
    const members = cycle.map((position) => leading[position]);
    const ids = members.slice(0, idsShown).map((member) => member?.id ?? '');
    findings.push(planIssue('plan.cycle', members[0]?.path ?? [], { field, ids, count: cycle.length }));
  }
}

function checkReturns({ tasks, taskForest, rareTasks }: PlanIndex, findings: Findings): void {
  const { parents } = taskForest;
  for (const at of rareTasks) {
    const returnTo = tasks[at]?.returnTo;
    if (returnTo === undefined) continue;
    const target = taskForest.positions.get(returnTo);
    if (target === undefined) continue;
    const procedure = parents[target] as number;
    let ancestor = parents[at] as number;
    while (ancestor !== procedure && ancestor >= 0) ancestor = parents[ancestor] as number;
    if (target < at && procedure >= 0 && ancestor === procedure) continue;
    findings.push(planIssue('plan.returnTo', ['tasks', at, 'returnTo'], { id: tasks[at]?.id ?? '', returnTo }));
  }
}
