import { expect, test } from 'vitest';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Treatment } from '../../src/schema/treatment.ts';
import { codesOf, type Indicators, resultOf, scoreSmall } from './small.ts';

const indicators: Indicators = {
  a: 'mark',
  b: 'mark',
  c: 'mark',
  rate: 'number',
  here: { type: 'check', context: true },
};
const leaf = (id: string, points: number, more: Partial<Item> = {}): Item => ({
  id,
  points,
  clauses: [{ kind: 'mark', measure: id }],
  ...more,
});
const run = (items: Item[], observations: object, sheet: object = {}, scheme: Partial<Scheme> = {}) =>
  scoreSmall(indicators, { items, ...scheme }, observations as never, sheet);

test('A20 four states', () => {
  const assessment = run(
    [
      leaf('a', 10),
      leaf('b', 10),
      leaf('c', 10, { applies: 'here' }),
      { id: 'd', points: 5, clauses: [{ kind: 'mark', measure: 'rate' }] },
    ],
    { a: 7, here: false },
  );
  expect(['a', 'b', 'c', 'd'].map((id) => resultOf(assessment, id)?.state)).toEqual([
    'assessed',
    'notAssessed',
    'notApplicable',
    'notComputable',
  ]);
  expect(assessment).toMatchObject({ state: 'notComputable', points: null, full: 25, coverage: 40 });
});

test('A20 assessed without findings, as the sheet says', () => {
  expect(run([leaf('a', 10), leaf('b', 10)], {}, { unrecorded: 'assessed' })).toMatchObject({
    state: 'assessed',
    coverage: 100,
  });
  expect(run([leaf('a', 10), leaf('b', 10)], {}, { states: { a: 'assessed' } })).toMatchObject({
    state: 'assessed',
    coverage: 50,
  });
  expect(run([leaf('a', 10), leaf('b', 10)], {})).toMatchObject({ state: 'notAssessed', points: 0, coverage: 0 });
});

test.each<[Treatment, number | null, number]>([
  [3, 9, 20],
  ['fullMarks', 16, 20],
  ['keep', 6, 20],
  ['leaveOut', 6, 10],
  ['rescale', 12, 20],
  ['unknown', null, 20],
])('A21 not applicable counts %s', (notApplicable, points, full) => {
  const assessment = run([leaf('a', 10), leaf('b', 10, { notApplicable, applies: 'here' })], { a: 6, here: false });
  expect(assessment).toMatchObject({ points, full });
  expect(resultOf(assessment, 'b')).toMatchObject({ state: 'notApplicable', treatment: notApplicable });
});

test('A21 a leaf falls back on the defaults, a group does not', () => {
  const defaults = { notApplicable: 'fullMarks' as const };
  const items = [leaf('a', 10), { id: 'g', applies: 'here', items: [leaf('b', 10)] }];
  expect(run([leaf('a', 10), leaf('b', 10, { applies: 'here' })], { a: 6, here: false }, {}, { defaults }).points).toBe(
    16,
  );
  expect(run(items, { a: 6, here: false }, {}, { defaults })).toMatchObject({ points: 6, full: 10 });
});

test('A21 the sheet says not applicable, the scheme does not say what that is worth', () => {
  const assessment = run(
    [leaf('a', 10), leaf('b', 10)],
    { a: 6 },
    { states: { b: { state: 'notApplicable', reason: '无此业务' } } },
  );
  expect([assessment.points, assessment.full, codesOf(assessment)]).toEqual([
    6,
    10,
    ['treatmentUndeclared sheet.states.b'],
  ]);
  expect(resultOf(assessment, 'b')?.stateReason).toBe('无此业务');
});

test('A22 what is recorded for an item that is not assessed is not used', () => {
  const assessment = run(
    [leaf('a', 10), leaf('b', 10, { start: 'full' })],
    { a: 6, b: -3 },
    { states: { b: 'notAssessed' } },
  );
  expect([assessment.points, codesOf(assessment)]).toEqual([16, ['stateOverRecords sheet.states.b']]);
});

test('A23 all items of a group left out: not applicable, or not computable if one was left out as such', () => {
  const group = (more: Partial<Item>) =>
    run([leaf('a', 10), { id: 'g', items: [leaf('b', 10, { applies: 'here', ...more })] }], {
      a: 6,
      here: false,
      b: 20,
    });
  expect(group({})).toMatchObject({ points: 6, full: 10, state: 'assessed' });
  const broken = run(
    [
      leaf('a', 10),
      {
        id: 'g',
        items: [{ id: 'd', points: 5, notComputable: 'leaveOut', clauses: [{ kind: 'mark', measure: 'rate' }] }],
      },
    ],
    { a: 6 },
  );
  expect(resultOf(broken, 'g')?.state).toBe('notComputable');
  expect(broken.points).toBeNull();
});

test('A23 left out as a whole, with what is under it', () => {
  const items = [
    leaf('a', 10),
    { id: 'g', notApplicable: 4, items: [leaf('b', 10), leaf('c', 10, { notApplicable: 'fullMarks' as const })] },
  ];
  const assessment = run(items, { a: 6, b: 5 }, { states: { g: 'notApplicable' } });
  expect(assessment.points).toBe(10);
  expect(resultOf(assessment, 'c')).toMatchObject({ state: 'notApplicable', points: null, leftOut: true });
});

test('A23 not assessed as a whole', () => {
  const items = [leaf('a', 10), { id: 'g', items: [leaf('b', 10, { start: 'full' as const }), leaf('c', 10)] }];
  const assessment = run(items, { a: 6, b: 5 }, { states: { g: 'notAssessed' } });
  expect(assessment).toMatchObject({ points: 16, coverage: 33.333333333333336, state: 'assessed' });
  expect(['g', 'b', 'c'].map((id) => resultOf(assessment, id)?.state)).toEqual([
    'notAssessed',
    'notAssessed',
    'notAssessed',
  ]);
});

test('A24 neutral: an item left out is no operand', () => {
  const minimum = {
    measure: { operation: 'minimum' as const, of: [{ operation: 'share' as const, items: ['a', 'b'] }] },
    atLeast: 60,
  };
  const outcome = { grades: [{ id: 'good', requires: minimum }, { id: 'rest' }] };
  const items = [leaf('a', 10), leaf('b', 10, { applies: 'here', notApplicable: 'leaveOut' as const })];
  expect(run(items, { a: 6, here: false }, {}, { outcome }).grade).toBe('good');
  expect(run(items, { a: 5.9, here: false }, {}, { outcome }).grade).toBe('rest');
  expect(run(items, { here: false }, { states: { a: 'notApplicable' } }, { outcome }).grade).toBe('good');
});

test('A17 totals: weights, bonus, mean, minimum', () => {
  const items = [leaf('a', 10, { weight: 0.4 }), leaf('b', 20, { weight: 0.6 }), leaf('c', 5, { bonus: true })];
  const facts = { a: 8, b: 15, c: 2 };
  expect(run(items, facts)).toMatchObject({ points: 14.2, full: 16 });
  expect(run(items, facts, {}, { aggregate: 'mean' })).toMatchObject({ points: 14.2, full: 16 });
  expect(run(items, facts, {}, { aggregate: 'minimum' })).toMatchObject({ points: 2, full: 10 });
  expect(run(items.slice(0, 2), facts, {}, { aggregate: 'geometricMean', round: { digits: 2 } })).toMatchObject({
    points: 11.67,
  });
});

test('A17 below zero and above the full marks are real', () => {
  const free = leaf('a', 10, { floor: 'none', cap: 'none' });
  expect([run([free], { a: -4 }).points, run([free], { a: 14 }).points]).toEqual([-4, 14]);
  expect([run([leaf('a', 10)], { a: -4 }).points, run([leaf('a', 10)], { a: 14 }).points]).toEqual([0, 10]);
});

test('A17 a sheet that is void by its own part', () => {
  const site = {
    id: 'site',
    weight: 0.15,
    clauses: [
      {
        kind: 'flat' as const,
        when: { measure: { operation: 'points' as const, items: ['a'] }, below: 30 },
        points: 'zero' as const,
      },
    ],
    items: [leaf('a', 50), leaf('b', 50)],
  };
  expect([run([site], { a: 30, b: 50 }).points, run([site], { a: 29.9, b: 50 }).points]).toEqual([12, 0]);
});

test('A18 printed points are compared and never used', () => {
  const assessment = run([leaf('a', 10), leaf('b', 10)], { a: 1 }, {}, { points: 30 });
  expect([assessment.full, codesOf(assessment)]).toEqual([20, ['pointsDiffer scheme.points']]);
});

test('A19 an item that rests on itself is unknown, whatever its treatment', () => {
  const reads = (id: string) => ({
    points: 5,
    notComputable: 0,
    clauses: [{ kind: 'mark' as const, measure: { operation: 'points' as const, items: [id] } }],
  });
  const assessment = run([{ id: 'x', ...reads('y') }, { id: 'y', ...reads('x') }, leaf('a', 10)], { a: 5 });
  expect([assessment.points, codesOf(assessment)]).toEqual([null, ['cycle scheme.items.0', 'cycle scheme.items.1']]);
});

test('A3 another scheme or version has no score', () => {
  const assessment = run([leaf('a', 10)], { a: 5 }, { version: '2' });
  expect([assessment.points, assessment.tree.points, codesOf(assessment)]).toEqual([
    null,
    null,
    ['wrongScheme sheet.version'],
  ]);
});

test('A4 names that the scheme does not have', () => {
  const assessment = run([leaf('a', 10)], { a: 5, z: 1 }, { states: { q: 'assessed' }, repeats: { a: [{ id: 'x' }] } });
  expect([assessment.points, codesOf(assessment)]).toEqual([
    5,
    ['unknownIndicator sheet.observations.z', 'unknownItem sheet.repeats.a', 'unknownItem sheet.states.q'],
  ]);
});

test('A23 a group that keeps its records keeps those under it', () => {
  const group = { id: 'g', applies: 'here', notApplicable: 'keep' as const, items: [leaf('b', 10), leaf('c', 10)] };
  const assessment = run([leaf('a', 10), group], { a: 6, b: 5, here: false });
  expect(assessment).toMatchObject({ points: 11, full: 30 });
  expect(['g', 'b', 'c'].map((id) => resultOf(assessment, id)?.state)).toEqual([
    'notApplicable',
    'assessed',
    'notAssessed',
  ]);
});
