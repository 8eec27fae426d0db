import type { Assignment } from '../schema/assignment.ts';
import type { ChoiceTiming } from '../schema/choiceTiming.ts';
import type { Masked } from '../schema/masked.ts';
import type { Task } from '../schema/task.ts';
import type { TriggerTiming } from '../schema/triggerTiming.ts';
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
    // One whose parent was found has a place for it.
    const parent = (parents[at] as number) < 0 ? tasks[at]?.parent : undefined;
    if (parent !== undefined && !fits(index, parent, task)) {
      reportReference(index, findings, parent, task, ['tasks', at, 'parent']);
    }
  }
  for (const at of index.scopedTasks) checkList(check, tasks[at]?.scope, party, at, 'scope');
  for (const at of index.rareTasks) {
    const { returnTo, goals, confers, after, alongside, uses, decomposition } = tasks[at] as Task;
    if (returnTo !== undefined && !fits(index, returnTo, task)) {
      reportReference(index, findings, returnTo, task, ['tasks', at, 'returnTo']);
    }
    checkList(check, goals, goal, at, 'goals');
    checkList(check, confers, title, at, 'confers');
    checkList(check, after, task, at, 'after');
    checkList(check, alongside, companion, at, 'alongside');
    checkList(check, uses, any, at, 'uses');
    checkTable(check, decomposition?.table, at);
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
    const { parties, scope, replaces, delegate } = assignments.items[at] as Assignment;
    checkAll(check, parties, party, assignments, at, 'parties');
    checkAll(check, scope, party, assignments, at, 'scope');
    checkAll(check, replaces, party, assignments, at, 'replaces');
    checkOne(check, delegate, party, assignments, at, 'delegate');
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

function checkTimings({ index, findings }: Check): void {
  const { timings } = index;
  for (const at of timings.ofKind.choice) {
    const { chosenBy } = timings.items[at] as ChoiceTiming;
    if (chosenBy === undefined || fits(index, chosenBy, party)) continue;
    reportReference(index, findings, chosenBy, party, timingPath(timings, at, 'chosenBy'));
  }
  for (const at of timings.ofKind.trigger) {
    (timings.items[at] as TriggerTiming).on.forEach((event, position) => {
      if (typeof event === 'string' || fits(index, event.met, reachable)) return;
      reportReference(index, findings, event.met, reachable, timingPath(timings, at, 'on', position, 'met'));
    });
  }
}

function checkRecords(check: Check): void {
  const { records } = check.index;
  for (let at = 0; at < records.items.length; at++)
    checkAll(check, records.items[at]?.scope, party, records, at, 'scope');
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
