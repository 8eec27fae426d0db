import * as z from 'zod';
import { nearestWord } from '../internal/nearestWord.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import { inputCodes, inputIssue } from '../issue/inputCodes.ts';
import type { Issue, IssueParams } from '../issue/issue.ts';
import { periodCodes, periodIssue } from '../issue/periodCodes.ts';
import { idPattern } from './id.ts';
import { periodTextSchema } from './periodText.ts';
import { fractionPattern } from './rational.ts';
import { weekdayPattern } from './recurrence.ts';

type Path = readonly (string | number)[];

const checkCodes = { ...inputCodes, ...periodCodes };
const checkIssue = defineIssues(checkCodes) as (
  code: keyof typeof checkCodes,
  path: Path,
  params: IssueParams,
) => Issue;

/** What the patterns of the schemas ask for, in words that need no translation. */
const patternForms = new Map<string, string>([
  [fractionPattern.source, '2/3'],
  [weekdayPattern.source, 'MO, 2TU, -1FR'],
]);

/** Says in our words why a single value, or a check over a whole object or list, does not hold; at most one issue. */
export function explainLeaf(schema: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  const result = z.safeParse(schema, value);
  const fault = result.error?.issues.find(({ path: place }) => place.length === 0) ?? result.error?.issues[0];
  return fault === undefined ? [] : [issueOfFault(schema, fault, value, path)];
}

function issueOfFault(schema: z.core.$ZodType, fault: z.core.$ZodIssue, value: unknown, path: Path): Issue {
  switch (fault.code) {
    case 'invalid_type':
      return typeIssue(schema, fault.expected, value, path);
    case 'invalid_value': {
      const allowed = fault.values.map(String);
      if (typeof value !== typeof fault.values[0]) {
        return inputIssue('input.type', path, { expected: allowed, received: typeOf(value) });
      }
      const written = String(value).slice(0, 80);
      const nearest = typeof value === 'string' ? nearestWord(written, allowed) : null;
      return inputIssue('input.value', path, { value: written, allowed, nearest });
    }
    case 'invalid_format': {
      const written = String(value).slice(0, 80);
      if (fault.pattern === String(idPattern)) return inputIssue('input.id', path, { value: written });
      if (fault.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(written)) {
        return periodIssue('period.date', path, { text: written });
      }
      const form = [...patternForms].find(([source]) => fault.pattern?.includes(source))?.[1];
      return inputIssue('input.pattern', path, { value: written, expected: form ?? 'YYYY-MM-DD' });
    }
    case 'too_small':
      return tooSmallIssue(fault, value, path);
    case 'too_big':
      return tooBigIssue(fault, value, path);
    case 'custom': {
      const { code, ...params } = (fault.params ?? {}) as { code?: keyof typeof checkCodes } & IssueParams;
      if (code !== undefined) return checkIssue(code, path, params);
      return inputIssue('input.refused', path, { detail: fault.message });
    }
    default:
      return inputIssue('input.refused', path, { detail: fault.message });
  }
}

function typeIssue(schema: z.core.$ZodType, expected: string, value: unknown, path: Path): Issue {
  if (typeof value === 'number') {
    if (schema === periodTextSchema) return periodIssue('period.number', path, { value: String(value) });
    if (!Number.isFinite(value)) return inputIssue('input.number', path, { received: String(value) });
    if (expected === 'int') return inputIssue('input.integer', path, { value });
  }
  return inputIssue('input.type', path, { expected: [typeWords[expected] ?? expected], received: typeOf(value) });
}

function tooSmallIssue(fault: z.core.$ZodIssueTooSmall, value: unknown, path: Path): Issue {
  const minimum = Number(fault.minimum);
  if (fault.origin === 'string') return inputIssue('input.emptyText', path, {});
  if (fault.origin !== 'array') {
    return inputIssue('input.tooSmall', path, { value: finite(value), minimum, inclusive: fault.inclusive ?? true });
  }
  const length = (value as readonly unknown[]).length;
  return length === 0 ? inputIssue('input.emptyList', path, {}) : inputIssue('input.tooFew', path, { length, minimum });
}

function tooBigIssue(fault: z.core.$ZodIssueTooBig, value: unknown, path: Path): Issue {
  const maximum = Number(fault.maximum);
  if (fault.origin === 'string')
    return inputIssue('input.tooLong', path, { length: (value as string).length, maximum });
  if (fault.origin === 'array')
    return inputIssue('input.tooMany', path, { length: (value as unknown[]).length, maximum });
  return inputIssue('input.tooBig', path, { value: finite(value), maximum, inclusive: fault.inclusive ?? true });
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** The type of a value in the words of `input.type`. */
export function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeWords[typeof value] ?? typeof value;
}
