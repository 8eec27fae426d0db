import { expect, test } from 'vitest';
import { buildMatrix } from '../../src/responsibility/buildMatrix.ts';
import { buildPartyPage } from '../../src/responsibility/buildPartyPage.ts';
import type { Matrix } from '../../src/responsibility/matrix.ts';
import type { Plan } from '../support/types.ts';
import { holds, shortPlan, task, units } from './shortPlan.ts';

/** The cells in short: task, holder, roles with letter and origin. */
const cells = (matrix: Matrix): string[] =>
  matrix.cells.map((cell) => {
    const holder = 'partyId' in cell ? cell.partyId : `?${cell.masked}`;
    const roles = cell.roles.map(({ role, letter, origin, from }) =>
      origin === 'stated' ? `${role}=${letter}` : `${role}=${letter}<${from ?? 'plan'}`,
    );
    return `${cell.taskId} ${holder} ${roles.join(' ')}`;
  });

const tree = shortPlan(
  [
    task('top', [holds('lead', ['office']), holds('responsible', ['police', 'village'])], { label: '一' }),
    task('child', [holds('responsible', ['village'])], { parent: 'top' }),
    task('grandchild', [holds('lead', ['police'])], { parent: 'child' }),
    task('other'),
  ],
  units('village', 'idle', 'office', 'police'),
  { assignments: [holds('guide', ['office']), holds('lead', ['police'])] },
);

test('R1 rows', () => {
  expect(buildMatrix(tree).rows).toEqual([
    { taskId: 'top', depth: 1, label: '一', title: 'top' },
    { taskId: 'child', depth: 2, title: 'child' },
    { taskId: 'grandchild', depth: 3, title: 'grandchild' },
    { taskId: 'other', depth: 1, title: 'other' },
  ]);
});

test('R1 a child before its parent', () => {
  const matrix = buildMatrix(
    shortPlan([task('b', [], { parent: 'a' }), task('a', [holds('lead', ['x'])])], units('x')),
  );
  expect(matrix.rows.map(({ taskId, depth }) => [taskId, depth])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(cells(matrix)).toEqual(['b x lead=AR<a', 'a x lead=AR']);
});

test('R2 columns', () => {
  expect(buildMatrix(tree).columns).toEqual(
    ['village', 'office', 'police'].map((id) => ({ partyId: id, name: id, kind: 'unit' })),
  );
});

test('R2 a party that the plan does not have', () => {
  const matrix = buildMatrix(shortPlan([task('a', [holds('lead', ['ghost', 'x'])])], units('x')));
  expect(matrix.columns).toEqual([{ partyId: 'x', name: 'x', kind: 'unit' }, { partyId: 'ghost' }]);
  expect(cells(matrix)).toEqual(['a x lead=AR', 'a ghost lead=AR']);
});

test('R3 R4 R5 cells', () => {
  expect(cells(buildMatrix(tree))).toEqual([
    'top village responsible=R',
    'top office lead=A guide=C<plan',
    'top police responsible=R',
    'child village responsible=R',
    'child office lead=A<top guide=C<plan',
    'grandchild village responsible=R<child',
    'grandchild office guide=C<plan',
    'grandchild police lead=A',
    'other office guide=C<plan',
    'other police lead=AR<plan',
  ]);
});

test('R3 what an assignment says', () => {
  const said = { each: false, scope: ['zone'], by: '--05', delegate: 'y', axis: 'territory' } as const;
  const plan = shortPlan([
    task('a', [holds('guide', ['y']), holds('execute', ['x'], { ...said, scope: [...said.scope] })]),
  ]);
  expect(buildMatrix(plan).cells[0]).toEqual({
    taskId: 'a',
    partyId: 'y',
    roles: [{ role: 'guide', letter: 'C', origin: 'stated', assignment: 0 }],
  });
  expect(buildMatrix(plan).cells[1]?.roles).toEqual([
    { role: 'execute', letter: 'R', origin: 'stated', assignment: 1, ...said },
  ]);
});

test('R4 without inheritance', () => {
  expect(cells(buildMatrix(tree, { inherit: false }))).toEqual([
    'top village responsible=R',
    'top office lead=A',
    'top police responsible=R',
    'child village responsible=R',
    'grandchild police lead=AR',
  ]);
});

const letters = {
  A: ['approve', 'purchase'],
  R: ['responsible', 'execute', 'organise', 'provide', 'manage', 'guarantee'],
  S: ['cooperate', 'support', 'fund'],
  C: ['coordinate', 'guide'],
  I: ['participate', 'receive', 'issue'],
  V: ['supervise', 'inspect', 'evaluate'],
};

test.each(Object.entries(letters))('R6 R7 letter %s', (letter, roles) => {
  const plan = shortPlan(roles.map((role) => task(role, [holds(role, ['x'])])));
  const found = (matrix: Matrix): unknown[] => matrix.cells.map((cell) => cell.roles[0]?.letter);
  expect(found(buildMatrix(plan))).toEqual(roles.map(() => letter));
  expect(found(buildMatrix(plan, { letters: 'raci' }))).toEqual(roles.map(() => (letter === 'S' ? 'C' : letter)));
});

test.each([
  ['unit', [], 'AR'],
  ['body', [], 'AR'],
  ['person', [], 'A'],
  ['post', [], 'A'],
  ['unit', [holds('execute', ['y'])], 'A'],
  ['unit', [holds('responsible', [{ masked: 'xxx' }])], 'A'],
  ['unit', [holds('cooperate', ['y'])], 'AR'],
] as const)('R6 a %s that leads beside %j', (kind, others, letter) => {
  const plan = shortPlan([task('a', [holds('lead', ['x']), ...others])], [{ id: 'x', name: 'x', kind }]);
  expect(buildMatrix(plan).cells[0]?.roles[0]?.letter).toBe(letter);
});

test.each(['巡视', 'constructor', '__proto__'])('R6 a role outside the list: %s', (role) => {
  expect(cells(buildMatrix(shortPlan([task('a', [holds(role, ['x'])])])))).toEqual([`a x ${role}=null`]);
});

const masked = { masked: 'xxx' };

test('R8 hidden holders', () => {
  const plan = shortPlan(
    [
      task('a', [holds('lead', [masked])]),
      task('b', [holds('responsible', [masked, 'x', { masked: 'xx局' }])], { parent: 'a' }),
      task('c', [holds('cooperate', [masked, masked])]),
    ],
    units('x'),
  );
  const matrix = buildMatrix(plan);
  expect(matrix.columns.slice(1)).toEqual([
    { masked: 'xxx', holders: 4 },
    { masked: 'xx局', holders: 1 },
  ]);
  expect(cells(matrix)).toEqual([
    'a ?xxx lead=A',
    'b x responsible=R',
    'b ?xxx responsible=R lead=A<a',
    'b ?xx局 responsible=R',
    'c ?xxx cooperate=S cooperate=S',
  ]);
});

test('R8 one hidden holder of the whole plan', () => {
  const plan = shortPlan([task('a'), task('b')], [], { assignments: [holds('lead', [masked])] });
  expect(buildMatrix(plan).columns).toEqual([{ masked: 'xxx', holders: 1 }]);
});

test('R9 depth', () => {
  const matrix = buildMatrix(tree, { depth: 2 });
  expect(matrix.rows.map(({ taskId }) => taskId)).toEqual(['top', 'child', 'other']);
  expect(matrix.deeperTasks).toBe(1);
  expect(buildMatrix(tree, { depth: 9 })).toEqual(buildMatrix(tree));
});

const offices: NonNullable<Plan['parties']> = [
  { id: 'street', name: '街道', kind: 'unit', level: 'town' },
  { id: 'community', name: '社区', kind: 'unit', level: 'community', partOf: 'street' },
  { id: 'cadre', name: '干部', kind: 'person', partOf: 'community' },
  { id: 'court', name: '法院', kind: 'unit' },
];

test.each([
  ['none', ['street', 'community', 'cadre', 'court'], [undefined, undefined, undefined, undefined]],
  ['root', ['street', 'street', 'street', 'court'], [undefined, 'community', 'cadre', undefined]],
  ['town', ['street', 'street', 'street', 'court'], [undefined, 'community', 'cadre', undefined]],
  ['community', ['street', 'community', 'community', 'court'], [undefined, undefined, 'cadre', undefined]],
] as const)('R10 rolled up to %s', (rollUp, columns, holders) => {
  const plan = shortPlan(
    offices.map(({ id }, index) => task(`t${index}`, [holds('lead', [id])])),
    offices,
  );
  const matrix = buildMatrix(plan, { rollUp });
  expect(matrix.cells.map((cell) => 'partyId' in cell && cell.partyId)).toEqual(columns);
  expect(matrix.cells.map(({ roles }) => roles[0]?.holder)).toEqual(holders);
  expect(matrix.cells[2]?.roles[0]?.letter).toBe('A');
});

test('R10 roles that meet in one cell', () => {
  const plan = shortPlan([task('a', [holds('lead', ['cadre', 'street']), holds('guide', ['community'])])], offices);
  expect(buildMatrix(plan, { rollUp: 'root' }).cells).toHaveLength(1);
  expect(buildMatrix(plan, { rollUp: 'root' }).cells[0]?.roles.map(({ role, holder }) => [role, holder])).toEqual([
    ['lead', 'cadre'],
    ['lead', undefined],
    ['guide', 'community'],
  ]);
});

test('R11 page of a party', () => {
  const matrix = buildMatrix(tree);
  const page = buildPartyPage(matrix, 'police');
  expect(page.name).toBe('police');
  expect(page.tasks.map(({ taskId, roles }) => [taskId, ...roles.map(({ role }) => role)])).toEqual([
    ['top', 'responsible'],
    ['grandchild', 'lead'],
    ['other', 'lead'],
  ]);
  expect(buildPartyPage(matrix, 'idle').tasks).toEqual([]);
});

test('R11 what others delegate', () => {
  const plan = shortPlan(
    [task('a', [holds('inspect', ['x', masked], { delegate: 'y' })]), task('b', [holds('guide', ['y'])])],
    units('x', 'y'),
  );
  const [first, second] = buildPartyPage(buildMatrix(plan), 'y').tasks;
  expect(first?.roles).toEqual([]);
  expect(first?.delegated.map(({ role, delegatedBy }) => [role, delegatedBy])).toEqual([
    ['inspect', 'x'],
    ['inspect', undefined],
  ]);
  expect(second?.roles).toHaveLength(1);
  expect(second?.delegated).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('R12 depth %s', (depth) => {
  expect(() => buildMatrix(tree, { depth })).toThrow(/^responsibility\.depth: /);
});

test('R12 roll-up to no level', () => {
  expect(() => buildMatrix(tree, { rollUp: 'street' as never })).toThrow(/^responsibility\.rollUp: /);
});

test('R1 R3 nothing at all', () => {
  expect(buildMatrix(shortPlan([]))).toEqual({ rows: [], columns: [], cells: [], deeperTasks: 0 });
});
