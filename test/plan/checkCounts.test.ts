import { expect, test } from 'vitest';
import { foundOf, party, task } from '../support/planWith.ts';

const members = (count: number) => Array.from({ length: count }, (_, at) => ({ post: `岗位${at}` }));
const texts = (count: number) => Array.from({ length: count }, (_, at) => `第${at + 1}项`);
const contract = (statedCount: number) => ({
  parties: [party('a'), party('b')],
  instruments: [
    { id: 'c', kind: 'contract', title: '合约', statedCount, signatories: [{ party: 'a' }, { party: 'b' }] },
  ],
});
const money = (statedCount: number, fields: object) => ({
  fundingItems: [
    { id: 'f', title: '经费', statedCount, ...fields },
    { id: 'g', title: '一' },
    { id: 'h', title: '二' },
  ],
});
const tasks = (statedCount: number, children: number) => ({
  tasks: [
    task('top', { statedCount }),
    ...texts(children).map((_, at) => task(`t${at}`, { parent: 'top' })),
    task('in', { parent: 't0' }),
  ],
});
const goals = (statedCount: number, fields: object = {}) => ({
  indicators: [{ id: 'i' }],
  goals: [
    { id: 'g', title: '目标', statedCount, ...fields },
    { id: 'h', title: '一', parent: 'g' },
    { id: 'k', title: '二', parent: 'g' },
  ],
});

test.each<[path: string, stated: number, listed: number, counted: string, wrong: object, right: object]>([
  ['tasks.0', 9, 8, 'tasks', tasks(9, 8), tasks(9, 9)],
  ['goals.0', 3, 2, 'goals', goals(3), goals(2)],
  [
    'goals.0',
    4,
    2,
    'goals',
    goals(4, { targets: [{ indicator: 'i', value: 1 }] }),
    goals(1, { targets: [{ indicator: 'i', value: 1 }] }),
  ],
  [
    'statements.0',
    6,
    4,
    'members',
    { statements: [{ kind: 'slogan', text: '六位一体', statedCount: 6, members: texts(4) }] },
    { statements: [{ kind: 'slogan', text: '四个文明', statedCount: 4, members: texts(4) }] },
  ],
  [
    'tasks.0.statements.0',
    3,
    2,
    'members',
    { tasks: [task('a', { statements: [{ kind: 'slogan', text: '三个层面', statedCount: 3, members: texts(2) }] })] },
    { tasks: [task('a', { statements: [{ kind: 'slogan', text: '三个层面', statedCount: 3, members: texts(3) }] })] },
  ],
  [
    'parties.0',
    5,
    3,
    'members',
    { parties: [party('a', { statedCount: 5, members: members(3) })] },
    { parties: [party('a', { statedCount: 3, members: members(3) })] },
  ],
  ['instruments.0', 3, 2, 'signatories', contract(3), contract(2)],
  ['fundingItems.0', 3, 2, 'items', money(3, { sumOf: ['g', 'h'] }), money(2, { sumOf: ['g', 'h'] })],
  [
    'fundingItems.0',
    5,
    4,
    'uses',
    money(5, { allowedUses: texts(4).map((text) => ({ text })) }),
    money(4, { sumOf: ['g', 'h'], allowedUses: texts(4).map((text) => ({ text })) }),
  ],
])('C15 %s: %i stated, %i listed', (path, stated, listed, counted, wrong, right) => {
  expect(foundOf('plan.count.differs', { ...wrong })).toEqual([
    { path: `${path}.statedCount`, stated, listed, counted },
  ]);
  expect(foundOf('plan.count.differs', { ...right })).toEqual([]);
});

test('C16 a count of which nothing is listed', () => {
  const fields = {
    statements: [{ kind: 'slogan', text: '五镇同创', statedCount: 5 }],
    tasks: [task('a', { statedCount: 3 })],
  };
  expect(foundOf('plan.count.unlisted', fields)).toEqual([
    { path: 'statements.0.statedCount', stated: 5, listed: 0, counted: 'members' },
    { path: 'tasks.0.statedCount', stated: 3, listed: 0, counted: 'tasks' },
  ]);
  expect(foundOf('plan.count.differs', fields)).toEqual([]);
});
