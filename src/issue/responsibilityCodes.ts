import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const shown = 5;
const list = (values: readonly string[]): string =>
  values.length > shown ? `${values.slice(0, shown).join(', ')} and ${values.length - shown} more` : values.join(', ');

/** Codes of the area `responsibility`. */
export const responsibilityCodes = {
  'responsibility.holder.missing': {
    severity: 'warning',
    message: (p: { tasks: number; helped: number }) =>
      p.tasks === 1
        ? `nobody leads or is responsible for this task${p.helped > 0 ? '; only helpers are named' : ''}`
        : `nobody leads or is responsible for any of the ${p.tasks} tasks here${p.helped > 0 ? `; ${p.helped} name helpers alone` : ''}`,
  },
  'responsibility.holder.implicit': {
    severity: 'info',
    message: (p: { roles: readonly string[]; parties: readonly string[] }) =>
      `nobody leads or is responsible; the task names only who is to ${list(p.roles)}: ${list(p.parties)}`,
  },
  'responsibility.holder.masked': {
    severity: 'warning',
    message: (p: { role: string; masked: string; count: number; places: readonly string[] }) =>
      p.count === 1
        ? `the source hides who holds the role ${p.role}: “${p.masked}”`
        : `the source hides who holds the role ${p.role} as “${p.masked}” in ${p.count} places: ${p.places.join(', ')}${p.count > p.places.length ? ', …' : ''}`,
  },
  'responsibility.lead.missing': {
    severity: 'warning',
    message: (p: { parties: readonly string[] }) =>
      `${p.parties.length} parties are responsible and none of them leads: ${list(p.parties)}`,
  },
  'responsibility.lead.several': {
    severity: 'warning',
    message: (p: { persons: boolean; parties: readonly string[] }) =>
      `${p.parties.length} ${p.persons ? 'persons' : 'units'} lead one task: ${list(p.parties)}`,
  },
  'responsibility.lead.below': {
    severity: 'info',
    message: (p: { lead: string; above: string }) => `“${p.lead}” leads “${p.above}”, of which it is a part`,
  },
  'responsibility.roles.swapped': {
    severity: 'warning',
    message: (p: { parent: string; lead: string; responsible: string }) =>
      `“${p.lead}” leads and “${p.responsible}” is responsible here, the reverse of the task “${p.parent}” above`,
  },
  'responsibility.ownWork': {
    severity: 'warning',
    message: (p: { party: string; role: string; work: string }) =>
      `“${p.party}” is to ${p.role} work for which it is itself ${p.work}`,
  },
  'responsibility.party.idle': {
    severity: 'info',
    message: (p: { parties: readonly string[] }) =>
      p.parties.length === 1
        ? `nothing in the plan names the party “${p.parties[0]}”`
        : `nothing in the plan names these ${p.parties.length} parties: ${list(p.parties)}`,
  },
  'responsibility.party.overloaded': {
    severity: 'warning',
    message: (p: { party: string; tasks: number; maximum: number }) =>
      `“${p.party}” answers for ${p.tasks} tasks, more than ${p.maximum}`,
  },
  'responsibility.scope.uncovered': {
    severity: 'warning',
    message: (p: { units: readonly string[] }) =>
      `nobody leads or is responsible for this part of the scope: ${list(p.units)}`,
  },
  'responsibility.scope.overlap': {
    severity: 'warning',
    message: (p: { unit: string; role: string; parties: readonly string[] }) =>
      `“${p.unit}” is given to several parties in the role ${p.role}: ${list(p.parties)}`,
  },
  'responsibility.units.tooFewHolders': {
    severity: 'warning',
    message: (p: { units: number; holders: number; certain: boolean }) =>
      `${p.holders} holders for ${p.units} units are fewer than stated${p.certain ? '' : ', unless one holds several units'}`,
  },
  'responsibility.units.tooManyHolders': {
    severity: 'warning',
    message: (p: { units: number; holders: number; certain: boolean }) =>
      `${p.holders} holders for ${p.units} units are more than stated${p.certain ? '' : ', unless some hold none'}`,
  },
  'responsibility.decomposition.missing': {
    severity: 'info',
    message: (p: { wanted: readonly string[] }) =>
      `the task is to be broken down (${p.wanted.join(', ')}), but the plan has nothing below it`,
  },
  'responsibility.decomposition.incomplete': {
    severity: 'warning',
    message: (p: { lacking: readonly string[]; tasks: number }) =>
      `the breakdown that is asked for is not reached in ${p.tasks} ${p.tasks === 1 ? 'task' : 'tasks'}; what is lacking: ${p.lacking.join(', ')}`,
  },
} as const satisfies IssueTable;

/** A code of {@link responsibilityCodes}. */
export type ResponsibilityCode = keyof typeof responsibilityCodes;

/** Makes an issue of the area `responsibility`. */
export const responsibilityIssue = defineIssues(responsibilityCodes);
