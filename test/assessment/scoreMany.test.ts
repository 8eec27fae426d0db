import { expect, test } from 'vitest';
import { resultStates } from '../../src/assessment/columns/columns.ts';
import { readColumns, rowSheet } from '../../src/assessment/columns/readColumns.ts';
import { buildCompiledScheme } from '../../src/assessment/compiledScheme.ts';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import { compareRow, randomColumns } from '../support/randomColumns.ts';
import { randomScheme } from '../support/randomScheme.ts';
import { referenceScore } from '../support/referenceScore.ts';

const scheme: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 's',
  version: '1',
  round: { digits: 2 },
  indicators: [
    { id: 'rate', type: 'number', minimum: 0, maximum: 100, digits: 1 },
    { id: 'spots', type: 'count' },
    { id: 'fire', type: 'check' },
    { id: 'letter', type: 'level', levels: ['A', 'B'] },
  ],
  items: [
    {
      id: 'work',
      points: 10,
      notComputable: 'leaveOut',
      clauses: [
        {
          kind: 'curve',
          measure: 'rate',
          knots: [
            { at: 0, points: 0 },
            { at: 100, points: 10 },
          ],
        },
      ],
    },
    { id: 'order', points: 5, start: 'full', clauses: [{ kind: 'steps', measure: 'spots', points: -0.3 }] },
    {
      id: 'class',
      points: 2,
      clauses: [
        {
          kind: 'table',
          measure: 'letter',
          rows: [
            { is: 'A', points: 2 },
            { is: 'B', points: 1 },
          ],
        },
      ],
    },
  ],
  outcome: {
    grades: [{ id: 'good', atLeast: 12 }, { id: 'rest' }],
    vetoes: [{ id: 'v', when: 'fire', effect: 'ineligible' }],
  },
};
const columns = {
  length: 4,
  units: ['a', 'b', 'c', 'd'],
  observations: {
    rate: { values: Float64Array.of(99.9, 50, 0, 100), missing: Uint8Array.of(0, 0, 1, 0) },
    spots: Int32Array.of(0, 3, 20, 1),
    fire: Uint8Array.of(0, 1, 0, 0),
    letter: { values: Uint8Array.of(0, 1, 0, 0), missing: Uint8Array.of(0, 0, 0, 1) },
  },
};
const codes = (issues: ReturnType<ReturnType<typeof compileScheme>['scoreMany']>['issues']) =>
  issues.map(({ code, path }) => `${code.replace('assessment.', '')} ${path.join('.')}`);

test('A62 columns in, columns out', () => {
  const scores = compileScheme(scheme).scoreMany(columns, { reasons: true });
  expect([...scores.points]).toEqual([16.99, 10.1, 2, 14.7]);
  expect([...scores.full]).toEqual([17, 17, 7, 17]);
  expect([...scores.coverage]).toEqual([100, 100, 100, (100 * 15) / 17]);
  expect([...scores.grade]).toEqual([0, 1, 1, 0]);
  expect([...scores.eligible]).toEqual([1, 0, 1, 1]);
  expect(Array.from(scores.items?.get('work')?.state ?? [], (state) => resultStates[state])).toEqual([
    'assessed',
    'assessed',
    'notComputable',
    'assessed',
  ]);
  expect([...(scores.items?.get('order')?.clauses[0] ?? [])]).toEqual([0, -0.9, -6, -0.3]);
  expect(scores.issues).toEqual([]);
});

test('A62 any row explains itself', () => {
  const evaluator = compileScheme(scheme);
  const { row } = evaluator.scoreMany(columns);
  const sheet = { schemaVersion: 1, kind: 'sheet', scheme: 's', version: '1', unit: 'b' } as const;
  expect(row(1)).toEqual(evaluator.score({ ...sheet, observations: { rate: 50, spots: 3, fire: true, letter: 'B' } }));
  expect(row(2)).toEqual(
    evaluator.score({ ...sheet, unit: 'c', observations: { spots: 20, fire: false, letter: 'A' } }),
  );
  expect(() => row(4)).toThrow(/^input\.number/);
  expect(evaluator.scoreMany({ length: 1, observations: {} }).row(0).unit).toBe('row-1');
});

test.each([
  [40, 60],
  [400, 8],
])('A61 A62 %d random rows are what the definition says', (length, schemes) => {
  let known = 0;
  for (let seed = 1; seed <= schemes; seed++) {
    const plain = randomScheme(seed, { columns: true });
    const given = randomColumns(plain, length, seed);
    const scores = compileScheme(plain).scoreMany(given, { reasons: true });
    const compiled = buildCompiledScheme(plain, '');
    const read = readColumns(compiled, given, () => undefined);
    for (let row = 0; row < length; row += length / 20) {
      const reference = referenceScore(plain, rowSheet(compiled, given, read, row));
      expect([seed, compareRow(scores, row, reference, plain).differences]).toEqual([seed, []]);
      if (reference.points !== null) known += 1;
    }
  }
  expect(known).toBeGreaterThan(schemes * 3);
});

test('A63 columns of another length, of another type, without an indicator', () => {
  const wrong = {
    ...columns,
    units: ['a'],
    observations: {
      ...columns.observations,
      spots: Int32Array.of(0, 3),
      letter: [0, 1, 0, 0] as unknown as Uint8Array,
      other: Uint8Array.of(1, 1, 1, 1),
    },
  };
  const scores = compileScheme(scheme).scoreMany(wrong, { reasons: true });
  expect(codes(scores.issues)).toEqual([
    'columnRefused columns.observations.letter',
    'unknownIndicator columns.observations.other',
    'columnLength columns.observations.spots',
    'columnLength columns.units',
  ]);
  expect([...scores.points]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect([...(scores.items?.get('work')?.points ?? [])]).toEqual([9.99, 5, Number.NaN, 10]);
  expect([scores.row(0).points, scores.row(0).tree.items?.map(({ points }) => points)]).toEqual([
    null,
    [9.99, null, null],
  ]);
  const mask = {
    ...columns,
    observations: { spots: { values: Uint8Array.of(1, 1, 1, 1), missing: Uint8Array.of(1) } },
  };
  expect(codes(compileScheme(scheme).scoreMany(mask).issues)).toEqual(['columnLength columns.observations.spots']);
});

test('A64 repeats, and totals that may not end', () => {
  const refused = (more: Partial<Scheme>) => {
    const scores = compileScheme({ ...scheme, ...more }).scoreMany(columns);
    return [codes(scores.issues), [...scores.points], [...scores.eligible], [...scores.grade]];
  };
  const nothing = [
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    [2, 2, 2, 2],
    [-1, -1, -1, -1],
  ];
  const [first, ...rest] = scheme.items ?? [];
  expect(
    refused({ items: [{ ...(first as NonNullable<typeof first>), repeat: { aggregate: 'sum' } }, ...rest] }),
  ).toEqual([['columnsRefused scheme.items.0.repeat'], ...nothing]);
  const thirds = {
    id: 'thirds',
    points: 3,
    clauses: [{ kind: 'steps' as const, measure: 'rate', step: 3, broken: 'exact' as const, points: 1 }],
  };
  expect(refused({ round: undefined, items: [thirds] })).toEqual([['columnsRefused scheme'], ...nothing]);
  expect(refused({ items: [thirds] })[0]).toEqual([]);
});

test('A65 values that are refused, in the columns they stand in', () => {
  const odd = {
    length: 5,
    units: ['a', 'b', 'c', 'd', 'e'],
    observations: {
      rate: Float64Array.of(Number.NaN, 101, 50, 57.000000000000014, Number.POSITIVE_INFINITY),
      spots: Float64Array.of(1, 1, -1, 0, 0.5),
      fire: Uint8Array.of(0, 0, 0, 2, 0),
      letter: Uint8Array.of(0, 0, 7, 0, 1),
    },
  };
  const { issues, points, eligible, row } = compileScheme(scheme).scoreMany(odd);
  expect(codes(issues)).toEqual([
    'valueRefused rows.a.sheet.observations.rate',
    'valueRefused rows.b.sheet.observations.rate',
    'valueRefused rows.c.sheet.observations.letter',
    'valueRefused rows.c.sheet.observations.spots',
    'valueRefused rows.d.sheet.observations.fire',
    'valueRefused rows.e.sheet.observations.rate',
    'valueRefused rows.e.sheet.observations.spots',
  ]);
  expect(issues[0]?.params).toMatchObject({ indicator: 'rate' });
  expect([...points]).toEqual([6.7, 6.7, Number.NaN, 12.7, Number.NaN]);
  expect([...eligible]).toEqual([1, 1, 1, 2, 1]);
  expect(row(2).tree.items?.map((item) => item.points)).toEqual([5, null, null]);
});

test('A65 no more than a thousand issues are listed', () => {
  const { issues } = compileScheme(scheme).scoreMany({
    length: 1_500,
    observations: { spots: new Float64Array(1_500).fill(-1) },
  });
  expect([issues.length, issues.find(({ code }) => code === 'assessment.moreIssues')?.params]).toEqual([
    1_001,
    { count: 500 },
  ]);
});

test('A62 an indicator with several observations has one in a row', () => {
  const several: Scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: [{ id: 'x', type: 'number', multiple: true }],
    points: 10,
    clauses: [{ kind: 'steps', measure: 'x', points: 1 }],
  };
  const { points } = compileScheme(several).scoreMany({
    length: 2,
    observations: { x: { values: Float64Array.of(4, 4), missing: Uint8Array.of(0, 1) } },
  });
  expect([...points]).toEqual([4, 0]);
});
