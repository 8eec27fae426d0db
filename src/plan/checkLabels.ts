import type { Forest } from '../internal/forest.ts';
import { buildForest } from '../internal/forest.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { Common } from '../schema/common.ts';
import type { Findings } from './findings.ts';
import { type LabelNumber, labelNumber } from './labelNumber.ts';
import { checkRows, type LabelReader, type LabelRow } from './labelRow.ts';
import { ownerPath, taskOf } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

/**
 * Rules C10 to C14: the printed numbers of neighbours follow one another.
 *
 * Only numbers written alike are compared. A number that another list of the same node has is not missing: a plan often
 * numbers its goals, tasks and safeguards in one row.
 */
export function checkLabels(index: PlanIndex, findings: Findings): void {
  const { plan } = index;
  const read = cachedReader();
  const goals = plan.goals ?? [];
  const phases = plan.phases ?? [];
  const goalForest = buildForest(goals, ({ parent }) => parent);
  const phaseForest = buildForest(phases, ({ parent }) => parent);
  const phaseRow = (first: number): LabelRow => ({
    ...row(phases, ['phases'], siblings(phaseForest, first)),
    phases: true,
  });
  checkRows(
    [
      row(index.tasks, ['tasks'], siblings(index.taskForest, roots(index.taskForest))),
      row(goals, ['goals'], siblings(goalForest, roots(goalForest))),
      phaseRow(roots(phaseForest)),
      ...(['instruments', 'fundingItems'] as const).map((list) => row(plan[list] ?? [], [list])),
      ...(['statements', 'rules', 'targets', 'assignments'] as const).map((list) => parts(plan[list] ?? [], [list])),
    ],
    read,
    findings,
  );
  goals.forEach((goal, at) => {
    const children = row(goals, ['goals'], siblings(goalForest, goalForest.firstChildren[at] ?? -1));
    checkRows([children, parts(goal.targets ?? [], ['goals', at, 'targets'])], read, findings);
  });
  phases.forEach((_, at) => {
    checkRows([phaseRow(phaseForest.firstChildren[at] ?? -1)], read, findings);
  });
  plan.instruments?.forEach(({ signatories, rules }, at) => {
    const path = ['instruments', at];
    checkRows([parts(signatories, [...path, 'signatories']), parts(rules ?? [], [...path, 'rules'])], read, findings);
  });
  plan.fundingItems?.forEach(({ allowedUses }, at) => {
    checkRows([row(allowedUses ?? [], ['fundingItems', at, 'allowedUses'])], read, findings);
  });
  checkTasks(index, read, findings);
}

/** Most tasks have children numbered from 1 in one style, or none: those are passed over without making a row. */
function checkTasks(index: PlanIndex, read: LabelReader, findings: Findings): void {
  const { tasks, taskForest } = index;
  const labelled = tasksWithLabelledParts(index);
  for (let at = 0; at < tasks.length; at++) {
    const first = taskForest.firstChildren[at] as number;
    if (labelled[at] === 0 && (first < 0 || runsOn(index, first, read))) continue;
    const path = ownerPath(at);
    const { statements, rules, targets, assignments, records } = tasks[at] ?? {};
    const rows = Object.entries({ statements, rules, targets, assignments, records }).map(([list, items]) =>
      parts(items ?? [], [...path, list]),
    );
    const lastBefore = (style: string): number | undefined => lastOf(index, siblingBefore(taskForest, at), style, read);
    checkRows([{ ...row(tasks, ['tasks'], siblings(taskForest, first)), lastBefore }, ...rows], read, findings);
  }
}

/** The neighbour that stands just before a task, -1 if it is the first. */
function siblingBefore(forest: Forest, at: number): number {
  const parent = forest.parents[at] as number;
  let before = -1;
  const first = parent < 0 ? roots(forest) : (forest.firstChildren[parent] as number);
  for (let sibling = first; sibling >= 0 && sibling !== at; sibling = forest.nextSiblings[sibling] as number)
    before = sibling;
  return before;
}

/** The last number of a style among the children of a task. */
function lastOf(index: PlanIndex, at: number, style: string, read: LabelReader): number | undefined {
  let last: number | undefined;
  for (const child of siblings(index.taskForest, index.taskForest.firstChildren[at] ?? -1)) {
    const label = index.tasks[child]?.label;
    const found = label === undefined ? null : read(label);
    if (found?.style === style) last = found.number;
  }
  return last;
}

function tasksWithLabelledParts({ tasks, ...index }: PlanIndex): Uint8Array {
  const labelled = new Uint8Array(tasks.length);
  for (const { items, owners } of [index.statements, index.rules, index.targets, index.assignments, index.records]) {
    for (let at = 0; at < items.length; at++) {
      const task = taskOf(owners[at] as number);
      if (task >= 0 && (items[at] as Common).label !== undefined) labelled[task] = 1;
    }
  }
  return labelled;
}

function runsOn({ tasks, taskForest }: PlanIndex, first: number, read: LabelReader): boolean {
  let expected = 1;
  let style = '';
  for (let at = first; at >= 0; at = taskForest.nextSiblings[at] as number) {
    const label = tasks[at]?.label;
    const found = label === undefined ? null : read(label);
    if (found === null) continue;
    if (expected > 1 && found.style !== style) return false;
    if (found.number !== expected) return false;
    style = found.style;
    expected += 1;
  }
  return true;
}

function cachedReader(): LabelReader {
  const known = new Map<string, LabelNumber | null>();
  return (label) => {
    let found = known.get(label);
    if (found === undefined) {
      found = labelNumber(label);
      known.set(label, found);
    }
    return found;
  };
}

function row(things: readonly Common[], list: IssuePath, positions = [...things.keys()], ordered = true): LabelRow {
  return { labels: positions.map((at) => things[at]?.label), list, positions, ordered };
}

function parts(things: readonly Common[], list: IssuePath): LabelRow {
  return row(things, list, undefined, false);
}

function roots(forest: Forest): number {
  return forest.parents.indexOf(-1);
}

function siblings({ nextSiblings }: Forest, first: number): number[] {
  const positions: number[] = [];
  for (let at = first; at >= 0; at = nextSiblings[at] as number) positions.push(at);
  return positions;
}
