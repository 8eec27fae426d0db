import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Common } from '../schema/common.ts';
import { elementLists } from './elementKind.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { placedPath, planOwner, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

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
    const elements: readonly (Common & { readonly id: string })[] = plan[list] ?? [];
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      if (element !== undefined && (element.source === undefined || element.implied !== undefined || !cites)) {
        look(element, true, () => [list, at], element.id);
      }
    }
  }
  for (const placed of [index.statements, index.targets, index.rules, index.assignments, index.records]) {
    lookAtParts(placed, look, (at) => placedPath(placed, at));
  }
  lookAtParts(index.timings, look, (at) => timingPath(index.timings, at));
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

type Look = (thing: Common, needsSource: boolean, pathOf: () => IssuePath) => void;

interface Parts {
  readonly items: readonly Common[];
  readonly owners: readonly number[];
}

function lookAtParts({ items, owners }: Parts, look: Look, pathAt: (at: number) => IssuePath): void {
  for (let at = 0; at < items.length; at++) {
    const thing = items[at] as Common;
    const ofPlan = owners[at] === planOwner;
    if (ofPlan || thing.implied !== undefined) look(thing, ofPlan, () => pathAt(at));
  }
}
