import { expect, test } from 'vitest';
import { foundOf, issuesOf } from '../support/planWith.ts';

const phases = (...rows: Record<string, unknown>[]) => ({
  phases: rows.map((fields, at) => ({ id: `p${at + 1}`, ...fields })),
});

test('C20 no phase has dates', () => {
  const fields = phases({ label: '（一）' }, { label: '（二）' }, { label: '（三）' });
  expect(foundOf('plan.phase.', fields)).toEqual([{ path: 'phases', ids: ['p1', 'p2', 'p3'], count: 3, all: true }]);
});

test('C20 some phases have none', () => {
  const fields = phases({ during: '2024-H1' }, {}, { length: { months: 2 } }, { during: { masked: 'xx月' } });
  expect(foundOf('plan.phase.undated', fields)).toEqual([{ path: 'phases.1', ids: ['p2'], count: 1, all: false }]);
});

test('C20 C22 a phase has the dates of its parts', () => {
  const fields = phases({}, { parent: 'p1', during: '2024-H1' }, { parent: 'p1', during: '2024-H2' });
  expect(issuesOf('plan.phase.', fields)).toEqual([]);
});

test('C21 phases that share days', () => {
  const fields = phases({ during: '2024-01/2024-06' }, { during: '2024-12' }, { during: '2024-06-15/2024-11' });
  expect(foundOf('plan.phase.overlap', fields)).toEqual([
    { path: 'phases.2', id: 'p3', other: 'p1', start: '2024-06-15', end: '2024-06-30' },
  ]);
});

test('C21 a phase within a longer one, and one after both', () => {
  const fields = phases({ during: '2024-01/2024-10' }, { during: '2024-02' }, { during: '2024-10/2024-12' });
  expect(foundOf('plan.phase.overlap', fields).map(({ id, other }) => [id, other])).toEqual([
    ['p2', 'p1'],
    ['p3', 'p1'],
  ]);
});

test('C21 parts of one phase are compared with one another, not with it', () => {
  const fields = phases(
    { during: '2024' },
    { parent: 'p1', during: '2024-01/2024-07' },
    { parent: 'p1', during: '2024-07/2024-12' },
  );
  expect(foundOf('plan.phase.overlap', fields).map(({ id, other }) => [id, other])).toEqual([['p3', 'p2']]);
});

test('C22 months in no phase', () => {
  const fields = phases({ label: '1.', during: '2023-Q4' }, { label: '3.', during: '2024-Q4' });
  expect(foundOf('plan.phase.uncovered', fields)).toEqual([{ path: 'phases', months: ['2024-01/2024-09'], count: 1 }]);
});

test('C22 between, at the end, and never part of a month', () => {
  const fields = phases(
    { during: '2024-01-01/2024-03-20' },
    { during: '2024-04-05/2024-06' },
    { during: '2024-08/2024-11-02' },
  );
  expect(foundOf('plan.phase.uncovered', fields)).toMatchObject([{ months: ['2024-07', '2024-12'], count: 2 }]);
});

test('C22 a plan that begins within a month', () => {
  const fields = { period: '2024-03-11/2024-06', ...phases({ during: '2024-04/2024-06' }) };
  expect(foundOf('plan.phase.uncovered', fields)).toMatchObject([{ months: ['2024-03'] }]);
});

test.each<[string, Record<string, unknown>]>([
  ['every month', phases({ during: '2024-H1' }, { during: '2024-H2' })],
  ['a phase has no dates', phases({ during: '2024-Q1' }, {})],
  ['a phase is hidden', phases({ during: '2024-Q1' }, { during: { masked: 'xx' } })],
  ['the plan is open', { period: '2024/..', ...phases({ during: '2024-Q1' }) }],
  ['the plan has no dates', { year: { masked: '20xx' }, ...phases({ during: '2024-Q1' }) }],
])('C22 not told: %s', (_, fields) => {
  expect(issuesOf('plan.phase.uncovered', fields)).toEqual([]);
});

test('C23 a phase left out', () => {
  const fields = {
    ...phases({ label: '第一阶段', during: '2024-Q1' }, { label: '第三阶段', during: '2024-04/2024-12' }),
    tasks: [{ id: 'a', title: 'a', label: '第二阶段' }],
  };
  expect(foundOf('plan.phase.', fields)).toEqual([
    { path: 'phases.1.label', label: '第三阶段', missing: [2], count: 1 },
  ]);
  expect(issuesOf('plan.label.', fields)).toEqual([]);
});

test('C23 none left out', () => {
  const fields = phases({ label: '第一阶段', during: '2024-H1' }, { label: '第二阶段', during: '2024-H2' });
  expect(issuesOf('plan.', fields)).toEqual([]);
});
