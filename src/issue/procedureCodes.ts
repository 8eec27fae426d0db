import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const ofCase = (name: string | null): string => (name === null ? '' : ` of case “${name}”`);

/** Codes of the area `procedure`. */
export const procedureCodes = {
  'procedure.steps.none': {
    severity: 'warning',
    message: (p: { id: string }) => `“${p.id}” has no steps that run in order`,
  },
  'procedure.step.noBody': {
    severity: 'warning',
    message: (p: { id: string }) => `nobody is stated to carry out step “${p.id}”`,
  },
  'procedure.step.unreachable': {
    severity: 'error',
    message: (p: { id: string }) => `no run can reach step “${p.id}”`,
  },
  'procedure.step.deadEnd': {
    severity: 'error',
    message: (p: { id: string; waitsFor: string }) =>
      `step “${p.id}” waits for “${p.waitsFor}”, which cannot be done before it`,
  },
  'procedure.loop.endless': {
    severity: 'warning',
    message: (p: { id: string; returnTo: string }) =>
      `step “${p.id}” always goes back to “${p.returnTo}”, and no step between them leads out`,
  },
  'procedure.case.missing': {
    severity: 'warning',
    message: (p: { id: string; count: number }) =>
      `${p.count} ${p.count === 1 ? 'event' : 'events'} of “${p.id}” name no case, so runs cannot be told apart`,
  },
  'procedure.event.undated': {
    severity: 'warning',
    message: (p: { event: string }) => `event “${p.event}” has no date and is left out`,
  },
  'procedure.event.twice': {
    severity: 'info',
    message: (p: { event: string; date: string; case: string | null }) =>
      `event “${p.event}”${ofCase(p.case)} is recorded twice on ${p.date}; it counts once`,
  },
  'procedure.event.unfit': {
    severity: 'warning',
    message: (p: { event: string; date: string; case: string | null; expected: readonly string[] }) =>
      `“${p.event}”${ofCase(p.case)} on ${p.date} is not its turn (${p.expected.length === 0 ? 'the run has ended' : `expected: ${p.expected.join(', ')}`}); it is left out`,
  },
  'procedure.term.unknown': {
    severity: 'error',
    message: (p: { id: string; wording: string }) => `the term of “${p.id}” cannot be counted: “${p.wording}”`,
  },
  'procedure.rhythm.unknown': {
    severity: 'warning',
    message: (p: { id: string }) => `when “${p.id}” is signed within a cycle cannot be counted from its timings`,
  },
  'procedure.term.missing': {
    severity: 'info',
    message: (p: { id: string }) => `“${p.id}” states no term, so it has neither cycles nor renewals`,
  },
  'procedure.cycle.outlives': {
    severity: 'warning',
    message: (p: { id: string; cycle: number; end: string; schemeEnd: string }) =>
      `cycle ${p.cycle} of “${p.id}” ends on ${p.end}, after the scheme itself on ${p.schemeEnd}`,
  },
  'procedure.validity.unknown': {
    severity: 'info',
    message: (p: { id: string }) =>
      `how long the scheme is in force is not known, so “${p.id}” cannot be held against it`,
  },
  'procedure.renewal.unstated': {
    severity: 'info',
    message: (p: { id: string }) => `on what “${p.id}” is renewed is not stated`,
  },
  'procedure.instrument.limit': {
    severity: 'warning',
    message: (p: { id: string; limit: number }) => `“${p.id}” has more than ${p.limit} dates; the rest is left out`,
  },
  'procedure.signatory.unknown': {
    severity: 'warning',
    message: (p: { id: string; party: string }) => `“${p.party}”, said to have signed “${p.id}”, is no side of it`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `procedure`. */
export const procedureIssue = defineIssues(procedureCodes);
