import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { roleCodes } from '../../src/codelist/role.ts';
import { buildMatrix } from '../../src/responsibility/buildMatrix.ts';
import { checkResponsibilities } from '../../src/responsibility/checkResponsibilities.ts';
import type { Matrix } from '../../src/responsibility/matrix.ts';
import type { Assignment, Plan, Task } from '../support/types.ts';
import { shortPlan } from './shortPlan.ts';

const partyIds = ['p0', 'p1', 'p2', 'p3', 'ghost'];
const assignment: fc.Arbitrary<Assignment> = fc.record(
  {
    role: fc.constantFrom(...roleCodes, '巡视'),
    parties: fc.array(fc.oneof(fc.constantFrom(...partyIds), fc.constant({ masked: 'xxx' })), {
      minLength: 1,
      maxLength: 3,
    }),
    each: fc.boolean(),
    scope: fc.array(fc.constantFrom(...partyIds), { minLength: 1, maxLength: 3 }),
    holdersPerUnit: fc.integer({ min: 0, max: 3 }),
    delegate: fc.constantFrom(...partyIds),
    axis: fc.constantFrom('territory' as const, 'function' as const),
  },
  { requiredKeys: ['role', 'parties'] },
);
const assignments = fc.array(assignment, { minLength: 1, maxLength: 4 });

/** A forest of tasks: each may have an earlier one as its parent. */
const plans: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(fc.tuple(fc.nat(), fc.option(assignments), fc.boolean()), { maxLength: 12 }), fc.option(assignments))
  .map(([drawn, ofPlan]) => {
    const tasks = drawn.map(([above, own, scoped], index): Task => {
      const parent = above % (index + 1);
      return {
        id: `t${index}`,
        title: `任务${index}`,
        ...(parent < index ? { parent: `t${parent}` } : {}),
        ...(own === null ? {} : { assignments: own }),
        ...(scoped ? { scope: ['p0', 'p2'] } : {}),
      };
    });
    const parties: Plan['parties'] = [
      { id: 'p0', name: '甲', kind: 'unit', size: 3 },
      { id: 'p1', name: '乙', kind: 'unit', partOf: 'p0' },
      { id: 'p2', name: '丙', kind: 'person', partOf: 'p1' },
      { id: 'p3', name: '丁', kind: 'body' },
    ];
    return shortPlan(tasks, parties, ofPlan === null ? {} : { assignments: ofPlan });
  });

const cellSet = (matrix: Matrix): string[] => matrix.cells.map((cell) => JSON.stringify(cell)).sort();

test.prop([plans, fc.infiniteStream(fc.nat())])('R37 cells do not depend on the order of tasks', (plan, keys) => {
  const shuffled = (plan.tasks ?? []).map((task) => ({ task, key: keys.next().value as number }));
  const tasks = shuffled.sort((a, b) => a.key - b.key).map(({ task }) => task);
  expect(cellSet(buildMatrix({ ...plan, ...(tasks.length > 0 ? { tasks } : {}) }))).toEqual(cellSet(buildMatrix(plan)));
});

test.prop([plans])('R37 what is found does not depend on the order of tasks', (plan) => {
  const codes = (other: Plan): string[] =>
    checkResponsibilities(other)
      .map(({ code, params }) => `${code} ${JSON.stringify({ ...params, places: null })}`)
      .sort();
  const tasks = plan.tasks?.toReversed();
  expect(codes({ ...plan, ...(tasks ? { tasks } : {}) })).toEqual(codes(plan));
});

test.prop([plans])('R3 R5 every role of a cell is stated where it says', (plan) => {
  const tasks = new Map(plan.tasks?.map((task) => [task.id, task]));
  for (const cell of buildMatrix(plan).cells) {
    expect(cell.roles.length).toBeGreaterThan(0);
    for (const { role, origin, from, assignment } of cell.roles) {
      const stater = origin === 'stated' ? tasks.get(cell.taskId) : from === undefined ? plan : tasks.get(from);
      const stated = stater?.assignments?.[assignment];
      expect(stated?.role).toBe(role);
      expect(stated?.parties).toContainEqual('partyId' in cell ? cell.partyId : { masked: cell.masked });
    }
  }
});

test.prop([plans])('R4 a slow reading gives the same roles', (plan) => {
  const tasks = new Map(plan.tasks?.map((task) => [task.id, task]));
  const slow = (id: string, role: string): Assignment[] => {
    const task = tasks.get(id);
    const own = (task ?? plan).assignments?.filter((candidate) => candidate.role === role) ?? [];
    if (own.length > 0 || task === undefined) return own;
    return slow(task.parent ?? '', role);
  };
  const matrix = buildMatrix(plan);
  for (const { id } of plan.tasks ?? []) {
    for (const role of [...roleCodes, '巡视']) {
      const found = matrix.cells.filter((cell) => cell.taskId === id).flatMap((cell) => cell.roles);
      const wanted = slow(id, role).flatMap(({ parties }) => parties);
      expect(found.filter((candidate) => candidate.role === role)).toHaveLength(wanted.length);
    }
  }
});

test.prop([plans])('R20 every task without children is answered for, or found', (plan) => {
  const matrix = buildMatrix(plan);
  const issues = checkResponsibilities(plan);
  const parents = new Set(plan.tasks?.map(({ parent }) => parent));
  const found = issues.filter(({ code }) => code === 'responsibility.holder.missing');
  const implicit = issues.filter(({ code }) => code === 'responsibility.holder.implicit');
  const leaves = plan.tasks?.filter(({ id }) => !parents.has(id)) ?? [];
  const open = leaves.filter(({ id }) => {
    const roles = matrix.cells.filter((cell) => cell.taskId === id).flatMap((cell) => cell.roles);
    return !roles.some(({ letter }) => letter === 'A' || letter === 'R' || letter === 'AR');
  });
  const told = found.reduce((sum, { params }) => sum + Number(params.tasks), implicit.length);
  expect(told).toBe(open.length);
});

test.prop([plans])('R36 order, and the plan is not changed', (plan) => {
  const before = structuredClone(plan);
  const issues = checkResponsibilities(plan, { maximumTasks: 1 });
  expect(plan).toEqual(before);
  for (const { path } of issues) {
    let place: unknown = plan;
    for (const key of path) place = (place as Record<string | number, unknown>)[key];
    expect(place).toBeDefined();
  }
  const firstKeys = issues.map(({ path }) => String(path[0]));
  expect(firstKeys).toEqual([...firstKeys].sort());
});
