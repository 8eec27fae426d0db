import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

type Plain = number | string | boolean | null;

const shown = (value: Plain): string => (value === null ? 'nothing' : JSON.stringify(value));

/** What is wrong with a scheme by the laws that every scheme should keep. */
export const lawsCodes = {
  'laws.betterLowers': {
    severity: 'error',
    message: (p: { indicator: string; worse: Plain; better: Plain; what: string; before: Plain; after: Plain }) =>
      `“${p.indicator}” improves from ${shown(p.worse)} to ${shown(p.better)}, and the ${p.what} falls from ${shown(p.before)} to ${shown(p.after)}`,
  },
  'laws.rowUnreached': {
    severity: 'warning',
    message: (p: { item: string; row: number; sheets: number }) =>
      `none of ${p.sheets} sheets reached row ${p.row} of this table in “${p.item}”`,
  },
  'laws.gradeUnreached': {
    severity: 'warning',
    message: (p: { grade: string; sheets: number; most: Plain }) =>
      `none of ${p.sheets} sheets reached the grade “${p.grade}”; the highest value was ${shown(p.most)}`,
  },
  'laws.hole': {
    severity: 'error',
    message: (p: { value: Plain; what: string }) => `${shown(p.value)} falls into no ${p.what}`,
  },
  'laws.overlap': {
    severity: 'warning',
    message: (p: { value: number; what: string; first: number; second: number }) =>
      `${p.value} falls into two ${p.what}s, ${p.first} and ${p.second}`,
  },
  'laws.vetoIdle': {
    severity: 'warning',
    message: (p: { veto: string; sheets: number; acted: boolean }) =>
      p.acted
        ? `“${p.veto}” changed nothing on any of ${p.sheets} sheets`
        : `“${p.veto}” acted on none of ${p.sheets} sheets`,
  },
  'laws.vetoLifts': {
    severity: 'error',
    message: (p: { veto: string; before: string; after: string }) =>
      `“${p.veto}” lifts the grade from “${p.before}” to “${p.after}”`,
  },
  'laws.orderMatters': {
    severity: 'error',
    message: (p: { before: Plain; after: Plain }) =>
      `with its items and clauses in reverse order the scheme gives ${shown(p.after)} in place of ${shown(p.before)}`,
  },
  'laws.pointsDiffer': {
    severity: 'warning',
    message: (p: { item: string; printed: number; listed: number }) =>
      `“${p.item}” is printed with ${p.printed} points, its items have ${p.listed}`,
  },
  'laws.untested': {
    severity: 'info',
    message: (p: { what: string; sheets: number }) =>
      `none of ${p.sheets} sheets has a ${p.what}, so nothing was tested that rests on it`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `laws`. */
export const lawsIssue = defineIssues(lawsCodes);
