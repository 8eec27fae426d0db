import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `period`. */
export const periodCodes = {
  'period.syntax': {
    severity: 'error',
    message: (p: { text: string }) => `“${p.text}” is no period text`,
  },
  'period.number': {
    severity: 'error',
    message: (p: { value: string }) => `the number ${p.value} stands where a period text is needed`,
  },
  'period.date': {
    severity: 'error',
    message: (p: { text: string }) => `“${p.text}” names a time that no calendar has`,
  },
  'period.reversed': {
    severity: 'error',
    message: (p: { text: string; start: string; end: string }) =>
      `“${p.text}” ends on ${p.end}, before it starts on ${p.start}`,
  },
  'period.leapDay': {
    severity: 'error',
    message: (p: { text: string; year: number }) => `“${p.text}” falls in ${p.year}, which has no 29 February`,
  },
  'period.named.cycle': {
    severity: 'error',
    message: (p: { names: readonly string[]; count: number }) =>
      `named periods lead back to themselves: ${p.names.join(' → ')}${p.names.length < p.count ? ' → …' : ''} → ${p.names[0] ?? ''}`,
  },
  'period.named.unknown': {
    severity: 'warning',
    message: (p: { name: string }) => `nobody dates the named period “${p.name}”`,
  },
  'period.masked': {
    severity: 'warning',
    message: (p: { masked: string }) => `the source hides this period: “${p.masked}”`,
  },
  'period.vague': {
    severity: 'warning',
    message: (p: { vague: string }) => `the source gives no dates: “${p.vague}”`,
  },
  'period.year.missing': {
    severity: 'warning',
    message: (p: { text: string }) => `“${p.text}” has no year, and the plan has neither year nor period`,
  },
  'period.year.ambiguous': {
    severity: 'warning',
    message: (p: { text: string; start: string | null; end: string | null }) =>
      `“${p.text}” has no year, and the plan (${p.start ?? '..'}/${p.end ?? '..'}) is longer than twelve months`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `period`. */
export const periodIssue = defineIssues(periodCodes);
