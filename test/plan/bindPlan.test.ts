import { expect, test } from 'vitest';
import { bindPlan } from '../../src/plan/bindPlan.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { planWith, task } from '../support/planWith.ts';

const template = (fields: Record<string, unknown> = {}) => planWith({ year: undefined, ...fields });
const due = (by: unknown) => ({ tasks: [task('a', { timings: [{ kind: 'deadline', by }] })] });

test('C120 sets the year', () => {
  const plan = template(due('--05'));
  const copy = structuredClone(plan);
  const bound = bindPlan(plan, { year: 2026 });
  expect(bound).toEqual({ ok: true, value: { ...copy, year: 2026 }, issues: [] });
  expect(plan).toEqual(copy);
  expect(bound.ok && checkPlan(bound.value)).toEqual([]);
});

test('C120 a school year keeps its period', () => {
  const bound = bindPlan(template({ period: '--09/--07', ...due('--06') }), { year: 2025 });
  expect(bound.ok && bound.value.period).toBe('--09/--07');
  expect(bound.issues).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ['year', { year: { masked: '20xx' } }],
  ['period', { period: { masked: '20xx年' } }],
  ['both', { year: { masked: '20xx' }, period: { masked: '20xx年' } }],
])('C120 C121 a hidden %s does not stand in the way', (_, fields) => {
  const plan = template({ ...fields, ...due({ masked: '20xx年5月' }) });
  expect(bindPlan(plan, { year: 2026 })).toEqual({ ok: true, value: { ...plan, year: 2026 }, issues: [] });
});

test.each<[field: string, value: unknown]>([
  ['year', 2024],
  ['period', '2024'],
  ['period', '2024-09/2025-07'],
  ['period', '../2016-06'],
  ['period', '--09/2025-07'],
  ['period', 'schoolyear:2025'],
])('C121 %s %s', (field, value) => {
  const bound = bindPlan(template({ [field]: value }), { year: 2026 });
  expect(bound.ok).toBe(false);
  expect(bound.issues).toMatchObject([
    { code: 'plan.bind.dated', severity: 'error', path: [field], params: { field, value: String(value) } },
  ]);
});

test.each([0, -1, 10000, 2026.5, Number.NaN, Number.POSITIVE_INFINITY, '2026' as unknown as number])(
  'C122 year %s',
  (year) => {
    expect(() => bindPlan(template(), { year })).toThrow(RangeError);
    expect(() => bindPlan(template(), { year })).toThrow(/^plan\.bind\.year: /);
  },
);

test('C123 what has dates of another year', () => {
  const plan = template(due('2019-05'));
  const bound = bindPlan(plan, { year: 2026 });
  expect(bound.ok && bound.value.tasks).toEqual(plan.tasks);
  expect(bound.issues).toMatchObject([{ code: 'plan.period.outside', path: ['tasks', 0, 'timings', 0, 'by'] }]);
});
