import type { Masked } from '../schema/masked.ts';
import { leafPath } from './conditionLeaves.ts';
import type { Findings } from './findings.ts';
import { ownerPath, type Placed, placedPath, planOwner, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { type AllowedKinds, fits, reportReference } from './reference.ts';

const any: AllowedKinds = [];
const goal: AllowedKinds = ['goal'];
const indicator: AllowedKinds = ['indicator'];
const party: AllowedKinds = ['party'];
const reference: AllowedKinds = ['reference'];
const task: AllowedKinds = ['task'];
const title: AllowedKinds = ['title'];
const companion: AllowedKinds = ['task', 'reference'];
const reachable: AllowedKinds = ['task', 'target', 'goal', 'rule', 'title', 'instrument', 'scheme', 'phase', 'timing'];

/** Looks at references one by one; the path is asked for only when one is wrong. */
interface Check {
  readonly index: PlanIndex;
  readonly findings: Findings;
}

/** Rules C1, C2: references of tasks and of the parts that stand in them name something of a kind that the field takes. */
export function checkReferences(index: PlanIndex, findings: Findings): void {
  const check = { index, findings };
  checkWork(check);
  checkTargets(check);
  checkAssignments(check);
  checkRules(check);
  checkTimings(check);
  checkRecords(check);
  for (const at of index.leaves) {
    if (typeof at.leaf === 'string' || !('met' in at.leaf) || fits(index, at.leaf.met, reachable)) continue;
    reportReference(index, findings, at.leaf.met, reachable, leafPath(index.rules, at, 'met'));
  }
}

function checkWork(check: Check): void {
  const { index, findings } = check;
  const { plan, tasks } = index;
  const { parents } = index.taskForest;
  checkList(check, plan.uses, any, planOwner, 'uses');
  checkTable(check, plan.decomposition?.table, planOwner);
  for (let at = 0; at < tasks.length; at++) {
    const work = tasks[at];
    if (work === undefined) continue;
    const { parent, returnTo } = work;
    if (parent !== undefined && (parents[at] as number) < 0 && !fits(index, parent, task)) {
      reportReference(index, findings, parent, task, ['tasks', at, 'parent']);
    }
    if (returnTo !== undefined && !fits(index, returnTo, task)) {
      reportReference(index, findings, returnTo, task, ['tasks', at, 'returnTo']);
    }
    checkList(check, work.goals, goal, at, 'goals');
    checkList(check, work.scope, party, at, 'scope');
    checkList(check, work.confers, title, at, 'confers');
    checkList(check, work.after, task, at, 'after');
    checkList(check, work.alongside, companion, at, 'alongside');
    checkList(check, work.uses, any, at, 'uses');
    checkTable(check, work.decomposition?.table, at);
  }
}

function checkTable({ index, findings }: Check, table: string | undefined, owner: number): void {
  if (table === undefined || fits(index, table, reference)) return;
  reportReference(index, findings, table, reference, [...ownerPath(owner), 'decomposition', 'table']);
}

function checkTargets(check: Check): void {
  const { targets } = check.index;
  for (let at = 0; at < targets.items.length; at++) {
    const target = targets.items[at];
    if (target === undefined) continue;
    checkOne(check, target.indicator, indicator, targets, at, 'indicator');
    checkOne(check, target.among, party, targets, at, 'among');
    checkAll(check, target.scope, party, targets, at, 'scope');
    target.parts?.forEach((part, position) => {
      if (part.party === undefined || fits(check.index, part.party, party)) return;
      const path = placedPath(targets, at, 'parts', position, 'party');
      reportReference(check.index, check.findings, part.party, party, path);
    });
  }
}

function checkAssignments(check: Check): void {
  const { assignments } = check.index;
  for (let at = 0; at < assignments.items.length; at++) {
    const assignment = assignments.items[at];
    if (assignment === undefined) continue;
    checkAll(check, assignment.parties, party, assignments, at, 'parties');
    checkAll(check, assignment.scope, party, assignments, at, 'scope');
    checkAll(check, assignment.replaces, party, assignments, at, 'replaces');
    checkOne(check, assignment.delegate, party, assignments, at, 'delegate');
  }
}

function checkRules(check: Check): void {
  const { rules } = check.index;
  for (let at = 0; at < rules.items.length; at++) {
    const rule = rules.items[at];
    if (rule === undefined) continue;
    checkAll(check, rule.parties, party, rules, at, 'parties');
    checkAll(check, rule.scope, party, rules, at, 'scope');
    checkAll(check, rule.on, any, rules, at, 'on');
    checkAll(check, rule.uses, any, rules, at, 'uses');
    checkAll(check, rule.confers, title, rules, at, 'confers');
    checkOne(check, rule.starts, task, rules, at, 'starts');
  }
}

function checkTimings(check: Check): void {
  const { index, findings } = check;
  const { timings } = index;
  for (let at = 0; at < timings.items.length; at++) {
    const timing = timings.items[at];
    if (timing?.kind === 'choice' && timing.chosenBy !== undefined && !fits(index, timing.chosenBy, party)) {
      reportReference(index, findings, timing.chosenBy, party, timingPath(timings, at, 'chosenBy'));
    }
    if (timing?.kind !== 'trigger') continue;
    timing.on.forEach((event, position) => {
      if (typeof event === 'string' || fits(index, event.met, reachable)) return;
      reportReference(index, findings, event.met, reachable, timingPath(timings, at, 'on', position, 'met'));
    });
  }
}

function checkRecords(check: Check): void {
  const { records } = check.index;
  for (let at = 0; at < records.items.length; at++) {
    checkAll(check, records.items[at]?.scope, party, records, at, 'scope');
  }
}

function checkList(
  { index, findings }: Check,
  ids: readonly string[] | undefined,
  allowed: AllowedKinds,
  owner: number,
  key: string,
): void {
  if (ids === undefined) return;
  const known = allowed === party ? index.ids.party : null;
  for (let position = 0; position < ids.length; position++) {
    const id = ids[position];
    if (id === undefined || (known?.has(id) ?? fits(index, id, allowed))) continue;
    reportReference(index, findings, id, allowed, [...ownerPath(owner), key, position]);
  }
}

function checkAll(
  { index, findings }: Check,
  ids: readonly (string | Masked)[] | undefined,
  allowed: AllowedKinds,
  placed: Placed<unknown>,
  at: number,
  key: string,
): void {
  if (ids === undefined) return;
  const known = allowed === party ? index.ids.party : null;
  for (let position = 0; position < ids.length; position++) {
    const id = ids[position];
    if (typeof id !== 'string' || (known?.has(id) ?? fits(index, id, allowed))) continue;
    reportReference(index, findings, id, allowed, placedPath(placed, at, key, position));
  }
}

function checkOne(
  { index, findings }: Check,
  id: string | undefined,
  allowed: AllowedKinds,
  placed: Placed<unknown>,
  at: number,
  key: string,
): void {
  if (id === undefined || fits(index, id, allowed)) return;
  reportReference(index, findings, id, allowed, placedPath(placed, at, key));
}
