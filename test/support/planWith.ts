import { expect } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

/** A plan of 2024 with these fields; fails the test when the plan would not load. */
export function planWith(fields: Readonly<Record<string, unknown>>): Plan {
  const parsed = parsePlan({
    schemaVersion: 1,
    kind: 'plan',
    id: 'plan',
    title: '社区工作计划',
    year: 2024,
    ...fields,
  });
  expect(parsed.issues).toEqual([]);
  if (!parsed.ok) throw new Error('the plan does not load');
  return parsed.value;
}

/** The issues of one code, or of an area when the text ends with a dot, that the checker finds in a plan with these fields. */
export function issuesOf(code: string, fields: Readonly<Record<string, unknown>>): Issue[] {
  const issues = checkPlan(planWith(fields));
  return issues.filter((issue) => (code.endsWith('.') ? issue.code.startsWith(code) : issue.code === code));
}

/** Where an issue stands, with its parameters. */
export interface Found extends Record<string, unknown> {
  readonly path: string;
}

/** Path and parameters of each issue of one code. */
export function foundOf(code: string, fields: Readonly<Record<string, unknown>>): Found[] {
  return issuesOf(code, fields).map(({ path, params }) => ({ path: path.join('.'), ...params }));
}

/** A task with an id and a title. */
export function task(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return { id, title: id, ...fields };
}

/** A party with an id and a name. */
export function party(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return { id, name: id, kind: 'unit', ...fields };
}
