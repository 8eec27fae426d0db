import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const reversed = { atLeast: 5, atMost: 3 };
const target = (fields: object) => ({
  indicators: [{ id: 'i', better: 'higher' }],
  targets: [{ indicator: 'i', ...fields }],
});
const timed = (timing: object) => ({ tasks: [task('a', { timings: [timing] })] });

test.each<[path: string, fields: Record<string, unknown>]>([
  ['targets.0.value', target({ value: reversed })],
  ['targets.0.baseline.value', target({ value: 1, change: 'increase', baseline: { value: reversed } })],
  ['targets.0.parts.0.value', target({ parts: [{ period: '2024-Q1', value: reversed }] })],
  ['tasks.0.timings.0.count', timed({ kind: 'quota', per: 'year', count: reversed })],
  ['tasks.0.timings.0.persons', timed({ kind: 'roster', days: ['weekend'], persons: reversed })],
  [
    'tasks.0.assignments.0.holdersPerUnit',
    {
      parties: [party('p')],
      tasks: [task('a', { assignments: [{ role: 'manage', parties: ['p'], holdersPerUnit: reversed }] })],
    },
  ],
  [
    'assignments.0.unitsPerHolder',
    { parties: [party('p')], assignments: [{ role: 'manage', parties: ['p'], unitsPerHolder: reversed }] },
  ],
  ['parties.0.size', { parties: [party('p', { size: reversed })] }],
  ['titles.0.quota', { titles: [{ id: 't', name: '称号', quota: reversed }] }],
  ['fundingItems.0.amount', { fundingItems: [{ id: 'f', title: '经费', amount: reversed }] }],
  ['fundingItems.0.rate', { fundingItems: [{ id: 'f', title: '经费', rate: reversed }] }],
  [
    'fundingItems.0.factors.0',
    { fundingItems: [{ id: 'f', title: '经费', rate: 1, factors: [{ fact: '人数', above: 5, upTo: 3 }] }] },
  ],
  [
    'rules.0.when.all.1',
    { rules: [{ effects: ['require'], when: { all: ['甲', { measure: '人数', ...reversed }] } }] },
  ],
])('C50 %s', (path, fields) => {
  expect(foundOf('plan.ends.reversed', fields)).toEqual([{ path, least: '5', greatest: '3' }]);
});

test.each<[ends: object, found: boolean]>([
  [{ atLeast: 3, atMost: 3 }, false],
  [{ atLeast: 3, below: 3 }, true],
  [{ above: 3, atMost: 3 }, true],
  [{ above: 3, below: 4 }, false],
  [{ atLeast: '2/3', atMost: 0.67 }, false],
  [{ atLeast: '2/3', atMost: 0.66 }, true],
  [{ atLeast: 0.1, atMost: '1/10' }, false],
  [{ atLeast: 5, atMost: { masked: 'x' } }, false],
])('C50 %j', (ends, found) => {
  expect(issuesOf('plan.ends.reversed', target({ value: ends }))).toHaveLength(found ? 1 : 0);
});

test('C51 hidden numbers', () => {
  const fields = {
    indicators: [{ id: 'i', better: 'higher' }],
    targets: [
      { indicator: 'i', value: { masked: '20xx' } },
      { indicator: 'i', value: { atLeast: 1500, atMost: { masked: '20xx' } }, strength: 'strive' },
      { indicator: 'i', value: { vague: '明显' } },
    ],
    fundingItems: [{ id: 'f', title: '经费', amount: { masked: 'xx万元' } }],
  };
  expect(foundOf('plan.value.masked', fields)).toEqual([
    {
      path: 'targets.0.value',
      count: 3,
      places: ['targets[0].value', 'targets[1].value', 'fundingItems[0].amount'],
      words: ['20xx', 'xx万元'],
    },
  ]);
});
