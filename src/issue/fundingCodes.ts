import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const list = (values: readonly string[], count: number): string =>
  `${values.join(', ')}${count > values.length ? ` and ${count - values.length} more` : ''}`;

/** Codes of the area `funding`. */
export const fundingCodes = {
  'funding.amount.unspecified': {
    severity: 'warning',
    message: (p: { id: string; wording: string | null }) =>
      `“${p.id}” has no amount that can be counted${p.wording === null ? '' : `: “${p.wording}”`}`,
  },
  'funding.amount.forms': {
    severity: 'error',
    message: (p: { id: string; forms: readonly string[] }) =>
      `“${p.id}” states its amount in ${p.forms.length} forms (${p.forms.join(', ')}), so none counts`,
  },
  'funding.amount.incomplete': {
    severity: 'error',
    message: (p: { id: string; missing: string }) => `“${p.id}” cannot be computed: its ${p.missing} is missing`,
  },
  'funding.amount.negative': {
    severity: 'error',
    message: (p: { id: string; value: string }) => `${p.value} in “${p.id}” is negative; money is not`,
  },
  'funding.amount.tooLarge': {
    severity: 'error',
    message: (p: { id: string; unit: string | null }) =>
      `“${p.id}”${p.unit === null ? '' : ` for “${p.unit}”`} comes to more than 2^53 fen and is not computed`,
  },
  'funding.total.tooLarge': {
    severity: 'error',
    message: (p: { of: string }) => `the sum of ${p.of} is more than 2^53 fen and is not computed`,
  },
  'funding.item.missing': {
    severity: 'error',
    message: (p: { id: string; missing: string }) =>
      `“${p.id}” rests on item “${p.missing}”, which the plan does not have`,
  },
  'funding.item.cycle': {
    severity: 'error',
    message: (p: { ids: readonly string[]; count: number }) =>
      `these items rest on themselves: ${list(p.ids, p.count)}`,
  },
  'funding.period.unknown': {
    severity: 'warning',
    message: (p: { id: string; per: string }) =>
      `“${p.id}” is counted per ${p.per}, but no period is known to count in`,
  },
  'funding.period.tooLong': {
    severity: 'error',
    message: (p: { id: string; pieces: number; most: number }) =>
      `“${p.id}” would be counted in ${p.pieces} periods, more than ${p.most}, and is not computed`,
  },
  'funding.during.unknown': {
    severity: 'warning',
    message: (p: { id: string; wording: string }) => `the time of “${p.id}” is not known: “${p.wording}”`,
  },
  'funding.during.included': {
    severity: 'info',
    message: (p: { id: string; wording: string }) =>
      `the time of “${p.id}” is not known (“${p.wording}”); it is counted in the period asked for`,
  },
  'funding.once.undated': {
    severity: 'warning',
    message: (p: { id: string; units: readonly string[]; count: number }) =>
      `whether “${p.id}” falls in the period asked for is not stated${p.count === 0 ? '' : ` for ${list(p.units, p.count)}`}`,
  },
  'funding.part.open': {
    severity: 'warning',
    message: (p: { id: string; units: readonly string[]; count: number }) =>
      `what “${p.id}” gives for a period in service only in part is not stated: ${list(p.units, p.count)}`,
  },
  'funding.units.unknown': {
    severity: 'warning',
    message: (p: { id: string; party: string }) =>
      `“${p.id}” counts for each “${p.party}”, but neither its members nor their number are stated`,
  },
  'funding.unit.unknown': {
    severity: 'warning',
    message: (p: { unit: string; from: string }) => `“${p.unit}” (${p.from}) is no party of the plan and is left out`,
  },
  'funding.spending.unmatched': {
    severity: 'warning',
    message: (p: { id: string; unit: string | null }) =>
      `spending on “${p.id}”${p.unit === null ? '' : ` by “${p.unit}”`} belongs to no line of the statement`,
  },
  'funding.spending.open': {
    severity: 'info',
    message: (p: { id: string; unit: string | null; difference: string }) =>
      `“${p.id}”${p.unit === null ? '' : ` for “${p.unit}”`} leaves a ${p.difference}, and the plan does not say whose it is`,
  },
  'funding.fact.missing': {
    severity: 'warning',
    message: (p: { id: string; fact: string; units: readonly string[]; periods: readonly string[]; count: number }) =>
      `“${p.id}” lacks ${p.count} ${p.count === 1 ? 'value' : 'values'} of “${p.fact}”, first ${p.units[0] ?? ''} ${p.periods[0] ?? ''}`,
  },
  'funding.fact.inexact': {
    severity: 'warning',
    message: (p: { fact: string; subject: string | null }) =>
      `this value of “${p.fact}”${p.subject === null ? '' : ` for “${p.subject}”`} is no exact number and is left out`,
  },
  'funding.fact.negative': {
    severity: 'error',
    message: (p: { fact: string; subject: string | null; value: string }) =>
      `“${p.fact}”${p.subject === null ? '' : ` for “${p.subject}”`} is ${p.value}; a negative number is left out`,
  },
  'funding.fact.undated': {
    severity: 'warning',
    message: (p: { fact: string; subject: string | null }) =>
      `a value of “${p.fact}”${p.subject === null ? '' : ` for “${p.subject}”`} has no dates and is left out`,
  },
  'funding.fact.conflict': {
    severity: 'error',
    message: (p: { fact: string; subject: string | null; period: string; values: readonly string[] }) =>
      `“${p.fact}”${p.subject === null ? '' : ` for “${p.subject}”`} is given for ${p.period} as ${p.values.join(' and ')}; none counts`,
  },
  'funding.fact.twice': {
    severity: 'info',
    message: (p: { fact: string; subject: string | null; period: string }) =>
      `“${p.fact}”${p.subject === null ? '' : ` for “${p.subject}”`} is given twice for ${p.period}; it counts once`,
  },
  'funding.shares.noRow': {
    severity: 'error',
    message: (p: { id: string; units: readonly string[]; count: number }) =>
      `no share of “${p.id}” is stated for ${list(p.units, p.count)}`,
  },
  'funding.shares.twoRows': {
    severity: 'error',
    message: (p: { id: string; place: string; rows: readonly number[] }) =>
      `rows ${p.rows.join(' and ')} of “${p.id}” both share out for “${p.place}”, so neither counts`,
  },
  'funding.shares.zero': {
    severity: 'error',
    message: (p: { id: string }) => `this row of “${p.id}” shares nothing out: all its ratios are 0`,
  },
  'funding.shares.negative': {
    severity: 'error',
    message: (p: { id: string; payer: string }) =>
      `the ratio of “${p.payer}” in “${p.id}” is negative; the row does not count`,
  },
  'funding.shares.notWhole': {
    severity: 'error',
    message: (p: { id: string; total: string }) => `the shares of “${p.id}” come to ${p.total} and do not make a whole`,
  },
  'funding.shares.nearHundred': {
    severity: 'warning',
    message: (p: { id: string; total: string }) =>
      `the shares of “${p.id}” come to ${p.total}, not 100; they are read as ratios`,
  },
  'funding.payer.unstated': {
    severity: 'info',
    message: (p: { id: string }) => `who pays “${p.id}” is not stated`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `funding`. */
export const fundingIssue = defineIssues(fundingCodes);
