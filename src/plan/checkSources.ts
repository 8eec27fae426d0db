import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Common } from '../schema/common.ts';
import { elementLists } from './elementKind.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { placedPath, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

interface Element extends Common {
  readonly id?: string | undefined;
}

/**
 * Rules C104 to C106: what was read into the text, what is wrong with the text, and what says nothing of where it stands.
 *
 * A part of a task rests on the task's source. A plan that cites no source at all was not taken from a text.
 */
export function checkSources(index: PlanIndex, findings: Findings): void {
  const { plan } = index;
  const implied = newTally();
  const unsourced = newTally();
  let cites = plan.source !== undefined;
  const look = (thing: Common, needsSource: boolean, pathOf: () => IssuePath, id?: string): void => {
    if (thing.implied === true) countPlace(implied, pathOf, id);
    if (thing.source !== undefined) cites = true;
    else if (needsSource) countPlace(unsourced, pathOf, id);
  };
  for (const list of elementLists) {
    const elements: readonly Element[] = plan[list] ?? [];
    const candidates = list === 'tasks' ? index.rareTasks : elements.keys();
    if (list === 'tasks' && index.rareTasks.length < elements.length) cites = true;
    for (const at of candidates) look(elements[at] ?? {}, true, () => [list, at], elements[at]?.id);
  }
  for (const list of ['statements', 'targets', 'rules', 'assignments'] as const) {
    plan[list]?.forEach((part, at) => {
      if (part.source === undefined) look({ ...part, implied: undefined }, true, () => [list, at]);
    });
  }
  for (const placed of [index.statements, index.targets, index.rules, index.assignments, index.records]) {
    for (const at of placed.items.keys()) look(placed.items[at] ?? {}, false, () => placedPath(placed, at));
  }
  for (const at of index.timings.rare) {
    look(index.timings.items[at] ?? {}, false, () => timingPath(index.timings, at));
  }
  plan.parties?.forEach(({ members }, at) => {
    members?.forEach((member, position) => {
      look(member, false, () => ['parties', at, 'members', position]);
    });
  });
  reportTally(findings, 'plan.implied', implied);
  if (cites) reportTally(findings, 'plan.source.missing', unsourced);
  const { defects } = plan;
  if (defects === undefined || defects.length === 0) return;
  const words = defects.slice(0, defectsShown).map(({ text }) => (typeof text === 'string' ? text : text['zh-CN']));
  findings.push(planIssue('plan.defects', ['defects'], { count: defects.length, words }));
}

const defectsShown = 8;
