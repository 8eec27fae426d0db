import { expect, test } from 'vitest';
import { foundOf, party, task } from '../support/planWith.ts';

const item = (id: string, fields: Record<string, unknown>) => ({ id, title: id, ...fields });

test.each<[path: string, ids: string[], fields: Record<string, unknown>]>([
  ['tasks.0.parent', ['a', 'b'], { tasks: [task('a', { parent: 'b' }), task('b', { parent: 'a' })] }],
  [
    'tasks.1.after',
    ['b', 'd', 'c'],
    { tasks: [task('a'), task('b', { after: ['a', 'd'] }), task('c', { after: ['b'] }), task('d', { after: ['c'] })] },
  ],
  ['goals.0.parent', ['g'], { goals: [item('g', { parent: 'g' })] }],
  [
    'phases.0.parent',
    ['p', 'q'],
    {
      phases: [
        { id: 'p', parent: 'q' },
        { id: 'q', parent: 'p' },
      ],
    },
  ],
  ['parties.1.partOf', ['b', 'c'], { parties: [party('a'), party('b', { partOf: 'c' }), party('c', { partOf: 'b' })] }],
  [
    'titles.0.requires',
    ['t', 'u'],
    {
      titles: [
        { id: 't', name: '市级', requires: ['u'] },
        { id: 'u', name: '省级', requires: ['t'] },
      ],
    },
  ],
  [
    'indicators.0.numerator',
    ['i', 'j'],
    { indicators: [{ id: 'i', denominator: 'j' }, { id: 'j', numerator: 'i', denominator: 'k' }, { id: 'k' }] },
  ],
  [
    'fundingItems.0.sumOf',
    ['f', 'h'],
    {
      fundingItems: [
        item('f', { sumOf: ['g', 'h'] }),
        item('g', { amount: 1 }),
        item('h', { percent: 2, percentOf: ['f'] }),
      ],
    },
  ],
])('C3 %s', (path, ids, fields) => {
  expect(foundOf('plan.cycle', fields)).toEqual([{ path, field: path.split('.')[2], ids, count: ids.length }]);
});

test('C3 two ways to one thing are no cycle', () => {
  const tasks = [
    task('a'),
    task('b', { after: ['a'] }),
    task('c', { after: ['a', 'b'] }),
    task('d', { after: ['b', 'c'] }),
  ];
  expect(foundOf('plan.cycle', { tasks })).toEqual([]);
});

test('C3 a long cycle shows its first ids and its length', () => {
  const tasks = Array.from({ length: 3000 }, (_, at) => task(`t${at}`, { after: [`t${(at + 1) % 3000}`] }));
  expect(foundOf('plan.cycle', { tasks })).toMatchObject([
    { ids: ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7'], count: 3000 },
  ]);
});

const steps = (second: object, third: object = {}) => ({
  tasks: [
    task('run', { ordered: true }),
    task('one', { parent: 'run' }),
    task('two', { parent: 'run', ...second }),
    task('inner', { parent: 'two', ...third }),
    task('last', { parent: 'run' }),
    task('other'),
  ],
});

test.each(['two', 'last', 'other', 'run'])('C4 back to %s', (returnTo) => {
  expect(foundOf('plan.returnTo', steps({ returnTo }))).toEqual([{ path: 'tasks.2.returnTo', id: 'two', returnTo }]);
});

test('C4 back to an earlier step, also of the procedure around', () => {
  expect(foundOf('plan.returnTo', steps({ returnTo: 'one' }, { returnTo: 'one' }))).toEqual([]);
});
