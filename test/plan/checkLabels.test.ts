import { expect, test } from 'vitest';
import { labelNumber } from '../../src/plan/labelNumber.ts';
import { foundOf, issuesOf, task } from '../support/planWith.ts';

const under = (...labels: (string | undefined)[]) => ({
  tasks: [
    task('top'),
    ...labels.map((label, at) => task(`t${at}`, { parent: 'top', ...(label === undefined ? {} : { label }) })),
  ],
});

test.each<[label: string, number: number, style: string]>([
  ['3.', 3, '1'],
  ['3、', 3, '1'],
  ['3', 3, '1'],
  ['３．', 3, '1'],
  ['12.', 12, '1'],
  ['（3）', 3, '(1)'],
  ['(3)', 3, '(1)'],
  ['3)', 3, '1)'],
  ['③', 3, '①'],
  ['⑫', 12, '①'],
  ['⑶', 3, '(1)'],
  ['⒊', 3, '1'],
  ['Ⅳ', 4, 'Ⅰ'],
  ['三', 3, '一'],
  ['三、', 3, '一'],
  ['（三）', 3, '(一)'],
  ['(三)', 3, '(一)'],
  ['㈢', 3, '(一)'],
  ['十', 10, '一'],
  ['十二、', 12, '一'],
  ['二十', 20, '一'],
  ['二十三', 23, '一'],
  ['一百零五', 105, '一'],
  ['一百二十', 120, '一'],
  ['第三阶段', 3, '第一阶段'],
  ['第十条', 10, '第一条'],
  ['第3章', 3, '第1章'],
  ['三是', 3, '一是'],
  ['2.3', 3, '2.1'],
  ['2.3.', 3, '2.1'],
])('C14 %s', (label, number, style) => {
  expect(labelNumber(label)).toEqual({ number, style });
});

test.each(['', '·', 'a', '附件', '2024', '2024年', '三四', '百', '十十', '一二三', '第', '、', '一'.repeat(40)])(
  'C14 no number: %j',
  (label) => {
    expect(labelNumber(label)).toBeNull();
  },
);

test.each<[labels: (string | undefined)[], at: number, missing: number[]]>([
  [['1.', '2.', '4.'], 3, [3]],
  [['（一）', '（二）', undefined, '（五）'], 4, [3, 4]],
  [['第一阶段', '第三阶段'], 2, [2]],
  [['③', '④'], 1, [1, 2]],
  [['1', '3', '4', '5', '7', '8', '10', '11'], 2, [2, 6, 9]],
  [['一、', '二、', '四、', '1.', '2.'], 3, [3]],
])('C10 %j', (labels, at, missing) => {
  expect(foundOf('plan.label.gap', under(...labels))).toEqual([
    { path: `tasks.${at}.label`, label: labels[at - 1], missing, count: missing.length },
  ]);
});

test('C10 many missing numbers are counted and the first twenty shown', () => {
  const [found] = foundOf('plan.label.gap', under('1.', '100.'));
  expect(found).toMatchObject({ count: 98 });
  expect(found?.missing).toHaveLength(20);
});

test('C10 roots, goals and uses of money', () => {
  const fields = {
    goals: [2, 5].map((label) => ({ id: `g${label}`, title: '目标', label: `${label}.` })),
    tasks: [task('a', { label: '二、' }), task('b', { label: '三、' })],
    fundingItems: [
      {
        id: 'f',
        title: '经费',
        amount: 1,
        paidFrom: ['fund'],
        allowedUses: ['1', '2', '4'].map((label) => ({ label, text: label })),
      },
    ],
    references: [{ id: 'fund', kind: 'fund', title: '公益金' }],
  };
  expect(foundOf('plan.label.gap', fields).map(({ path, missing }) => [path, missing])).toEqual([
    ['fundingItems.0.allowedUses.2.label', [3]],
    ['goals.0.label', [1, 3, 4]],
    ['tasks.0.label', [1]],
  ]);
});

test.each<[labels: (string | undefined)[]]>([
  [['1.', '2、', '3', '4．']],
  [['一、', '（二）', '三、']],
  [[undefined, '1.', undefined, '2.']],
  [['2.']],
  [['1.1', '1.2', '1.3']],
  [['一、', '1.', '2.', '二、', '三、']],
  [['2024', '2026']],
])('C10 C14 nothing missing in %j', (labels) => {
  expect(issuesOf('plan.label.', under(...labels))).toEqual([]);
});

test('C14 a number that another list of the node has', () => {
  const fields = {
    statements: [{ kind: 'principle', text: '指导思想', label: '一、' }],
    goals: [{ id: 'g', title: '总体目标', label: '二、' }],
    tasks: [
      task('a', { label: '三、' }),
      task('b', { label: '四、', rules: [{ effects: ['require'], label: '1.' }] }),
      task('c', { parent: 'b', label: '2.' }),
      task('d', { parent: 'b', label: '3.' }),
    ],
  };
  expect(issuesOf('plan.label.', fields)).toEqual([]);
});

test('C10 numbers that run on across headings', () => {
  const child = (id: string, parent: string, label: string) => task(id, { parent, label });
  const first = [task('a', { label: '一、' }), child('a1', 'a', '1.'), child('a2', 'a', '2.'), child('a3', 'a', '3.')];
  const second = (from: number) => [
    task('b', { label: '二、' }),
    child('b1', 'b', `${from}.`),
    child('b2', 'b', `${from + 1}.`),
  ];
  expect(issuesOf('plan.label.', { tasks: [...first, ...second(4)] })).toEqual([]);
  expect(foundOf('plan.label.gap', { tasks: [...first, ...second(5)] })).toMatchObject([{ missing: [1, 2, 3, 4] }]);
  expect(foundOf('plan.label.gap', { tasks: second(4) })).toMatchObject([{ missing: [1, 2, 3] }]);
});

test('C11 a number used twice', () => {
  const labels = ['一是', '三是', '三是', '四是'];
  expect(foundOf('plan.label.repeat', under(...labels))).toEqual([{ path: 'tasks.3.label', label: '三是' }]);
  expect(foundOf('plan.label.gap', under(...labels))).toMatchObject([{ missing: [2] }]);
});

test('C11 parts of one node may share a number', () => {
  const rules = [
    { effects: ['require'], label: '1' },
    { effects: ['forbid'], label: '1' },
    { effects: ['permit'], label: '2' },
  ];
  expect(issuesOf('plan.label.', { tasks: [task('a', { rules })] })).toEqual([]);
});

test('C12 a row that begins again', () => {
  const labels = ['（一）', '（二）', '（一）', '（二）', '（三）'];
  expect(foundOf('plan.label.restart', under(...labels))).toEqual([{ path: 'tasks.3.label', label: '（一）' }]);
  expect(issuesOf('plan.label.gap', under(...labels))).toEqual([]);
});

test('C13 a number after a higher one', () => {
  const labels = ['1.', '3.', '2.', '4.'];
  expect(foundOf('plan.label.order', under(...labels))).toEqual([{ path: 'tasks.3.label', label: '2.' }]);
  expect(issuesOf('plan.label.gap', under(...labels))).toEqual([]);
});
