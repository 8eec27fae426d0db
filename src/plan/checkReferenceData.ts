import { planIssue } from '../issue/planCodes.ts';
import type { Masked } from '../schema/masked.ts';
import type { Name, Text } from '../schema/text.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rules C100 to C103: what a plan refers to is at hand and has its title and number, and nothing hides its name. */
export function checkReferenceData({ plan, tasks, rareTasks, statements }: PlanIndex, findings: Findings): void {
  const unavailable = newTally();
  const hidden = newTally();
  const nameless = newTally();
  plan.references?.forEach((reference, at) => {
    const { id, title, available } = reference;
    if (available === false) countPlace(unavailable, () => ['references', at], wording(title) ?? id);
    for (const key of ['title', 'documentNumber', 'issuer', 'year'] as const) {
      const masked = maskedText(reference[key]);
      if (masked !== null) countPlace(hidden, () => ['references', at, key], masked);
    }
  });
  for (const key of ['title', 'place', 'issuer'] as const) {
    const masked = maskedText(plan[key]);
    if (masked !== null) countPlace(nameless, () => [key], masked);
  }
  plan.parties?.forEach((party, at) => {
    const masked = maskedText(party.name);
    if (masked !== null) countPlace(nameless, () => ['parties', at, 'name'], masked);
    party.members?.forEach((member, position) => {
      for (const key of ['name', 'post'] as const) {
        const text = maskedText(member[key]);
        if (text !== null) countPlace(nameless, () => ['parties', at, 'members', position, key], text);
      }
    });
  });
  for (const list of ['goals', 'phases'] as const) {
    plan[list]?.forEach(({ title }, at) => {
      const masked = maskedText(title);
      if (masked !== null) countPlace(nameless, () => [list, at, 'title'], masked);
    });
  }
  for (const at of rareTasks) {
    const masked = maskedText(tasks[at]?.title);
    if (masked !== null) countPlace(nameless, () => ['tasks', at, 'title'], masked);
  }
  for (let at = 0; at < statements.items.length; at++) {
    const masked = maskedText(statements.items[at]?.text);
    if (masked !== null) countPlace(nameless, () => placedPath(statements, at, 'text'), masked);
  }
  reportTally(findings, 'plan.reference.unavailable', unavailable);
  reportTally(findings, 'plan.reference.masked', hidden);
  reportTally(findings, 'plan.name.masked', nameless);
  plan.schemes?.forEach(({ id, document, reference }, at) => {
    if (document !== undefined || reference !== undefined) return;
    findings.push(planIssue('plan.scheme.unstated', ['schemes', at], { id }));
  });
}

function maskedText(name: Name | number | undefined): string | null {
  return typeof name === 'object' && 'masked' in name ? (name as Masked).masked : null;
}

function wording(name: Name | undefined): string | null {
  if (typeof name !== 'object') return name ?? null;
  return 'masked' in name ? null : (name as Exclude<Text, string>)['zh-CN'];
}
