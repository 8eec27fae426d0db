import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const quota = (per: string, count?: unknown, fields: object = {}) => ({
  timings: [{ kind: 'quota', per, ...(count === undefined ? {} : { count }), ...fields }],
});

test('C52 quotas that do not say how often', () => {
  const tasks = [
    task('a', quota('month')),
    task('b', quota('year', { vague: '多次' })),
    task('c', quota('year', { masked: 'x' })),
    task('d', quota('year', { atLeast: 2 })),
  ];
  expect(foundOf('plan.quota.uncounted', { tasks })).toEqual([
    { path: 'tasks.0.timings.0', count: 2, places: ['tasks[0].timings[0]', 'tasks[1].timings[0]'], words: ['多次'] },
  ]);
});

test.each<[count: unknown, anchors: string[], found: number]>([
  [3, ['mid', 'late'], 1],
  [2, ['mid', 'late'], 0],
  [4, ['early', 'mid', 'late'], 1],
  [1, ['late'], 0],
  [{ atLeast: 3 }, ['mid', 'late'], 0],
])('C53 %j over %j', (count, anchors, found) => {
  const issues = foundOf('plan.quota.anchors', { tasks: [task('a', quota('year', count, { anchors }))] });
  expect(issues).toEqual(
    Array.from({ length: found }, () => ({
      path: 'tasks.0.timings.0.count',
      count: String(count),
      anchors: anchors.length,
    })),
  );
});

const training = (parent: object, ...children: object[]): Record<string, unknown> => ({
  parties: [party('p')],
  tasks: [
    task('top', parent as Record<string, unknown>),
    ...children.map((fields, at) => task(`t${at}`, { parent: 'top', ...fields })),
  ],
});

test.each<[string, object, object[], stated: string, listed: string]>([
  ['a year of months', quota('month', 1), [quota('year', 8), quota('quarter', { atLeast: 2 })], '12', '16'],
  ['every second month', quota('month', 1, { interval: 2 }), [quota('year', 7)], '6', '7'],
  ['an upper end', quota('year', { atMost: 4 }), [quota('halfYear', 2), quota('year', 1)], '4', '5'],
  ['weeks with weeks', quota('week', 2), [quota('week', 3)], '2', '3'],
  ['the plan of a year', quota('year', 12), [quota('plan', 13)], '12', '13'],
])('C54 %s', (_, parent, children, stated, listed) => {
  expect(foundOf('plan.quota.children', training(parent, ...children))).toEqual([
    { path: 'tasks.0.timings.0', id: 'top', stated, listed },
  ]);
});

test.each<[string, object, object[]]>([
  [
    'twelve, of which two and four to six',
    quota('month', 1),
    [quota('plan', 2), quota('plan', { atLeast: 4, atMost: 6 }), {}, {}, {}],
  ],
  ['as many', quota('year', 4), [quota('quarter', 1)]],
  ['at least', quota('year', { atLeast: 2 }), [quota('year', 5)]],
  ['weeks against months', quota('month', 1), [quota('week', 2)]],
  ['units of its own', quota('year', 4), [{ ...quota('month', 1), scope: ['p'], each: true }]],
  ['another timing beside it', { timings: [...quota('year', 1).timings, { kind: 'standing' }] }, [quota('year', 5)]],
])('C54 not more: %s', (_, parent, children) => {
  expect(issuesOf('plan.quota.children', training(parent, ...children))).toEqual([]);
});
