import { expect, test } from 'vitest';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';
import { readingRoomScheme } from './readingRoom.ts';

const indicators: SchemeIndicator[] = [
  { id: 'rate', type: 'number', minimum: 0, maximum: 100 },
  { id: 'cases', type: 'count' },
  { id: 'held', type: 'check' },
  { id: 'letter', type: 'level', levels: ['A', 'B', 'C#'] },
  { id: 'mark', type: 'mark' },
  { id: 'zone', type: 'level', levels: ['old', 'new'], context: true },
  { id: 'prize', type: 'level', levels: ['city', 'district'], multiple: true },
];

/** What is found, without the indicators that a small scheme leaves unread and the figures that may be missing. */
function find(scheme: Partial<Scheme>) {
  const whole = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators, ...scheme } as Scheme;
  return checkScheme(whole)
    .filter(({ code, params }) => code !== 'assessment.unreadIndicator' && params.reason !== 'missing')
    .map(({ code, path, params }) => [code.replace('assessment.', ''), path.join('.'), params]);
}
const clause = (value: Clause, more: Partial<Item> = {}) => find({ clauses: [value], ...more });
const rows = (measure: string, list: object[], otherwise?: number) =>
  clause({ kind: 'table', measure, rows: list, ...(otherwise !== undefined && { otherwise }) } as Clause);

test('A40 a sound scheme', () => {
  const defaults = { ...readingRoomScheme.defaults, notComputable: 'unknown' as const };
  expect(checkScheme({ ...readingRoomScheme, defaults })).toEqual([]);
});

test('A41 names lead somewhere', () => {
  const found = find({
    clauses: [
      { kind: 'steps', measure: 'raet', points: 1, broken: 'whole' },
      {
        kind: 'flat',
        when: { all: ['heldd', { measure: { operation: 'points', items: ['use'] }, atLeast: 1 }] },
        points: 1,
      },
    ],
    outcome: { grades: [{ id: 'good' }], vetoes: [{ id: 'v', when: 'held', effect: 'capGrade', grade: 'godo' }] },
  });
  expect(found).toEqual([
    ['undefinedName', 'clauses.0.measure', { what: 'indicator', name: 'raet' }],
    ['undefinedName', 'clauses.1.when.all.0', { what: 'indicator', name: 'heldd' }],
    ['undefinedName', 'clauses.1.when.all.1.measure.items.0', { what: 'item', name: 'use' }],
    ['undefinedName', 'outcome.vetoes.0.grade', { what: 'grade', name: 'godo' }],
  ]);
});

test('A42 operands fit', () => {
  expect(clause({ kind: 'flat', when: 'letter', points: 1 })).toEqual([
    ['operandMismatch', 'clauses.0.when', { operation: 'condition', value: 'letter' }],
  ]);
  expect(clause({ kind: 'steps', measure: 'held', points: 1 })).toEqual([
    ['operandMismatch', 'clauses.0.measure', { operation: 'steps', value: 'held' }],
  ]);
  expect(clause({ kind: 'flat', when: { measure: 'letter', is: ['A', 'D'] }, points: 1 })).toEqual([
    ['undefinedName', 'clauses.0.when', { what: 'level', name: 'D' }],
  ]);
  expect(clause({ kind: 'flat', when: { measure: 'letter', atLeast: 2 }, points: 1 })).toEqual([
    ['operandMismatch', 'clauses.0.when', { operation: 'test', value: null }],
  ]);
  expect(
    clause({ kind: 'mark', measure: { operation: 'mean', of: ['mark', 'letter'], round: { digits: 2 } } }),
  ).toEqual([['operandMismatch', 'clauses.0.measure.of.1', { operation: 'mean', value: 'letter' }]]);
});

test('A43 several values are no single one', () => {
  expect(clause({ kind: 'flat', when: { measure: 'prize', is: 'city' }, points: 1 })).toEqual([
    ['severalOperands', 'clauses.0.when.measure', { name: 'prize' }],
  ]);
  expect(
    clause({ kind: 'flat', when: { measure: { operation: 'count', of: ['prize'], is: 'city' }, above: 1 }, points: 1 }),
  ).toEqual([]);
});

test('A44 contradictions', () => {
  expect(clause({ kind: 'steps', measure: 'cases', above: 1, below: 2, points: 1 })).toEqual([
    ['contradiction', 'clauses.0', { keys: ['above', 'below'] }],
  ]);
  expect(clause({ kind: 'flat', when: { measure: 'rate', atLeast: 90, below: 80 }, points: 1 })[0]).toEqual([
    'contradiction',
    'clauses.0.when',
    { keys: ['atLeast', 'below'] },
  ]);
  expect(
    clause({
      kind: 'curve',
      measure: 'rate',
      knots: [
        { at: 0, points: 0 },
        { at: 0, points: 1 },
      ],
    }),
  ).toEqual([['contradiction', 'clauses.0.knots', { keys: ['knots'] }]]);
  expect(
    rows('rate', [
      { atLeast: 50, points: 1 },
      { when: 'held', points: 0 },
    ]),
  ).toEqual([['contradiction', 'clauses.0', { keys: ['rows', 'when'] }]]);
  expect(find({ start: 'full' })).toEqual([['contradiction', '', { keys: ['start'] }]]);
});

test('A45 an item that rests on itself', () => {
  const measure = { operation: 'points' as const, items: ['b'] };
  const found = find({
    items: [
      { id: 'a', points: 1, clauses: [{ kind: 'mark', measure }] },
      { id: 'b', points: 1, clauses: [{ kind: 'mark', measure: { operation: 'points', items: ['a'] } }] },
      { id: 'c', points: 1, clauses: [{ kind: 'mark', measure }] },
    ],
  });
  expect(found.map(([code, path]) => [code, path])).toEqual([
    ['cycle', 'items.0'],
    ['cycle', 'items.1'],
  ]);
});

test('A46 holes', () => {
  expect(
    rows('rate', [
      { atLeast: 90, points: 5 },
      { atLeast: 75, atMost: 89, points: 3 },
      { below: 75, points: 0 },
    ]),
  ).toEqual([['bandHole', 'clauses.0', { stretch: '89 < x < 90' }]]);
  expect(
    rows('cases', [
      { above: 3, points: 0 },
      { is: [0, 1], points: 2 },
    ]),
  ).toEqual([['bandHole', 'clauses.0', { stretch: '1 < x ≤ 3' }]]);
  expect(
    rows('cases', [
      { atLeast: 3, points: 0 },
      { atMost: 2, points: 2 },
    ]),
  ).toEqual([]);
  expect(rows('rate', [{ atLeast: 60, points: 5 }], 0)).toEqual([]);
  expect(
    rows('letter', [
      { is: 'A', points: 5 },
      { is: 'C#', points: 0 },
    ]),
  ).toEqual([['bandHole', 'clauses.0', { stretch: 'x = “B”' }]]);
  expect(rows('held', [{ is: true, points: 5 }])).toEqual([['bandHole', 'clauses.0', { stretch: 'x = false' }]]);
});

test('A47 rows that are never reached', () => {
  expect(
    rows('rate', [
      { atLeast: 60, points: 1 },
      { atLeast: 90, points: 5 },
      { below: 60, points: 0 },
    ]),
  ).toEqual([['bandUnreached', 'clauses.0.rows.1', { row: 2 }]]);
  expect(
    rows('rate', [
      { above: 100, points: 9 },
      { atMost: 100, points: 1 },
    ]),
  ).toEqual([['bandUnreached', 'clauses.0.rows.0', { row: 1 }]]);
  expect(rows('letter', [{ is: ['A', 'B'], points: 1 }, { is: 'B', points: 3 }, { points: 0 }])).toEqual([
    ['bandUnreached', 'clauses.0.rows.1', { row: 2 }],
  ]);
});

test('A48 rows that overlap; a ladder of one-sided rows does not', () => {
  expect(
    rows('rate', [
      { atLeast: 80, atMost: 100, points: 5 },
      { atLeast: 60, atMost: 80, points: 3 },
      { below: 60, points: 0 },
    ]),
  ).toEqual([['bandOverlap', 'clauses.0.rows.1', { first: 1, second: 2, stretch: 'x = 80' }]]);
  expect(rows('rate', [{ atLeast: 90, points: 5 }, { atLeast: 60, points: 3 }, { points: 0 }])).toEqual([]);
});

test('A49 grades', () => {
  const graded = (grades: object[], round = true) =>
    find({
      points: 100,
      clauses: [{ kind: 'mark', measure: 'rate' }],
      ...(round && { round: { digits: 1 } }),
      outcome: { grades },
    } as Partial<Scheme>);
  expect(
    graded([
      { id: 'a', atLeast: 90 },
      { id: 'b', atLeast: 75, atMost: 89.9 },
      { id: 'c', below: 75 },
    ]),
  ).toEqual([]);
  expect(
    graded(
      [
        { id: 'a', atLeast: 90 },
        { id: 'b', atLeast: 75, atMost: 89.9 },
        { id: 'c', below: 75 },
      ],
      false,
    ),
  ).toEqual([['bandHole', 'outcome.grades', { stretch: '89.9 < x < 90' }]]);
  expect(graded([{ id: 'b', atLeast: 75 }, { id: 'a', atLeast: 90 }, { id: 'c' }])).toEqual([
    ['bandUnreached', 'outcome.grades.1', { row: 2 }],
    ['gradeOrder', 'outcome.grades.1', { grade: 'a', before: 'b' }],
  ]);
  expect(
    graded([
      { id: 'a', atLeast: 90, requires: 'held' },
      { id: 'b', atLeast: 80 },
    ]),
  ).toEqual([['bandHole', 'outcome.grades', { stretch: '0 ≤ x < 80' }]]);
});

test('A50 broken steps are read in a declared way', () => {
  expect(clause({ kind: 'steps', measure: 'rate', below: 90, points: -1 }, { points: 5, start: 'full' })).toEqual([
    ['brokenUndeclared', 'clauses.0', { step: 1 }],
  ]);
  expect(clause({ kind: 'steps', measure: 'cases', above: 2, points: 1 }, { points: 5 })).toEqual([]);
  expect(clause({ kind: 'steps', measure: 'cases', step: 3, points: 1, broken: 'started' }, { points: 5 })).toEqual([]);
});

test('A51 awards that cannot reach the points, marks that exceed them', () => {
  expect(
    find({
      points: 5,
      clauses: [
        { kind: 'flat', when: 'held', points: 2 },
        { kind: 'mark', measure: 'mark', maximum: 2 },
      ],
    }),
  ).toEqual([['awardsShort', '', { item: 's', points: 5, most: 4 }]]);
  expect(clause({ kind: 'mark', measure: 'mark', minimum: 1, maximum: 6 }, { points: 5 })).toEqual([
    ['rangeExceeds', 'clauses.0', { item: 's', points: 5, most: 6 }],
  ]);
  expect(
    clause(
      {
        kind: 'table',
        measure: 'prize',
        rows: [
          { is: 'city', points: 2 },
          { is: 'district', points: 1 },
        ],
      },
      { points: 5 },
    ),
  ).toEqual([]);
});

test('A52 clauses that never act', () => {
  expect(clause({ kind: 'flat', when: 'held', points: 1 }, { points: 5, start: 'full' })).toEqual([
    ['neverActs', 'clauses.0', { item: 's' }],
  ]);
  expect(clause({ kind: 'steps', measure: 'cases', points: -1 }, { points: 5 })).toEqual(
    [
      ['neverActs', 'clauses.0', { item: 's' }],
      ['awardsShort', '', { item: 's', points: 5, most: 0 }],
    ].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
  );
});

test('A53 printed points, for each word of the context', () => {
  const mark: Clause[] = [{ kind: 'mark', measure: 'mark' }];
  const items: Item[] = [
    { id: 'always', points: 50, clauses: mark },
    { id: 'oldOnly', points: 10, applies: { measure: 'zone', is: 'old' }, clauses: mark },
  ];
  expect(find({ points: 60, items })).toEqual([
    ['pointsDiffer', 'points', { item: 's', printed: 60, listed: 50, when: 'zone = new' }],
  ]);
  expect(find({ points: 65, items: items.slice(0, 1) })).toEqual([
    ['pointsDiffer', 'points', { item: 's', printed: 65, listed: 50 }],
  ]);
});

test('A54 a total that may not end', () => {
  const marks = (more: object, top: object = {}) =>
    find({
      items: [{ id: 'a', points: 5, clauses: [{ kind: 'mark', measure: 'mark' }], ...more } as Item],
      ...top,
    } as Partial<Scheme>);
  expect(marks({ clauses: [{ kind: 'mark', measure: { operation: 'ratio', of: ['cases', 3] } }] })).toEqual([
    ['mayNotTerminate', '', { places: ['a'] }],
  ]);
  expect(marks({ clauses: [{ kind: 'mark', measure: { operation: 'ratio', of: ['cases', 4] } }] })).toEqual([]);
  expect(
    marks({ clauses: [{ kind: 'mark', measure: { operation: 'ratio', of: ['cases', 3] } }], round: { digits: 2 } }),
  ).toEqual([]);
  const spread = (points: number, round: object = {}) => {
    const clauses: Clause[] = [{ kind: 'mark', measure: 'mark' }];
    return find({
      items: [
        { id: 'a', points: 20, clauses },
        { id: 'b', points, notApplicable: 'rescale', clauses },
      ],
      ...round,
    });
  };
  expect([spread(10), spread(10, { round: { digits: 2 } })]).toEqual([[], []]);
  expect(spread(10.1)).toEqual([]);
  expect(
    find({
      items: [
        { id: 'a', points: 30, clauses: [] },
        { id: 'b', points: 10, notApplicable: 'rescale' },
      ],
    }),
  ).toEqual([['mayNotTerminate', '', { places: ['s'] }]]);
  expect(marks({ repeat: {} })).toEqual([['mayNotTerminate', '', { places: ['a'] }]]);
});

test('A55 weights, and what has no effect', () => {
  const leaf = (id: string, weight: number): Item => ({
    id,
    points: 10,
    weight,
    clauses: [{ kind: 'mark', measure: 'mark' }],
  });
  expect(find({ aggregate: 'mean', items: [leaf('a', 0.5), leaf('b', 0.4)], round: { digits: 1 } })).toEqual([
    ['weightsDiffer', '', { sum: 0.9 }],
  ]);
  expect(find({ aggregate: 'mean', items: [leaf('a', 40), leaf('b', 60)] })).toEqual([]);
  expect(
    find({ aggregate: 'minimum', items: [leaf('a', 2), { ...leaf('b', 1), notAssessed: 'rescale' }] }).map(
      ([code, path]) => [code, path],
    ),
  ).toEqual([
    ['withoutEffect', 'items.0'],
    ['withoutEffect', 'items.1'],
    ['withoutEffect', 'items.1'],
  ]);
});

test('A56 a quota on the last grade, a cut without top, a grade read too early', () => {
  const found = find({
    outcome: {
      grades: [
        { id: 'a', atLeast: 90 },
        { id: 'b', below: 90 },
      ],
      vetoes: [{ id: 'v', when: { measure: { operation: 'grade' }, is: 'a' }, effect: 'lowerGrade', cut: true }],
      ranking: { quotas: [{ grade: 'b', share: 20 }] },
    },
  });
  expect(found.map(([code, path]) => [code, path])).toEqual([
    ['quotaOnLast', 'outcome.ranking.quotas.0'],
    ['noTop', 'outcome.vetoes.0.cut'],
    ['gradeMisplaced', 'outcome.vetoes.0.when.measure'],
  ]);
});

test('A57 indicators that nobody reads, or that ask for the same', () => {
  const scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: [
      { id: 'a', name: '户数', type: 'count', unit: 'household' },
      { id: 'b', name: '户数', type: 'count', unit: 'household' },
      { id: 'c', type: 'level' },
    ],
    clauses: [{ kind: 'steps', measure: { operation: 'sum', of: ['a', 'b'] }, points: 1 }],
  } as Scheme;
  expect(checkScheme(scheme).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['assessment.collectedTwice', 'indicators.1'],
    ['assessment.contradiction', 'indicators.2'],
    ['assessment.unreadIndicator', 'indicators.2'],
  ]);
});
