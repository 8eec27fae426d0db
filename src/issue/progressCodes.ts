import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `progress`. */
export const progressCodes = {
  'progress.ledger.otherPlan': {
    severity: 'warning',
    message: (p: { ledger: string; plan: string }) => `the ledger is one of the plan “${p.ledger}”, not of “${p.plan}”`,
  },
  'progress.task.unknown': {
    severity: 'error',
    message: (p: { task: string }) => `the plan has no task “${p.task}”; the entry counts nowhere`,
  },
  'progress.timing.unknown': {
    severity: 'error',
    message: (p: { timing: string }) =>
      `the task has no occurrence of a timing “${p.timing}”; the entry counts nowhere`,
  },
  'progress.occurrence.unknown': {
    severity: 'error',
    message: (p: { occurrence: string }) => `the task has no occurrence “${p.occurrence}”; the entry counts nowhere`,
  },
  'progress.party.unknown': {
    severity: 'warning',
    message: (p: { party: string }) => `the plan has no party “${p.party}”`,
  },
  'progress.party.cycle': {
    severity: 'error',
    message: (p: { parties: readonly string[] }) => `parties that belong to themselves: ${p.parties.join(', ')}`,
  },
  'progress.indicator.unknown': {
    severity: 'error',
    message: (p: { indicator: string }) => `the plan has no indicator “${p.indicator}”`,
  },
  'progress.entry.duplicate': {
    severity: 'error',
    message: (p: { id: string }) => `another entry has the id “${p.id}”; this one is not counted`,
  },
  'progress.entry.future': {
    severity: 'warning',
    message: (p: { date: string; asOf: string }) => `${p.date} is after ${p.asOf}; the entry is not counted yet`,
  },
  'progress.entry.outsidePlan': {
    severity: 'warning',
    message: (p: { date: string; start: string; end: string }) =>
      `${p.date} lies outside the plan, ${p.start} to ${p.end}`,
  },
  'progress.entry.outsideLedger': {
    severity: 'warning',
    message: (p: { date: string; start: string; end: string }) =>
      `${p.date} lies outside the period of the ledger, ${p.start} to ${p.end}`,
  },
  'progress.entry.undated': {
    severity: 'warning',
    message: () => 'the entry has no date, and the task more than one occurrence; it counts nowhere',
  },
  'progress.entry.noWindow': {
    severity: 'warning',
    message: (p: { entries: number }) =>
      p.entries === 1
        ? 'one entry lies in no window of this task and counts nowhere'
        : `${p.entries} entries lie in no window of this task and count nowhere`,
  },
  'progress.entry.ambiguous': {
    severity: 'info',
    message: (p: { entries: number }) =>
      `${p.entries === 1 ? 'one entry fits' : `${p.entries} entries fit`} several timings of this task and ${p.entries === 1 ? 'counts' : 'count'} for the one due first`,
  },
  'progress.quantity.unknown': {
    severity: 'warning',
    message: (p: { wording: string; counted: number }) =>
      `“${p.wording}” is no number of times; the entry counts ${p.counted === 0 ? 'nothing' : 'once'}`,
  },
  'progress.closed.noEvidence': {
    severity: 'warning',
    message: (p: { task: string }) => `“${p.task}” is said to be closed, and no evidence is named`,
  },
  'progress.total.spread': {
    severity: 'info',
    message: (p: { reported: number; due: number | null; windows: number }) =>
      `${p.reported} are reported for ${p.windows} windows together${p.due === null ? '' : `, where ${p.due} are due`}; how they fall on each is not known`,
  },
  'progress.total.overlap': {
    severity: 'info',
    message: (p: { reported: number }) =>
      `the total of ${p.reported} is taken to include what else is recorded in its period`,
  },
  'progress.event.future': {
    severity: 'warning',
    message: (p: { date: string; asOf: string }) => `${p.date} is after ${p.asOf}; the event starts nothing yet`,
  },
  'progress.scope.unitsUnknown': {
    severity: 'info',
    message: (p: { scope: readonly string[] }) =>
      `how many units there are is not known, so that one is asked for: ${p.scope.join(', ')}`,
  },
  'progress.rolling.gap': {
    severity: 'warning',
    message: (p: { start: string; end: string; count: number }) =>
      `fewer than ${p.count} from ${p.start} to ${p.end}, and perhaps later`,
  },
  'progress.fact.future': {
    severity: 'warning',
    message: (p: { date: string; asOf: string }) => `${p.date} is after ${p.asOf}; the fact is not counted yet`,
  },
  'progress.fact.overlap': {
    severity: 'warning',
    message: (p: { other: number }) => `its period overlaps that of fact ${p.other}, which is taken to include it`,
  },
  'progress.fact.parts': {
    severity: 'warning',
    message: (p: { dimension: string; sum: string; value: string }) =>
      `the parts by ${p.dimension} add up to ${p.sum}, not to ${p.value}`,
  },
  'progress.ratio.differs': {
    severity: 'warning',
    message: (p: { value: string; ratio: string }) =>
      `${p.value} is stated, and numerator and denominator give ${p.ratio}, which is taken`,
  },
  'progress.ratio.denominatorZero': {
    severity: 'warning',
    message: (p: { indicator: string }) => `“${p.indicator}” has a denominator of 0 and no value`,
  },
  'progress.baseline.unknown': {
    severity: 'warning',
    message: (p: { indicator: string }) => `nothing says what “${p.indicator}” was before, so that no change is known`,
  },
  'progress.baseline.zero': {
    severity: 'warning',
    message: (p: { indicator: string }) => `“${p.indicator}” was 0 before, of which there is no percentage`,
  },
  'progress.change.unitUnstated': {
    severity: 'warning',
    message: (p: { indicator: string }) =>
      `percentage points, or percent of what “${p.indicator}” was: not stated, and both readings are given`,
  },
  'progress.target.eachOrTogether': {
    severity: 'warning',
    message: (p: { scope: readonly string[] }) =>
      `for each of them or for all together: not stated, and both readings are given (${p.scope.join(', ')})`,
  },
  'progress.conflict.sameDay': {
    severity: 'warning',
    message: (p: { party: string; date: string; tasks: readonly string[]; days: number }) =>
      `“${p.party}” has ${p.tasks.join(', ')} on ${p.date}${p.days === 1 ? '' : ` and ${p.days - 1} more ${p.days === 2 ? 'day' : 'days'}`}`,
  },
  'progress.conflict.nonWorkday': {
    severity: 'warning',
    message: (p: { date: string; days: number }) =>
      `${p.date}${p.days === 1 ? '' : ` and ${p.days - 1} more`} is no workday`,
  },
  'progress.proposal.noWorkday': {
    severity: 'warning',
    message: (p: { start: string; end: string; missing: number }) =>
      `no workday is left from ${p.start} to ${p.end} for ${p.missing === 1 ? 'one time' : `${p.missing} times`}`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `progress`. */
export const progressIssue = defineIssues(progressCodes);
