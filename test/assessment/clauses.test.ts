import { expect, test } from 'vitest';
import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import { codesOf, type Indicators, scoreSmall } from './small.ts';

const run = (indicators: Indicators, clauses: Clause[], observations: object, item: Partial<Item> = {}) =>
  scoreSmall(indicators, { clauses, ...item }, observations as never);
const points = (...args: Parameters<typeof run>) => run(...args).points;

test('A10 steps: the reference itself and its good side give nothing', () => {
  const clause: Clause = { kind: 'steps', measure: 'rate', below: 80, step: 1, points: -1 };
  const pool = { points: 10, start: 'full' as const };
  const at = (rate: number, broken: 'whole' | 'started' | 'exact') =>
    points({ rate: 'number' }, [{ ...clause, broken }], { rate }, pool);
  expect([80, 79.5, 79, 78.9, 95].map((rate) => at(rate, 'whole'))).toEqual([10, 10, 9, 9, 10]);
  expect([80, 79.5, 79, 78.9, 95].map((rate) => at(rate, 'started'))).toEqual([10, 9, 9, 8, 10]);
  expect([80, 79.5, 79, 78.9, 95].map((rate) => at(rate, 'exact'))).toEqual([10, 9.5, 9, 8.9, 10]);
});

test('A10 steps are exact where floating point is not', () => {
  const clause: Clause = { kind: 'steps', measure: 'x', above: 0.9, step: 0.1, points: 1 };
  expect(points({ x: 'number' }, [clause], { x: 1.2 })).toBe(3);
});

test('A10 84.9 against 85 is a started step', () => {
  const clause: Clause = { kind: 'steps', measure: 'replyRate', below: 85, step: 5, broken: 'started', points: -1.5 };
  expect(points({ replyRate: 'number' }, [clause], { replyRate: 84.9 }, { points: 10, start: 'full' })).toBe(8.5);
});

test('A11 the first row that holds decides, and rows need not be monotone', () => {
  const table: Clause = {
    kind: 'table',
    measure: 'trees',
    otherwise: 0,
    rows: [
      { atLeast: 60, atMost: 90, points: 8 },
      { above: 90, points: 5 },
      { atLeast: 30, below: 60, points: 4 },
    ],
  };
  expect(
    [29.9, 30, 60, 90, 90.1].map((trees) => points({ trees: 'number' }, [table], { trees }, { points: 8 })),
  ).toEqual([0, 4, 8, 8, 5]);
});

test('A11 a value in a hole is no 0', () => {
  const table: Clause = {
    kind: 'table',
    measure: 'rate',
    rows: [
      { atLeast: 90, points: 5 },
      { atMost: 89, points: 3 },
    ],
  };
  const assessment = run({ rate: 'number' }, [table], { rate: 89.5 }, { points: 5 });
  expect([assessment.points, assessment.state, codesOf(assessment)]).toEqual([
    null,
    'notComputable',
    ['noRow scheme.clauses.0'],
  ]);
});

test('A11 a row that is unknown before one holds', () => {
  const table: Clause = {
    kind: 'table',
    rows: [
      { when: { measure: 'rate', above: 5 }, points: 5 },
      { when: 'held', points: 2 },
    ],
  };
  expect(points({ rate: 'number', held: 'check' }, [table], { held: true })).toBeNull();
  expect(points({ rate: 'number', held: 'check' }, [table], { held: true, rate: 4 })).toBe(2);
});

test('A12 a mark outside its range is refused, 0 in a deduction is not', () => {
  const mark: Clause = { kind: 'mark', measure: 'm', minimum: 1, maximum: 3, points: -1 };
  const pool = { points: 5, start: 'full' as const };
  expect([0, 1, 2.5, 3].map((m) => points({ m: 'mark' }, [mark], { m }, pool))).toEqual([5, 4, 2.5, 2]);
  const refused = run({ m: 'mark' }, [mark], { m: 0.5 }, pool);
  expect([refused.points, codesOf(refused)]).toEqual([null, ['markOutOfRange scheme.clauses.0']]);
  expect(
    points({ m: 'mark' }, [{ kind: 'mark', measure: 'm', minimum: 1, maximum: 3 }], { m: 0 }, { points: 5 }),
  ).toBeNull();
});

test('A12 the range of a mark may depend on a rate', () => {
  const clauses: Clause[] = [
    { kind: 'mark', when: { measure: 'rate', atLeast: 90 }, measure: 'm', minimum: 14, maximum: 15 },
    { kind: 'mark', when: { measure: 'rate', below: 90 }, measure: 'm', minimum: 0, maximum: 13 },
  ];
  const give = (rate: number, m: number) => points({ rate: 'number', m: 'mark' }, clauses, { rate, m }, { points: 15 });
  expect([give(85, 13), give(85, 13.5), give(90, 14.5), give(90, 13)]).toEqual([13, null, 14.5, null]);
});

test('A13 a curve between and beyond its knots', () => {
  const knots = [
    { at: 0, points: 0 },
    { at: 100, points: 12 },
    { at: 150, points: 15 },
  ];
  const at = (x: number, more: object = {}) =>
    points({ x: 'number' }, [{ kind: 'curve', measure: 'x', knots, ...more }], { x });
  expect([-5, 0, 25, 100, 110, 150, 200].map((x) => at(x))).toEqual([0, 0, 3, 12, 12.6, 15, 15]);
  expect([-5, 200].map((x) => at(x, { beyond: 'extend' }))).toEqual([-0.6, 18]);
  expect(at(1 / 3, { round: { digits: 2 } })).toBe(0.04);
});

test('A14 one pool, several clauses: doubled, limited, zeroed', () => {
  const clauses: Clause[] = [
    { kind: 'steps', measure: 'complaint', points: -2 },
    { kind: 'steps', measure: 'complaint', above: 1, points: -2 },
    { kind: 'steps', measure: 'lateReport', points: -0.5, limit: 3 },
    { kind: 'flat', when: 'falseRecord', points: 'zero' },
    {
      kind: 'flat',
      points: 'zero',
      when: {
        measure: { operation: 'percentage', of: ['late', { operation: 'difference', of: ['due', 'deferred'] }] },
        atLeast: 25,
      },
    },
  ];
  const indicators: Indicators = {
    complaint: 'count',
    lateReport: 'count',
    falseRecord: 'check',
    late: 'count',
    due: 'count',
    deferred: 'count',
  };
  const give = (more: object) => points(indicators, clauses, { due: 10, ...more }, { points: 20, start: 'full' });
  expect(give({ complaint: 1 })).toBe(18);
  expect(give({ complaint: 3, lateReport: 9 })).toBe(7);
  expect(give({ complaint: 9 })).toBe(0);
  expect(give({ late: 2 })).toBe(20);
  expect(give({ late: 2, deferred: 2 })).toBe(0);
  expect(give({ falseRecord: true })).toBe(0);
  expect(give({ due: 0 })).toBeNull();
  expect(give({ due: 0, falseRecord: true })).toBe(0);
});

test('A15 several observations: each by itself, one project once', () => {
  const table: Clause = {
    kind: 'table',
    measure: 'prize',
    oncePerProject: true,
    rows: [
      { is: 'city', points: 4 },
      { is: 'district', points: 2 },
    ],
  };
  const indicators: Indicators = { prize: { type: 'level', levels: ['city', 'district'], multiple: true } };
  const give = (prize: object[], more: object = {}) => points(indicators, [{ ...table, ...more } as Clause], { prize });
  const [city, district] = [
    { value: 'city', project: 'a' },
    { value: 'district', project: 'a' },
  ];
  expect(give([city, district, city])).toBe(4);
  expect(give([district, { value: 'district' }, { value: 'district' }])).toBe(6);
  expect(give([city, district], { oncePerProject: false })).toBe(6);
  expect(give([city, { value: 'city', project: 'b' }], { limit: 5 })).toBe(5);
  expect(points(indicators, [table], {})).toBe(0);
});

test('A15 one refused observation leaves the clause unknown', () => {
  const steps: Clause = { kind: 'steps', measure: 'n', above: 1, points: 1 };
  const assessment = run({ n: { type: 'number', multiple: true, maximum: 10 } }, [steps], {
    n: [{ value: 3 }, { value: 11 }],
  });
  expect([assessment.points, codesOf(assessment)]).toEqual([null, ['valueRefused sheet.observations.n.1.value']]);
});

test('A16 a clause waits for its condition', () => {
  const theft: Clause = {
    kind: 'steps',
    when: { measure: 'quarter', is: ['q1', 'q2'] },
    points: -0.4,
    broken: 'exact',
    measure: { operation: 'change', of: ['thefts', { operation: 'mean', of: ['t1', 't2', 't3'] }] },
  };
  const indicators: Indicators = {
    quarter: { type: 'level', levels: ['q1', 'q2', 'q3'], context: true },
    thefts: 'number',
    t1: 'number',
    t2: 'number',
    t3: 'number',
  };
  const give = (facts: object) => points(indicators, [theft], facts, { points: 10, start: 'full' });
  expect(give({ quarter: 'q1', thefts: 12, t1: 9, t2: 10, t3: 11 })).toBe(2);
  expect(give({ quarter: 'q3', thefts: 12 })).toBe(10);
  expect(give({ quarter: 'q1', thefts: 12, t1: 9, t2: 10 })).toBeNull();
  expect(give({ thefts: 12, t1: 9, t2: 10, t3: 11 })).toBeNull();
});

test('A13 a logarithmic scale is rounded from its true value', () => {
  const knots = [
    { at: 1, points: 0 },
    { at: 1000, points: 6 },
  ];
  const at = (x: number, more: object = {}) =>
    points(
      { x: 'number' },
      [{ kind: 'curve', measure: 'x', knots, scale: 'logarithmic', round: { digits: 2 }, ...more }],
      { x },
    );
  expect([0.5, 1, 2, 10, 50, 1000, 10000].map((x) => at(x))).toEqual([0, 0, 0.6, 2, 3.4, 6, 6]);
  expect([0.1, 10000].map((x) => at(x, { beyond: 'extend' }))).toEqual([-2, 8]);
  expect(at(0, { beyond: 'extend' })).toBeNull();
  expect(points({ x: 'number' }, [{ kind: 'curve', measure: 'x', knots, scale: 'logarithmic' }], { x: 5 })).toBeNull();
});
