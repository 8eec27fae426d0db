import { expect, test } from 'vitest';
import { foundOf, issuesOf, party } from '../support/planWith.ts';

const parties = [party('a'), party('b'), party('eleven', { size: 11 }), party('many', { size: { over: 30 } })];
const plan = (target: object, indicator: object = {}) => ({
  parties,
  indicators: [{ id: 'i', better: 'higher', ...indicator }],
  targets: [{ indicator: 'i', ...target }],
});
const of = (values: Record<string, unknown>) => Object.entries(values).map(([id, value]) => ({ party: id, value }));
const quarters = (...values: unknown[]) => values.map((value, at) => ({ period: `2024-Q${at + 1}`, value }));

test.each<[string, object, dimension: string, sum: string, value: string]>([
  ['by party', { value: 13, parts: of({ a: 2, b: 10 }) }, 'party', '12', '13'],
  [
    'each times size',
    { value: 13, parts: [...of({ a: 3 }), { party: 'eleven', value: 1, each: true }] },
    'party',
    '14',
    '13',
  ],
  ['by period', { value: 13, parts: quarters(3, 11) }, 'period', '14', '13'],
  [
    'by both',
    {
      value: 4,
      parts: [
        { party: 'a', period: '2024-Q1', value: 2 },
        { party: 'b', period: '2024-Q1', value: 1 },
      ],
    },
    'both',
    '3',
    '4',
  ],
  ['decimals', { value: 0.3, parts: of({ a: 0.1, b: 0.21 }) }, 'party', '0.31', '0.3'],
  ['fractions', { value: 1, parts: of({ a: '1/3', b: '1/3' }) }, 'party', '≈0.6667', '1'],
  ['below the lower end', { value: { atLeast: 13 }, parts: of({ a: 2, b: 10 }) }, 'party', '12', '≥ 13'],
  ['above the upper end', { value: { above: 1, atMost: 11 }, parts: of({ a: 2, b: 10 }) }, 'party', '12', '> 1, ≤ 11'],
])('C70 %s', (_, target, dimension, sum, value) => {
  expect(foundOf('plan.parts.sum', plan(target))).toEqual([
    { path: 'targets.0.parts', indicator: 'i', dimension, sum, value },
  ]);
});

test.each<[string, object]>([
  ['both ways', { value: 13, parts: [...of({ a: 2 }), { party: 'eleven', value: 1, each: true }, ...quarters(3, 10)] }],
  ['decimals that doubles miss', { value: 0.3, parts: of({ a: 0.1, b: 0.2 }) }],
  ['thirds', { value: 1, parts: of({ a: '1/3', b: '2/3' }) }],
  ['within the ends', { value: { atLeast: 12, below: 13 }, parts: of({ a: 2, b: 10 }) }],
  ['no number to reach', { value: 'all', parts: of({ a: 2, b: 10 }) }],
  ['no value', { parts: of({ a: 2, b: 10 }) }],
])('C70 agrees: %s', (_, target) => {
  expect(issuesOf('plan.parts.', plan(target))).toEqual([]);
});

test.each<[string, object[]]>([
  ['hidden', of({ a: 2, b: { masked: 'x' } })],
  ['a range', of({ a: 2, b: { atLeast: 1 } })],
  ['each of unknown many', [{ party: 'a', value: 1, each: true }]],
  ['each of about so many', [{ party: 'many', value: 1, each: true }]],
])('C71 %s', (_, parts) => {
  const fields = plan({ value: 13, parts });
  expect(foundOf('plan.parts.unknown', fields)).toEqual([
    { path: 'targets.0.parts', indicator: 'i', dimension: 'party' },
  ]);
  expect(issuesOf('plan.parts.sum', fields)).toEqual([]);
});

test.each<[string, object, object, found: number]>([
  ['percentages', { value: 90, parts: of({ a: 95, b: 80 }) }, { unit: 'percent' }, 0],
  [
    'percentages that count together',
    { value: 90, parts: of({ a: 95, b: 80 }) },
    { unit: 'percent', accumulates: 'sum' },
    1,
  ],
  ['levels over time', { value: 10, parts: quarters(2, 5, 8, 10) }, { accumulates: 'latest' }, 0],
  ['levels over parties', { value: 10, parts: of({ a: 2, b: 5 }) }, { accumulates: 'latest' }, 1],
])('C72 %s', (_, target, indicator, found) => {
  expect(issuesOf('plan.parts.sum', plan(target, indicator))).toHaveLength(found);
});
