import { expect, test } from 'vitest';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { RepeatElement } from '../../src/schema/sheet.ts';
import { codesOf, type Indicators, resultOf, scoreSmall } from './small.ts';

const indicators: Indicators = {
  litter: 'count',
  voteA: 'mark',
  voteB: 'mark',
  closed: { type: 'check', context: true },
  m: 'mark',
};
const run = (
  item: Partial<Item>,
  elements: RepeatElement[],
  more: Partial<Scheme> = {},
  sheet: object = {},
  observations: object = {},
) =>
  scoreSmall(indicators, { items: [{ id: 'r', ...item } as Item], ...more }, observations as never, {
    repeats: { r: elements },
    ...sheet,
  });
const streets: Partial<Item> = {
  points: 8,
  start: 'full',
  repeat: { aggregate: 'sum' },
  clauses: [{ kind: 'steps', measure: 'litter', points: -1.5 }],
};
const street = (id: string, litter: number): RepeatElement => ({ id, observations: { litter } });
const rating: Partial<Item> = {
  points: 100,
  weight: 0.1,
  clauses: [{ kind: 'mark', measure: 'voteA' }],
  repeat: {
    trim: { highest: 1, lowest: 1, from: 5 },
    round: { digits: 2 },
    void: { measure: { operation: 'difference', of: ['voteA', 'voteB'] }, is: 0 },
  },
};
const ballot = (id: string, voteA: number, voteB = 1): RepeatElement => ({ id, observations: { voteA, voteB } });

test('A25 every street has its own pool and floor', () => {
  const assessment = run(streets, [street('east', 1), street('west', 9), street('north', 0)]);
  expect(assessment).toMatchObject({ points: 14.5, full: 24, coverage: 100 });
  expect(resultOf(assessment, 'r')?.repeats?.map(({ element, points }) => [element, points])).toEqual([
    ['east', 6.5],
    ['west', 0],
    ['north', 8],
  ]);
});

test('A25 what an element does not say, the sheet says', () => {
  expect(run(streets, [street('east', 1), { id: 'west' }], {}, {}, { litter: 2 })).toMatchObject({ points: 11.5 });
});

test('A26 ballots: equal ones are void, the highest and lowest go from five on', () => {
  const assessment = run(rating, [
    ballot('a', 90),
    ballot('b', 80),
    ballot('c', 70),
    ballot('d', 60),
    ballot('e', 95),
    ballot('f', 50, 50),
  ]);
  expect(assessment).toMatchObject({ points: 8, full: 10 });
  expect(resultOf(assessment, 'r')?.dropped).toEqual([
    { element: 'd', reason: 'trim' },
    { element: 'e', reason: 'trim' },
    { element: 'f', reason: 'void' },
  ]);
  expect(run(rating, [ballot('a', 90), ballot('b', 80), ballot('c', 75)])).toMatchObject({ points: 8.167 });
});

test('A26 of several equal ballots one goes', () => {
  expect(
    run(rating, [ballot('a', 90), ballot('b', 90), ballot('c', 90), ballot('d', 60), ballot('e', 60)]).points,
  ).toBe(8);
});

test('A26 whether a ballot is void is unknown', () => {
  const assessment = run(rating, [ballot('a', 90), { id: 'b', observations: { voteA: 80 } }]);
  expect([assessment.points, resultOf(assessment, 'r')?.state]).toEqual([null, 'notComputable']);
});

test('A27 weights name exactly the elements', () => {
  const stages: Partial<Item> = { ...rating, weight: 1, repeat: { weights: { self: 0.2, review: 0.8 } } };
  expect(run(stages, [ballot('review', 80), ballot('self', 90)]).points).toBe(82);
  const assessment = run(stages, [ballot('self', 90)]);
  expect([assessment.points, codesOf(assessment)]).toEqual([null, ['repeatsDiffer sheet.repeats.r']]);
});

test('A27 no element at all is not computable, unless the item does not apply', () => {
  const none = scoreSmall(indicators, { items: [{ id: 'r', ...streets } as Item] }, {});
  expect([none.points, none.full, codesOf(none)]).toEqual([null, 8, ['repeatsMissing scheme.items.0.repeat']]);
  const closed = scoreSmall(
    indicators,
    { items: [{ id: 'r', ...streets, applies: { not: 'closed' } } as Item] },
    { closed: true },
  );
  expect([closed.points, resultOf(closed, 'r')?.state, closed.issues]).toEqual([null, 'notApplicable', []]);
  expect(run({ ...streets, notComputable: 2 }, [], {}, { repeats: {} }).points).toBe(2);
});

test('A27 an element that does not apply is left out', () => {
  const item: Partial<Item> = { ...streets, repeat: {}, applies: { not: 'closed' } };
  const open = { closed: false };
  const assessment = run(item, [
    { id: 'east', observations: { litter: 2, ...open } },
    { id: 'west', observations: { litter: 4, closed: true } },
  ]);
  expect(assessment).toMatchObject({ points: 5, full: 8 });
});

test('A28 from outside, an inner item is a list; inside, it is its own', () => {
  const inner: Item = { id: 'inner', points: 10, clauses: [{ kind: 'mark', measure: 'm' }] };
  const zeroed = {
    kind: 'flat' as const,
    when: { measure: { operation: 'points' as const, items: ['inner'] }, below: 3 },
    points: 'zero' as const,
  };
  const scheme: Partial<Scheme> = {
    items: [
      { id: 'r', repeat: { aggregate: 'sum' }, clauses: [zeroed], items: [inner] },
      {
        id: 'bad',
        points: 5,
        start: 'full',
        clauses: [
          {
            kind: 'steps',
            measure: { operation: 'count', of: [{ operation: 'points', items: ['inner'] }], below: 5 },
            points: -1,
          },
        ],
      },
    ],
  };
  const element = (id: string, m: number): RepeatElement => ({ id, observations: { m } });
  const assessment = scoreSmall(
    indicators,
    scheme,
    {},
    { repeats: { r: [element('a', 2), element('b', 4), element('c', 9)] } },
  );
  expect(resultOf(assessment, 'r')?.points).toBe(13);
  expect(resultOf(assessment, 'bad')?.points).toBe(3);
});

test('A28 repeats within repeats', () => {
  const scheme: Partial<Scheme> = {
    items: [
      {
        id: 'r',
        repeat: { aggregate: 'minimum' },
        items: [{ id: 'q', points: 10, repeat: {}, clauses: [{ kind: 'mark', measure: 'm' }] }],
      },
    ],
    outcome: { measure: { operation: 'maximum', of: [{ operation: 'points', items: ['q'] }] } },
  };
  const rooms = (...marks: number[]) => ({ q: marks.map((m, index) => ({ id: `room${index}`, observations: { m } })) });
  const repeats = {
    r: [
      { id: 'a', repeats: rooms(4, 8) },
      { id: 'b', repeats: rooms(1, 9) },
    ],
  };
  expect(scoreSmall(indicators, scheme, {}, { repeats })).toMatchObject({ points: 5, full: 10, value: 6 });
});

test('A28 the scheme itself merges stages', () => {
  const scheme: Partial<Scheme> = {
    points: 100,
    clauses: [{ kind: 'mark', measure: 'm' }],
    repeat: { weights: { self: 20, jury: 80 } },
    outcome: { grades: [{ id: 'a', atLeast: 80 }, { id: 'b' }] },
  };
  const repeats = {
    s: [
      { id: 'self', observations: { m: 95 } },
      { id: 'jury', observations: { m: 76 } },
    ],
  };
  expect(scoreSmall(indicators, scheme, {}, { repeats })).toMatchObject({ points: 79.8, full: 100, grade: 'b' });
});

test('A26 the trimmed mean applies from so many raters on', () => {
  const raters = (count: number) => Array.from({ length: count }, (_, index) => ballot(`r${index}`, 10 * (index + 1)));
  const mean = (count: number) => resultOf(run({ ...rating, weight: 1 }, raters(count)), 'r')?.points;
  expect([mean(4), mean(5), mean(6)]).toEqual([25, 30, 35]);
  const skewed = [0, 50, 50, 50, 100].map((vote, index) => ballot(`r${index}`, vote, 7));
  expect(run({ ...rating, weight: 1 }, skewed).points).toBe(50);
  expect(run({ ...rating, weight: 1 }, skewed.slice(0, 4)).points).toBe(37.5);
});

test('A26 void ballots do not count towards the number of raters', () => {
  const votes = [ballot('a', 10), ballot('b', 50), ballot('c', 50), ballot('d', 50), ballot('e', 70, 70)];
  expect(run({ ...rating, weight: 1 }, votes).points).toBe(40);
  const all = run({ ...rating, weight: 1 }, [ballot('a', 3, 3), ballot('b', 4, 4)]);
  expect([all.points, codesOf(all)]).toEqual([null, ['repeatsMissing scheme.items.0.repeat']]);
});

test('A26 the lower of two marks, and the last stage', () => {
  const marked = (aggregate: 'minimum' | 'last', ...marks: number[]) =>
    run(
      { points: 10, clauses: [{ kind: 'mark', measure: 'm' }], repeat: { aggregate } },
      marks.map((m, index) => ({ id: `stage${index}`, observations: { m } })),
    );
  expect([marked('minimum', 8, 6.5).points, marked('last', 9, 6, 7).points]).toEqual([6.5, 7]);
  const stages = resultOf(marked('last', 9, 6, 7), 'r')?.repeats?.map(({ points }) => points);
  expect(stages).toEqual([9, 6, 7]);
});

test('A25 one bad sample fails the item', () => {
  const ground: Item = { id: 'ground', points: 8, start: 'full', clauses: streets.clauses ?? [] };
  const site: Item = { id: 'site', repeat: { aggregate: 'sum' }, items: [ground] };
  const bad: Item = {
    id: 'sampled',
    clauses: [
      {
        kind: 'flat',
        when: {
          measure: { operation: 'count', of: [{ operation: 'points', items: ['ground'] }], atMost: 2 },
          above: 0,
        },
        points: 'zero',
      },
    ],
    items: [site],
  };
  const total = (...litter: number[]) =>
    scoreSmall(
      indicators,
      { items: [bad] },
      {},
      { repeats: { site: litter.map((count, index) => street(`s${index}`, count)) } },
    );
  expect([total(1, 2).points, total(1, 4).points, total(1, 2).full]).toEqual([11.5, 0, 16]);
});
