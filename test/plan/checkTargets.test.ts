import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const indicators = [
  { id: 'up', better: 'higher' },
  { id: 'down', better: 'lower' },
  { id: 'share', unit: 'percent', better: 'higher' },
  { id: 'open' },
];
const targets = (...list: object[]) => ({ indicators, parties: ['a', 'b', 'c'].map((id) => party(id)), targets: list });

test('C60 targets without a countable value', () => {
  const fields = targets(
    { indicator: 'up' },
    { indicator: 'down', value: { vague: '明显' } },
    { indicator: 'up', change: 'increase', baseline: { period: 'previousYear' } },
    { indicator: 'up', parts: [{ period: '2024-Q1', value: 3 }] },
    { indicator: 'up', value: { masked: 'x' } },
    { indicator: 'down', value: 'none' },
  );
  expect(foundOf('plan.target.noValue', fields)).toEqual([
    { path: 'targets.0', count: 2, places: ['targets[0]', 'targets[1]'], words: ['up', 'down'] },
  ]);
});

test('C61 a bare number of which more or less may be better', () => {
  const fields = targets(
    { indicator: 'open', value: 100 },
    { indicator: 'open', value: '2/3', during: '2024-Q1' },
    { indicator: 'open', value: { atLeast: 30 } },
    { indicator: 'open', value: 'all' },
    { indicator: 'open', value: 3, among: 'a' },
    { indicator: 'open', value: 2, change: 'increase', baseline: { value: 1 } },
    { indicator: 'up', value: 100 },
  );
  expect(foundOf('plan.target.noDirection', fields)).toEqual([
    { path: 'targets.0.value', count: 2, places: ['targets[0].value', 'targets[1].value'], words: ['open'] },
  ]);
});

test('C62 changes without a baseline', () => {
  const fields = targets(
    { indicator: 'up', change: 'increase' },
    { indicator: 'down', change: 'decrease', value: 3 },
    { indicator: 'up', change: 'increase', value: 2, baseline: { period: 'samePeriodLastYear' } },
  );
  expect(foundOf('plan.change.noBaseline', fields)).toEqual([
    { path: 'targets.0', count: 2, places: ['targets[0]', 'targets[1]'], words: ['up', 'down'] },
  ]);
});

test('C63 a change of a percentage, in points or relative', () => {
  const baseline = { period: 'previousYear' };
  const change = { change: 'increase', value: 2, baseline };
  const fields = targets(
    { indicator: 'share', ...change },
    { indicator: 'share', ...change, changeUnit: 'percentagePoint', strength: 'strive' },
    { indicator: 'up', ...change },
    { indicator: 'share', change: 'increase', baseline },
    { indicator: 'share', value: 2 },
  );
  expect(foundOf('plan.change.noUnit', fields)).toEqual([{ path: 'targets.0', indicator: 'share' }]);
});

test.each<[string, object[], party: string]>([
  ['bounds', [{ value: { atLeast: 30 } }, { value: { below: 30 } }], ''],
  [
    'numbers without direction',
    [
      { indicator: 'open', value: 3 },
      { indicator: 'open', value: 5 },
    ],
    '',
  ],
  ['a bound by direction', [{ value: 30 }, { value: { atMost: 20 } }], ''],
  [
    'lower is better',
    [
      { indicator: 'down', value: 10 },
      { indicator: 'down', value: { above: 10 } },
    ],
    '',
  ],
  [
    'one party',
    [
      { value: { atMost: 1 }, scope: ['a', 'b'] },
      { value: { atLeast: 2 }, scope: ['b', 'c'] },
    ],
    'b',
  ],
  [
    'one deadline said twice',
    [
      { value: { atMost: 1 }, by: '2024-06' },
      { value: 2, by: '2024-Q2' },
    ],
    '',
  ],
  ['the end of the plan', [{ value: { atMost: 1 } }, { value: 2, by: '2024-12' }], ''],
])('C64 %s', (_, list, scope) => {
  const [one, two] = list;
  const fields = targets({ indicator: 'up', ...one }, { indicator: 'up', ...two });
  const indicator = (one as { indicator?: string }).indicator ?? 'up';
  expect(foundOf('plan.target.conflict', fields)).toEqual([
    { path: 'targets.1', indicator, party: scope, other: 'targets[0]' },
  ]);
});

test.each<[string, object[]]>([
  ['both bounds hold', [{ value: { atLeast: 3 } }, { value: { atMost: 3 } }]],
  ['more is better', [{ value: 30 }, { value: 40 }]],
  [
    'other times',
    [
      { value: { atMost: 1 }, by: '2024-06' },
      { value: 2, by: '2024-12' },
    ],
  ],
  [
    'other strength',
    [
      { value: { atMost: 1 }, strength: 'ensure' },
      { value: 2, strength: 'strive' },
    ],
  ],
  [
    'other parties',
    [
      { value: { atMost: 1 }, scope: ['a'] },
      { value: 2, scope: ['b'] },
    ],
  ],
  ['the whole and a part', [{ value: { atMost: 1 } }, { value: 2, scope: ['b'] }]],
  [
    'each and together',
    [
      { value: { atMost: 1 }, scope: ['a', 'b'], each: true },
      { value: 2, scope: ['a', 'b'], each: false },
    ],
  ],
  ['level and change', [{ value: { atMost: 1 } }, { value: 2, change: 'increase', baseline: { value: 1 } }]],
  ['a rank', [{ value: { atMost: 1 }, among: 'a' }, { value: 2 }]],
  ['hidden', [{ value: { atMost: { masked: 'x' } } }, { value: 2 }]],
])('C64 no conflict: %s', (_, list) => {
  const [one, two] = list;
  expect(issuesOf('plan.target.conflict', targets({ indicator: 'up', ...one }, { indicator: 'up', ...two }))).toEqual(
    [],
  );
});

test('C64 scope and deadline come from task and goal', () => {
  const less = { indicator: 'up', value: { atMost: 1 } };
  const more = { indicator: 'up', value: 2 };
  const fields = {
    ...targets({ ...less, scope: ['a'], by: '2024-03' }),
    goals: [{ id: 'g', title: '目标', by: '2024-06', targets: [less] }],
    tasks: [
      task('top', { scope: ['a'], timings: [{ kind: 'deadline', by: '2024-03' }] }),
      task('one', { parent: 'top', targets: [more] }),
      task('two', { scope: ['b'], timings: [{ kind: 'deadline', by: '2024-03' }], targets: [more] }),
      task('six', { timings: [{ kind: 'deadline', by: '2024-06' }], targets: [more] }),
    ],
  };
  expect(foundOf('plan.target.conflict', fields)).toEqual([
    { path: 'goals.0.targets.0', indicator: 'up', party: '', other: 'tasks[3].targets[0]' },
    { path: 'tasks.1.targets.0', indicator: 'up', party: 'a', other: 'targets[0]' },
  ]);
});
