import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const article = (kind: string): string => (/^[aio]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const kindWord = (kind: string): string =>
  kind === 'fundingItem' ? 'funding item' : kind === 'scheme' ? 'scheme use' : kind;
const either = (kinds: readonly string[]): string => kinds.map((kind) => article(kindWord(kind))).join(' or ');
const cycle = (ids: readonly string[], count: number): string =>
  `${ids.join(' → ')}${ids.length < count ? ' → …' : ''} → ${ids[0] ?? ''}`;

/** Codes of the area `plan`. */
export const planCodes = {
  'plan.reference.missing': {
    severity: 'error',
    message: (p: { id: string; nearest: string | null; expected: readonly string[] }) =>
      p.nearest === null
        ? `“${p.id}” names nothing in the plan`
        : `“${p.id}” names nothing in the plan; did you mean “${p.nearest}”?`,
  },
  'plan.reference.kind': {
    severity: 'error',
    message: (p: { id: string; found: string; expected: readonly string[] }) =>
      `“${p.id}” is ${article(kindWord(p.found))}, where ${either(p.expected)} is needed`,
  },
  'plan.cycle': {
    severity: 'error',
    message: (p: { field: string; ids: readonly string[]; count: number }) =>
      `“${p.field}” leads back to where it began: ${cycle(p.ids, p.count)}`,
  },
  'plan.returnTo': {
    severity: 'error',
    message: (p: { id: string; returnTo: string }) =>
      `step “${p.id}” goes back to “${p.returnTo}”, which is no earlier step of its procedure`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `plan`. */
export const planIssue = defineIssues(planCodes);
