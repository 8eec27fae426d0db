import { expect, test, vi } from 'vitest';
import type { Item } from '../../src/schema/item.ts';
import type { Outcome } from '../../src/schema/outcome.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';
import { checkLaws } from '../../src/testing/checkLaws.ts';
import type { BrokenLaw } from '../../src/testing/laws/lawRun.ts';
import { readingRoomScheme } from '../assessment/readingRoom.ts';
import { starRatingScheme } from '../assessment/starRatingScheme.ts';

// Thousands of sheets are scored, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const rate: SchemeIndicator = { id: 'rate', type: 'number', minimum: 0, maximum: 100, multipleOf: 1, better: 'higher' };
const fault: SchemeIndicator = { id: 'fault', type: 'check', better: 'lower' };
const points = (broken: readonly BrokenLaw[]): string[] =>
  broken.map(({ issue, sheet, better }) => {
    const shown = [sheet, better].flatMap((entry) => (entry ? [JSON.stringify(entry.observations)] : []));
    return [`${issue.code.slice(5)} ${issue.path.join('.')}`, ...shown].join(' ');
  });

function laws(indicators: SchemeIndicator[], items: Item[], outcome?: Outcome, more: Partial<Scheme> = {}): string[] {
  const scheme: Scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators,
    items,
    ...(outcome && { outcome }),
    ...more,
  };
  return points(checkLaws(scheme, { runs: 60 }));
}

const ladder = (rows: [number, number][], otherwise = 0): Item => ({
  id: 'ladder',
  points: 10,
  clauses: [
    { kind: 'table', measure: 'rate', rows: rows.map(([atLeast, worth]) => ({ atLeast, points: worth })), otherwise },
  ],
});

test.each([readingRoomScheme, starRatingScheme])('L6 L7 L8 L9 L10 L11 sound schemes break no law', (scheme) => {
  expect(checkLaws(scheme, { runs: 100 })).toEqual([]);
});

test('L6 a better rate that costs points', () => {
  expect(
    laws(
      [rate],
      [
        ladder([
          [90, 8],
          [60, 10],
        ]),
      ],
    ),
  ).toEqual(['betterLowers indicators.0 {"rate":60} {"rate":90}']);
});

test('L6 nothing is said where the scheme does not say what is better', () => {
  const { better: _, ...silent } = rate;
  expect(
    laws(
      [silent],
      [
        ladder([
          [90, 8],
          [60, 10],
        ]),
      ],
    ),
  ).toEqual([]);
});

test('L6 a cliff of the denominator', () => {
  const found: SchemeIndicator = { id: 'found', type: 'count', maximum: 20, better: 'lower' };
  const mended: SchemeIndicator = { id: 'mended', type: 'count', maximum: 20 };
  const item: Item = {
    id: 'mending',
    points: 10,
    applies: { measure: 'found', above: 0 },
    notApplicable: 'leaveOut',
    clauses: [
      {
        kind: 'curve',
        measure: { operation: 'percentage', of: ['mended', 'found'], round: { digits: 2 } },
        knots: [
          { at: 0, points: 0 },
          { at: 100, points: 10 },
        ],
      },
    ],
  };
  expect(
    laws([found, mended], [item, { id: 'rest', points: 5, notAssessed: 'fullMarks' }], undefined, {
      round: { digits: 2 },
    }),
  ).toEqual(['betterLowers indicators.0 {"mended":1,"found":1} {"mended":1,"found":0}']);
});

test('L6 a grade that falls though the total rises', () => {
  const outcome: Outcome = {
    grades: [{ id: 'good', atLeast: 5, requires: { measure: 'rate', atMost: 80 } }, { id: 'plain' }],
  };
  expect(
    laws(
      [rate],
      [
        ladder([
          [90, 10],
          [60, 8],
        ]),
      ],
      outcome,
    ),
  ).toEqual(['betterLowers indicators.0 {"rate":60} {"rate":81}']);
});

test('L7 rows and grades that nobody reaches', () => {
  const outcome: Outcome = { grades: [{ id: 'best', atLeast: 11 }, { id: 'good', atLeast: 8 }, { id: 'plain' }] };
  expect(
    laws(
      [rate],
      [
        ladder([
          [60, 10],
          [90, 10],
        ]),
      ],
      outcome,
    ),
  ).toEqual(['rowUnreached items.0.clauses.0.rows.1', 'gradeUnreached outcome.grades.0 {"rate":60}']);
});

test('L7 a grade that needs what cannot be together', () => {
  const outcome: Outcome = {
    grades: [{ id: 'best', atLeast: 10, requires: { measure: 'rate', below: 60 } }, { id: 'plain' }],
  };
  expect(laws([rate], [ladder([[60, 10]])], outcome)).toEqual(['gradeUnreached outcome.grades.0 {"rate":60}']);
});

test('L8 a hole between two rows, an overlap, a hole between grades', () => {
  const { multipleOf: _, ...fine } = rate;
  const rows = [
    { atLeast: 90, points: 10 },
    { atLeast: 60, atMost: 89, points: 5 },
    { atLeast: 40, atMost: 60, points: 5 },
    { below: 40, points: 0 },
  ];
  const item: Item = { id: 'bands', points: 10, clauses: [{ kind: 'table', measure: 'rate', rows }] };
  const outcome: Outcome = {
    grades: [
      { id: 'good', atLeast: 6 },
      { id: 'plain', atMost: 4 },
    ],
  };
  expect(laws([fine], [item], outcome).sort()).toEqual([
    'hole items.0.clauses.0 {"rate":89.5}',
    'hole outcome.grades {"rate":40}',
    'overlap items.0.clauses.0 {"rate":60}',
  ]);
});

test('L9 a veto that lifts, one that never acts, one that changes nothing', () => {
  const veto = (effect: Partial<NonNullable<Outcome['vetoes']>[number]>) => ({ id: 'v', when: 'fault', ...effect });
  const grades = [{ id: 'good', atLeast: 9 }, { id: 'plain', atLeast: 5 }, { id: 'poor' }];
  const judge = (entry: object): string[] =>
    laws(
      [rate, fault],
      [
        ladder([
          [90, 10],
          [60, 5],
        ]),
      ],
      { grades, vetoes: [entry] as NonNullable<Outcome['vetoes']> },
    );
  expect(judge(veto({ effect: 'forceGrade', grade: 'plain' }))).toEqual([
    'betterLowers indicators.1 {"rate":0,"fault":true} {"rate":0,"fault":false}',
    'vetoLifts outcome.vetoes.0 {"rate":0,"fault":true}',
  ]);
  expect(judge(veto({ effect: 'capGrade', grade: 'good' }))).toEqual(['vetoIdle outcome.vetoes.0 {"fault":true}']);
  expect(judge({ id: 'v', effect: 'ineligible', when: { measure: 'rate', above: 100 } })).toEqual([
    'vetoIdle outcome.vetoes.0',
  ]);
  expect(judge(veto({ effect: 'capGrade', grade: 'plain' }))).toEqual([]);
});

test('L9 a clause that makes the item 0 and never does', () => {
  const item: Item = {
    id: 'a',
    points: 5,
    start: 'full',
    clauses: [{ kind: 'flat', id: 'shut', when: { all: ['fault', { not: 'fault' }] }, points: 'zero' }],
  };
  expect(laws([fault], [item])).toEqual(['vetoIdle items.0.clauses.0']);
});

test('L10 the last of several items', () => {
  const marks: SchemeIndicator[] = ['a', 'b'].map((id) => ({ id, type: 'mark', minimum: 0, maximum: 10 }));
  const items = marks.map(
    ({ id }): Item => ({ id: `${id}-item`, points: 10, clauses: [{ kind: 'mark', measure: id }] }),
  );
  expect(laws(marks, items, undefined, { aggregate: 'last' })).toEqual(['orderMatters  {"a":1}']);
});

test('L11 points of a group whose items depend on two things together', () => {
  const context = ['old', 'small'].map((id): SchemeIndicator => ({ id, type: 'check', context: true }));
  const part = (id: string, worth: number, applies: Item['applies']): Item => ({
    id,
    points: worth,
    notAssessed: 'fullMarks',
    notApplicable: 'leaveOut',
    ...(applies !== undefined && { applies }),
  });
  const group: Item = {
    id: 'group',
    points: 10,
    items: [part('a', 10, { not: { all: ['old', 'small'] } }), part('b', 9, { all: ['old', 'small'] })],
  };
  expect(laws(context, [group])).toEqual(['pointsDiffer items.0.points {"old":true,"small":true}']);
});

test('L12 the same seed, the same sheets; another law alone', () => {
  const scheme: Scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: [rate],
    items: [
      ladder([
        [90, 8],
        [60, 10],
      ]),
    ],
  };
  const first = checkLaws(scheme, { seed: 7 });
  expect(checkLaws(scheme, { seed: 7 })).toEqual(first);
  expect(first.every(({ sheet }) => sheet === null || parseSheet(sheet).ok)).toBe(true);
  expect(checkLaws(scheme, { laws: ['reach'] })).toEqual([]);
  expect(() => checkLaws(scheme, { runs: 0 })).toThrow(/^laws\.runs/);
});

test('L12 a repeat keeps one element', () => {
  const litter: SchemeIndicator = { id: 'litter', type: 'count', maximum: 5, better: 'lower' };
  const item: Item = {
    id: 'streets',
    points: 4,
    repeat: {},
    clauses: [{ kind: 'table', measure: 'litter', rows: [{ is: 1, points: 4 }], otherwise: 0 }],
    round: { digits: 2 },
  };
  const scheme: Scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: [litter],
    round: { digits: 2 },
    items: [item],
  };
  const [broken] = checkLaws(scheme, { runs: 60, laws: ['better'] });
  expect(broken?.sheet?.repeats?.streets?.length).toBe(1);
});

test('L13 what needs other units is told to be untested', () => {
  const item: Item = {
    id: 'ranked',
    points: 5,
    clauses: [
      { kind: 'table', measure: { operation: 'rank', of: 'rate' }, rows: [{ atMost: 3, points: 5 }], otherwise: 0 },
    ],
  };
  expect(laws([rate], [item], { grades: [{ id: 'good', atLeast: 5 }, { id: 'plain' }] })).toEqual([
    'untested items.0.clauses.0',
    'untested ',
    'untested ',
  ]);
});
