import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from '../../src/internal/longestIncreasing.ts';
import { comparePlans } from '../../src/plan/comparePlans.ts';
import type { Plan } from '../../src/schema/plan.ts';
import type { Task } from '../../src/schema/task.ts';
import { generatedPlan } from '../support/generatedPlan.ts';

const planOf = (...tasks: Task[]): Plan => ({ schemaVersion: 1, kind: 'plan', id: 'p', title: '计划', tasks });
const task = (id: string, more: Partial<Task> = {}): Task => ({ id, title: id, ...more });

test('C140 what only one version has was removed or added', () => {
  expect(comparePlans(planOf(task('a'), task('b')), planOf(task('b'), task('c')))).toEqual([
    { kind: 'removed', element: 'task', id: 'a' },
    { kind: 'added', element: 'task', id: 'c' },
  ]);
});

test('C140 lists that one version lacks', () => {
  const before: Plan = { ...planOf(task('a')), phases: [{ id: 'prepare' }] };
  const { tasks: _, phases: __, ...after } = before;
  expect(comparePlans(before, after)).toEqual([
    { kind: 'removed', element: 'phase', id: 'prepare' },
    { kind: 'removed', element: 'task', id: 'a' },
  ]);
});

test('C141 another parent', () => {
  const before = planOf(task('a'), task('b'), task('c', { parent: 'a' }));
  const after = planOf(task('a'), task('b'), task('c', { parent: 'b' }));
  expect(comparePlans(before, after)).toEqual([{ kind: 'moved', element: 'task', id: 'c', before: 'a', after: 'b' }]);
  expect(comparePlans(before, planOf(task('a'), task('b'), task('c')))).toEqual([
    { kind: 'moved', element: 'task', id: 'c', before: 'a' },
  ]);
});

test('C141 another place among neighbours: the fewest moves', () => {
  const before = planOf(...['a', 'b', 'c', 'd', 'e'].map((id) => task(id)));
  const after = planOf(...['b', 'c', 'd', 'e', 'a'].map((id) => task(id)));
  expect(comparePlans(before, after)).toEqual([{ kind: 'moved', element: 'task', id: 'a' }]);
});

test('C141 what is added or removed beside it moves nothing', () => {
  const before = planOf(task('a'), task('b'), task('c'));
  const after = planOf(task('new'), task('a'), task('c'));
  expect(comparePlans(before, after).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['removed b', 'added new']);
});

test('C142 who gained and who lost a role', () => {
  const before = planOf(task('a', { assignments: [{ role: 'lead', parties: ['office'] }] }));
  const after = planOf(
    task('a', {
      assignments: [
        { role: 'lead', parties: ['police', { masked: 'xxx' }] },
        { role: 'cooperate', parties: ['office'] },
      ],
    }),
  );
  expect(comparePlans(before, after)).toEqual([
    {
      kind: 'reassigned',
      element: 'task',
      id: 'a',
      roles: [
        { role: 'lead', added: ['police', 'xxx'], removed: ['office'] },
        { role: 'cooperate', added: ['office'], removed: [] },
      ],
    },
  ]);
});

test('C142 the same holders on other terms, and the same in another order', () => {
  const first = { role: 'lead', parties: ['office', 'police'] };
  const second = { role: 'cooperate', parties: ['school'] };
  const before = planOf(task('a', { assignments: [first, second] }));
  const reordered = planOf(task('a', { assignments: [second, { role: 'lead', parties: ['police', 'office'] }] }));
  expect(comparePlans(before, reordered)).toEqual([]);
  const terms = planOf(task('a', { assignments: [{ ...first, by: '--05' }, second] }));
  expect(comparePlans(before, terms)).toEqual([{ kind: 'reassigned', element: 'task', id: 'a', roles: [] }]);
});

test('C143 other timings', () => {
  const before = planOf(task('a', { timings: [{ kind: 'deadline', by: '--05' }] }));
  const after = planOf(task('a', { timings: [{ kind: 'deadline', by: '--06' }] }));
  expect(comparePlans(before, after)).toEqual([
    {
      kind: 'redated',
      element: 'task',
      id: 'a',
      before: [{ kind: 'deadline', by: '--05' }],
      after: [{ kind: 'deadline', by: '--06' }],
      fields: ['timings'],
    },
  ]);
});

test('C143 another period of the plan and of a phase', () => {
  const before: Plan = { ...planOf(), year: 2025, phases: [{ id: 'prepare', during: '--Q1' }] };
  const after: Plan = { ...planOf(), year: 2026, phases: [{ id: 'prepare', during: '--Q2' }] };
  expect(comparePlans(before, after)).toEqual([
    { kind: 'redated', element: 'plan', id: 'p', fields: ['year'] },
    { kind: 'redated', element: 'phase', id: 'prepare', fields: ['during'] },
  ]);
});

test('C144 anything else, each kind of change on its own', () => {
  const before = planOf(task('a', { text: '旧', timings: [{ kind: 'standing' }] }));
  const after = planOf(task('a', { title: '甲', tags: ['x'], assignments: [{ role: 'lead', parties: ['office'] }] }));
  expect(comparePlans(before, after).map(({ kind }) => kind)).toEqual(['reassigned', 'redated', 'changed']);
  expect(comparePlans(before, after).at(-1)).toEqual({
    kind: 'changed',
    element: 'task',
    id: 'a',
    fields: ['tags', 'text', 'title'],
  });
});

test('C145 a plan has no differences from itself, whatever the order of its keys', () => {
  const plan = generatedPlan(50);
  const turned = JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Plan;
  expect(comparePlans(plan, turned)).toEqual([]);
  expect(comparePlans(plan, { ...plan, note: undefined })).toEqual([]);
});

test('C145 turning the comparison round turns added into removed', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(ids, ids, (left, right) => {
      const [before, after] = [planOf(...left.map((id) => task(id))), planOf(...right.map((id) => task(id)))];
      const there = comparePlans(before, after);
      const back = comparePlans(after, before);
      const idsOf = (changes: typeof there, kind: string): string[] =>
        changes.flatMap((change) => (change.kind === kind ? [change.id] : [])).sort();
      expect(idsOf(there, 'added')).toEqual(idsOf(back, 'removed'));
      expect(idsOf(there, 'moved').length).toBe(idsOf(back, 'moved').length);
    }),
  );
});

test('C146 the run that stays is increasing, and none is longer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 9 }), (values) => {
      const kept = longestIncreasing(values);
      const run = values.filter((_, index) => kept[index] === 1);
      expect(run).toEqual([...run].sort((a, b) => a - b));
      expect(run.length).toBe(longestBySearch(values));
    }),
  );
});

function longestBySearch(values: readonly number[], above = -1): number {
  if (values.length === 0) return 0;
  const [first = 0, ...rest] = values;
  const without = longestBySearch(rest, above);
  return first > above ? Math.max(without, 1 + longestBySearch(rest, first)) : without;
}
