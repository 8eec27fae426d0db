import { expect, test } from 'vitest';
import type { Item } from '../../src/schema/item.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { codesOf, type Indicators, resultOf, scoreSmall } from './small.ts';

const indicators: Indicators = {
  mark: { type: 'mark', minimum: 0, maximum: 10, multipleOf: 0.5 },
  word: { type: 'level', levels: ['A', 'B'] },
  spots: 'count',
  done: 'number',
  due: 'number',
  held: 'check',
  good: 'mark',
};
const items: Item[] = [
  { id: 'marked', points: 10, clauses: [{ kind: 'mark', measure: 'mark', minimum: 1, maximum: 9 }] },
  {
    id: 'worded',
    points: 2,
    clauses: [
      {
        kind: 'table',
        measure: 'word',
        rows: [
          { is: 'A', points: 2 },
          { is: 'B', points: 1 },
        ],
      },
    ],
  },
  { id: 'counted', points: 5, start: 'full', clauses: [{ kind: 'steps', measure: 'spots', points: -1 }] },
  {
    id: 'rated',
    points: 4,
    clauses: [
      {
        kind: 'curve',
        measure: { operation: 'ratio', of: ['done', 'due'] },
        knots: [
          { at: 0, points: 0 },
          { at: 1, points: 4 },
        ],
      },
    ],
  },
  { id: 'held', points: 1, clauses: [{ kind: 'flat', when: 'held', points: 1 }] },
  { id: 'fine', points: 10, clauses: [{ kind: 'mark', measure: 'good' }] },
];
const sound = { mark: 8, word: 'A', spots: 1, done: 3, due: 4, held: true, good: 6 };
const run = (wrong: object, sheet: Partial<Sheet> = {}) =>
  scoreSmall(indicators, { items }, { ...sound, ...wrong } as never, { unit: 'lakeside', ...sheet });

test('A1 what is sound is scored', () => {
  expect([run({}).points, run({}).issues]).toEqual([24, []]);
});

test.each<[string, object, string, string]>([
  ['a mark beyond the bounds of its indicator', { mark: 11 }, 'marked', 'valueRefused sheet.observations.mark'],
  ['a mark beyond the range of its clause', { mark: 9.5 }, 'marked', 'markOutOfRange scheme.items.0.clauses.0'],
  ['a mark off its grid', { mark: 7.3 }, 'marked', 'valueRefused sheet.observations.mark'],
  ['an unknown level', { word: 'C' }, 'worded', 'valueRefused sheet.observations.word'],
  ['a negative count', { spots: -1 }, 'counted', 'valueRefused sheet.observations.spots'],
  [
    'a count that is not whole',
    { spots: [{ value: 1 }, { value: 1.5 }] },
    'counted',
    'valueRefused sheet.observations.spots.1.value',
  ],
  ['a denominator of 0', { due: 0 }, 'rated', 'divisionByZero scheme.items.3.clauses.0.measure'],
  ['NaN', { done: Number.NaN }, 'rated', 'valueRefused sheet.observations.done'],
  ['infinity', { due: Number.POSITIVE_INFINITY }, 'rated', 'valueRefused sheet.observations.due'],
  ['a number for yes or no', { held: 1 }, 'held', 'valueRefused sheet.observations.held'],
  ['a word for a number', { done: 'three' }, 'rated', 'valueRefused sheet.observations.done'],
  ['two values for one', { done: [{ value: 3 }, { value: 4 }] }, 'rated', 'severalValues sheet.observations.done'],
])('A6 A65 %s', (_what, wrong, id, issue) => {
  const assessment = run(wrong);
  expect([assessment.unit, codesOf(assessment)]).toEqual(['lakeside', [issue]]);
  // The item is unknown, never 0; so is the total; everything else is scored.
  expect([assessment.points, resultOf(assessment, id)?.points, resultOf(assessment, id)?.state]).toEqual([
    null,
    null,
    'notComputable',
  ]);
  const others = assessment.tree.items?.filter((item) => item.id !== id).map(({ state }) => state);
  expect(others).toEqual(Array.from({ length: items.length - 1 }, () => 'assessed'));
});

test('A3 A65 a sheet for another scheme or version', () => {
  expect(codesOf(run({}, { scheme: 'other' }))).toEqual(['wrongScheme sheet.scheme']);
  expect(run({}, { version: '0' })).toMatchObject({ points: null, unit: 'lakeside', state: 'notComputable' });
});
