import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

const list = (values: readonly string[]): string => values.join(', ');
const either = (values: readonly string[]): string => values.join(' or ');

/** What is wrong with the shape of a document before anything is known of its meaning. */
export const inputCodes = {
  'input.type': {
    severity: 'error',
    message: (p: { expected: readonly string[]; received: string }) =>
      `expected ${either(p.expected)}, received ${p.received}`,
  },
  'input.missing': {
    severity: 'error',
    message: (p: { key: string; expected: readonly string[] }) =>
      `required field “${p.key}” is missing (${either(p.expected)})`,
  },
  'input.unknownKey': {
    severity: 'error',
    message: (p: { key: string; nearest: string | null }) =>
      p.nearest === null ? `unknown field “${p.key}”` : `unknown field “${p.key}”; did you mean “${p.nearest}”?`,
  },
  'input.value': {
    severity: 'error',
    message: (p: { value: string; allowed: readonly string[]; nearest: string | null }) =>
      `“${p.value}” is none of: ${list(p.allowed)}${p.nearest === null ? '' : `; did you mean “${p.nearest}”?`}`,
  },
  'input.id': {
    severity: 'error',
    message: (p: { value: string }) =>
      `“${p.value}” is no id: letters of any script, digits, _ and -, first a letter or digit, at most 64`,
  },
  'input.pattern': {
    severity: 'error',
    message: (p: { value: string; expected: string }) => `“${p.value}” is not written as ${p.expected}`,
  },
  'input.number': {
    severity: 'error',
    message: (p: { received: string }) => `${p.received} is not a finite number`,
  },
  'input.integer': {
    severity: 'error',
    message: (p: { value: number }) => `${p.value} is not a whole number`,
  },
  'input.tooSmall': {
    severity: 'error',
    message: (p: { value: number | null; minimum: number; inclusive: boolean }) =>
      `${p.value ?? 'the number'} is below the least allowed value; it must be ${p.inclusive ? 'at least' : 'above'} ${p.minimum}`,
  },
  'input.tooBig': {
    severity: 'error',
    message: (p: { value: number | null; maximum: number; inclusive: boolean }) =>
      `${p.value ?? 'the number'} is above the greatest allowed value; it must be ${p.inclusive ? 'at most' : 'below'} ${p.maximum}`,
  },
  'input.emptyText': { severity: 'error', message: () => 'the text is empty' },
  'input.emptyList': { severity: 'error', message: () => 'the list is empty' },
  'input.emptyObject': {
    severity: 'error',
    message: (p: { allowed: readonly string[] }) =>
      `the object says nothing; it needs at least one of: ${list(p.allowed)}`,
  },
  'input.exactlyOne': {
    severity: 'error',
    message: (p: { keys: readonly string[]; found: number }) =>
      `exactly one of ${list(p.keys)} must be given, found ${p.found}`,
  },
  'input.tooLong': {
    severity: 'error',
    message: (p: { length: number; maximum: number }) =>
      `the text has ${p.length} characters, at most ${p.maximum} are read`,
  },
  'input.tooMany': {
    severity: 'error',
    message: (p: { length: number; maximum: number }) =>
      `the list has ${p.length} entries, at most ${p.maximum} are allowed`,
  },
  'input.tooFew': {
    severity: 'error',
    message: (p: { length: number; minimum: number }) =>
      `the list has ${p.length} ${p.length === 1 ? 'entry' : 'entries'}, at least ${p.minimum} are needed`,
  },
  'input.malformedText': {
    severity: 'error',
    message: (p: { position: number }) =>
      `the text holds half a character (a lone surrogate) at position ${p.position}`,
  },
  'input.depth': {
    severity: 'error',
    message: (p: { maximum: number }) => `nested more than ${p.maximum} levels deep, or within itself`,
  },
  'input.nodes': {
    severity: 'error',
    message: (p: { maximum: number }) => `more than ${p.maximum} parts; the rest was not read`,
  },
  'input.notPlain': {
    severity: 'error',
    message: (p: { received: string }) => `${p.received} is not plain JSON data`,
  },
  'input.unreadable': {
    severity: 'error',
    message: (p: { reason: string }) => `reading the value failed: ${p.reason}`,
  },
  'input.duplicateId': {
    severity: 'error',
    message: (p: { id: string; first: string }) => `id “${p.id}” is used twice; first at ${p.first}`,
  },
  'input.refused': {
    severity: 'error',
    message: (p: { detail: string }) => `the value is refused: ${p.detail}`,
  },
  'input.truncated': {
    severity: 'error',
    message: (p: { shown: number; total: number }) => `${p.total} issues were found, the first ${p.shown} are listed`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `input`. */
export const inputIssue = defineIssues(inputCodes);
