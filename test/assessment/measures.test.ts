import { expect, test } from 'vitest';
import type { Measure } from '../../src/schema/measure.ts';
import type { SchemeCondition } from '../../src/schema/schemeCondition.ts';
import { codesOf, type Indicators, scoreSmall } from './small.ts';

const indicators: Indicators = {
  a: 'number',
  b: 'number',
  c: 'number',
  m: 'mark',
  n: 'mark',
  held: 'check',
  met: 'check',
  finds: 'count',
  several: { type: 'number', multiple: true },
};
const run = (measure: Measure, observations: object) =>
  scoreSmall(indicators, { clauses: [{ kind: 'mark', measure }] }, observations as never);
const value = (measure: Measure, observations: object) => run(measure, observations).points;
const of = (...parts: Measure[]) => parts;

test('A7 pairs', () => {
  const pair = (operation: 'difference' | 'ratio' | 'percentage' | 'change') =>
    value({ operation, of: ['a', 'b'] }, { a: 4620, b: 4200 });
  expect([pair('difference'), pair('ratio'), pair('percentage'), pair('change')]).toEqual([420, 1.1, 110, 10]);
});

test('A7 exact results stand beside doubles that are not', () => {
  const assessment = run({ operation: 'ratio', of: ['a', 'b'] }, { a: 2, b: 3 });
  expect([assessment.points, assessment.exact?.points]).toEqual([2 / 3, '2/3']);
  expect(
    run({ operation: 'ratio', of: ['a', 'b'], round: { digits: 3, mode: 'ceiling' } }, { a: 2, b: 3 }),
  ).toMatchObject({ points: 0.667 });
});

test('A8 aggregates', () => {
  const facts = { a: 2, b: 4, c: 16 };
  const all = (
    operation:
      | 'sum'
      | 'mean'
      | 'product'
      | 'minimum'
      | 'maximum'
      | 'median'
      | 'last'
      | 'harmonicMean'
      | 'geometricMean',
    round?: number,
  ) => value({ operation, of: of('a', 'b', 'c'), ...(round !== undefined && { round: { digits: round } }) }, facts);
  expect([all('sum'), all('product'), all('minimum'), all('maximum'), all('median'), all('last')]).toEqual([
    22, 128, 2, 16, 4, 16,
  ]);
  expect([all('mean', 3), all('geometricMean', 3), all('harmonicMean', 3)]).toEqual([7.333, 5.04, 3.692]);
});

test('A8 a root is rounded from its true value', () => {
  const root = (a: number, b: number, digits: number, mode?: 'halfEven' | 'ceiling' | 'floor') =>
    value({ operation: 'geometricMean', of: ['a', 'b'], round: { digits, ...(mode && { mode }) } }, { a, b });
  expect([root(2, 2, 5), root(3, 1, 4), root(3, 1, 3, 'ceiling'), root(3, 1, 4, 'floor')]).toEqual([
    2, 1.7321, 1.733, 1.732,
  ]);
  expect([root(2.25, 1, 0), root(6.25, 1, 0), root(6.25, 1, 0, 'halfEven'), root(0, 5, 2)]).toEqual([2, 3, 2, 0]);
  expect(root(-1, 4, 2)).toBeNull();
});

test('A8 trimmed from so many values on', () => {
  const trimmed = (from: number | undefined, list: number[]) =>
    value(
      { operation: 'mean', of: ['several'], trim: { highest: 1, lowest: 1, ...(from !== undefined && { from }) } },
      { several: list.map((entry) => ({ value: entry })) },
    );
  expect(trimmed(undefined, [1, 8, 8, 9])).toBe(8);
  expect(trimmed(5, [1, 8, 8, 9])).toBe(6.5);
  expect(trimmed(undefined, [1, 9])).toBe(5);
  expect(trimmed(undefined, [9, 9, 9])).toBe(9);
});

test('A9 a denominator of 0 is unknown, and nothing has no mean', () => {
  const zero = run({ operation: 'percentage', of: ['a', 'b'] }, { a: 0, b: 0 });
  expect([zero.points, codesOf(zero)]).toEqual([null, ['divisionByZero scheme.clauses.0.measure']]);
  expect([
    run({ operation: 'mean', of: ['several'] }, { a: 1 }).points,
    run({ operation: 'sum', of: ['several'] }, { a: 1 }).points,
  ]).toEqual([null, 0]);
});

test('A5 what is not recorded: 0, false, no statement, unknown', () => {
  expect(value({ operation: 'sum', of: ['finds', 1] }, {})).toBe(1);
  expect(value({ operation: 'sum', of: ['finds', 1] }, { finds: [{}, { value: 3 }, {}] })).toBe(6);
  expect(value({ operation: 'count', of: ['held', 'met'] }, { held: true })).toBe(1);
  const missing = run('a', { b: 1 });
  expect([missing.points, codesOf(missing)]).toEqual([null, ['valueMissing scheme.clauses.0.measure']]);
  expect(run('m', { b: 1 })).toMatchObject({ points: 0, issues: [] });
});

test('A5 statements that nobody made: a measure of them alone is none, a mixed one is unknown', () => {
  const mean: Measure = { operation: 'mean', of: ['m', 'n'] };
  expect([value(mean, {}), value(mean, { m: 4, n: 5 }), value(mean, { m: 4 })]).toEqual([0, 4.5, null]);
  expect(value({ operation: 'minimum', of: ['m', 5] }, {})).toBe(0);
});

test('A5 absent and context say otherwise', () => {
  const give = (indicator: object, observations: object = {}) =>
    scoreSmall(
      { x: { type: 'count', ...indicator } },
      { clauses: [{ kind: 'mark', measure: 'x' }] },
      observations as never,
    ).points;
  expect([
    give({}),
    give({ absent: 7 }),
    give({ absent: 'unknown' }),
    give({ context: true }),
    give({ context: true }, { x: 2 }),
  ]).toEqual([0, 7, null, null, 2]);
});

test('A6 refused: type, word, bounds, grid, two values', () => {
  const refuse = (indicator: object, x: unknown) =>
    codesOf(
      scoreSmall({ x: indicator as never }, { clauses: [{ kind: 'flat', when: { measure: 'x', is: 1 }, points: 1 }] }, {
        x,
      } as never),
    );
  const refused = ['valueRefused sheet.observations.x'];
  expect(refuse({ type: 'number' }, 'many')).toEqual(refused);
  expect(refuse({ type: 'level', levels: ['A'] }, 'B')).toEqual(refused);
  expect(refuse({ type: 'check' }, 1)).toEqual(refused);
  expect(refuse({ type: 'count' }, 1.5)).toEqual(refused);
  expect(refuse({ type: 'count' }, -1)).toEqual(refused);
  expect(refuse({ type: 'mark', multipleOf: 0.5 }, 0.7)).toEqual(refused);
  expect(refuse({ type: 'number', minimum: 1 }, 0.999)).toEqual(refused);
  expect(refuse({ type: 'number' }, Number.NaN)).toEqual(refused);
  expect(refuse({ type: 'number' }, [{ value: 1 }, { value: 1 }])).toEqual(['severalValues sheet.observations.x']);
  expect(refuse({ type: 'mark', multipleOf: 0.1 }, 1)).toEqual([]);
});

test('A6 more places than declared are rounded first', () => {
  const assessment = scoreSmall(
    { x: { type: 'number', digits: 1 } },
    { clauses: [{ kind: 'mark', measure: 'x' }] },
    { x: 0.57 * 100 },
  );
  expect(assessment.points).toBe(57);
  expect(assessment.issues).toMatchObject([
    { code: 'assessment.valueRounded', params: { value: 56.99999999999999, rounded: 57, digits: 1 } },
  ]);
});

test('A9 three values of truth', () => {
  const holds = (when: SchemeCondition, observations: object = { finds: 0 }) =>
    scoreSmall(indicators, { clauses: [{ kind: 'flat', when, points: 1 }] }, observations as never).points;
  const [yes, no, open] = [{ not: 'held' }, 'held', { measure: 'a', above: 1 }] as SchemeCondition[] as [
    SchemeCondition,
    SchemeCondition,
    SchemeCondition,
  ];
  expect([
    holds({ all: [yes, open] }),
    holds({ all: [no, open] }),
    holds({ any: [yes, open] }),
    holds({ any: [no, open] }),
    holds({ not: open }),
  ]).toEqual([null, 0, 1, null, null]);
  expect([holds({ all: [] }), holds({ any: [] }), holds('finds', { finds: 2 }), holds('finds')]).toEqual([1, 0, 1, 0]);
});

test('A34 what needs other units is unknown and says so', () => {
  const assessment = run(
    { operation: 'percentage', of: ['a', { operation: 'peers', of: 'a', aggregate: 'maximum' }] },
    { a: 5 },
  );
  expect([assessment.points, codesOf(assessment)]).toEqual([null, ['noCohort scheme.clauses.0.measure']]);
});
