import { expect, test } from 'vitest';
import { digestOf } from '../../src/assessment/digest.ts';
import type { Outcome, Veto } from '../../src/schema/outcome.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import { codesOf, type Indicators, scoreSmall } from './small.ts';

const indicators: Indicators = {
  m: 'mark',
  accident: 'count',
  fire: 'check',
  lie: { type: 'check', absent: 'unknown' },
  selfScore: 'number',
  trained: 'check',
};
const grades: Outcome['grades'] = [
  { id: 'model', atLeast: 90, requires: 'trained' },
  { id: 'good', atLeast: 75, below: 90 },
  { id: 'plain', below: 75 },
  { id: 'poor', below: 60 },
];
const run = (m: number, facts: object, outcome: Partial<Outcome>, scheme: Partial<Scheme> = {}) =>
  scoreSmall(
    indicators,
    {
      points: 100,
      round: { digits: 2 },
      clauses: [{ kind: 'mark', measure: 'm' }],
      outcome: { grades, ...outcome },
      ...scheme,
    },
    { m, ...facts } as never,
  );
const veto = (more: Partial<Veto>): Veto => ({ id: 'v', effect: 'capGrade', when: 'fire', ...more });

test('A30 the first grade whose bounds hold and whose requirement is met', () => {
  const grade = (m: number, facts: object = {}) => run(m, facts, {}).grade;
  expect([grade(91, { trained: true }), grade(89.99), grade(75), grade(74.99)]).toEqual([
    'model',
    'good',
    'good',
    'plain',
  ]);
});

test('A30 no grade fits', () => {
  const assessment = run(91, {}, {});
  expect([assessment.grade, codesOf(assessment)]).toEqual([null, ['noGrade scheme.outcome.grades']]);
});

test('A30 grades read the rounded total unless they compare exactly', () => {
  const total = (compare: 'rounded' | 'exact') =>
    run(89.996, { trained: true }, { compare, grades: [{ id: 'a', atLeast: 90 }, { id: 'b' }] });
  expect(total('rounded')).toMatchObject({ points: 90, grade: 'a' });
  expect(total('exact')).toMatchObject({ points: 90, grade: 'b', value: 89.996 });
});

test('A32 one grade and three points down per accident, cut to the top of the lower grade', () => {
  const lower = veto({ effect: 'lowerGrade', when: 'accident', by: 'accident', points: -3, cut: true });
  const list: Outcome['grades'] = [
    { id: 'model', atLeast: 90 },
    { id: 'good', atLeast: 75, below: 90 },
    { id: 'plain', below: 75 },
  ];
  const one = run(96, { accident: 1 }, { grades: list, vetoes: [lower] });
  expect(one).toMatchObject({
    points: 89.99,
    grade: 'good',
    value: 96,
    causes: [{ steps: 1, points: -6.01, certain: true }],
  });
  expect(run(96, { accident: 5 }, { grades: list, vetoes: [lower] })).toMatchObject({ points: 74.99, grade: 'plain' });
  expect(run(76, { accident: 1 }, { grades: list, vetoes: [lower] })).toMatchObject({ points: 73, grade: 'plain' });
  expect(run(96, {}, { grades: list, vetoes: [lower] })).toMatchObject({ points: 96, grade: 'model', causes: [] });
});

test('A31 effects in their order: lower, cap, force', () => {
  const both = [veto({ id: 'cap', grade: 'good' }), veto({ id: 'down', effect: 'lowerGrade' })];
  expect(run(95, { fire: true, trained: true }, { vetoes: both }).grade).toBe('good');
  expect(run(80, { fire: true }, { vetoes: both }).grade).toBe('plain');
  const forced = [...both, veto({ id: 'force', effect: 'forceGrade', grade: 'model' })];
  expect(run(80, { fire: true }, { vetoes: forced }).grade).toBe('model');
  const worst = [...forced, veto({ id: 'worse', effect: 'forceGrade', grade: 'poor' })];
  expect(run(80, { fire: true }, { vetoes: worst }).grade).toBe('poor');
});

test('A33 a veto that is unknown leaves the grade open', () => {
  const assessment = run(80, {}, { vetoes: [veto({ when: 'lie', grade: 'plain' })] });
  expect(assessment).toMatchObject({ points: 80, grade: null, causes: [{ id: 'v', certain: false }] });
  expect(codesOf(assessment)).toContain('vetoUnknown scheme.outcome.vetoes.0');
  expect(run(80, {}, { vetoes: [veto({ effect: 'lowerGrade', when: 'lie', points: -3 })] })).toMatchObject({
    points: null,
    grade: null,
  });
  expect(
    run(
      80,
      { fire: true },
      { vetoes: [veto({ when: 'lie', grade: 'plain' }), veto({ effect: 'forceGrade', grade: 'poor' })] },
    ).grade,
  ).toBe('poor');
});

test('A33 an entry gate takes the eligibility and leaves the score', () => {
  const gate = veto({ effect: 'ineligible', unless: { measure: 'selfScore', atLeast: 80 } });
  const { when: _when, ...entry } = gate;
  const enter = (facts: object) => run(80, facts, { vetoes: [entry as Veto] });
  expect(
    [enter({ selfScore: 85 }), enter({ selfScore: 79 }), enter({})].map(({ eligible, grade, points }) => [
      eligible,
      grade,
      points,
    ]),
  ).toEqual([
    [true, 'good', 80],
    [false, 'good', 80],
    [null, 'good', 80],
  ]);
});

test('A35 consequences read the grade', () => {
  const consequences: Outcome['consequences'] = [
    { id: 'praise', when: { measure: { operation: 'grade' }, is: 'good' } },
    { id: 'talk', when: { any: [{ measure: { operation: 'grade' }, is: 'poor' }, 'accident'] } },
  ];
  expect(run(80, {}, { consequences }).consequences).toEqual([{ id: 'praise', holds: true }]);
  expect(run(95, { trained: false, accident: 1 }, { consequences }).consequences).toEqual([
    { id: 'praise', holds: null },
    { id: 'talk', holds: true },
  ]);
});

test('A34 ranks and quotas need the other units', () => {
  const assessment = run(80, {}, { ranking: { quotas: [{ grade: 'good', share: 20 }] } });
  expect(assessment).toMatchObject({ points: 80, grade: null, rank: null });
  expect(codesOf(assessment)).toEqual(['noCohort scheme.outcome.ranking', 'noCohort scheme.outcome.ranking.quotas']);
  expect(run(70, {}, { ranking: { quotas: [{ grade: 'good', share: 20 }] } }).grade).toBe('plain');
});

test('A36 results of other schemes come in by the context', () => {
  const inner = scoreSmall(
    { m: 'mark' },
    {
      id: 'inner',
      points: 40,
      clauses: [{ kind: 'mark', measure: 'm' }],
      outcome: { grades: [{ id: 'ok', atLeast: 20 }] },
    },
    { m: 30 },
    { scheme: 'inner' },
  );
  const outer = (value: 'points' | 'share' | 'grade', assessments = [inner]) =>
    scoreSmall(
      {
        x: {
          type: value === 'grade' ? 'level' : 'number',
          ...(value === 'grade' && { levels: ['ok'] }),
          from: { scheme: 'inner', value },
        },
      },
      {
        clauses: [
          value === 'grade'
            ? { kind: 'flat', when: { measure: 'x', is: 'ok' }, points: 1 }
            : { kind: 'mark', measure: 'x' },
        ],
      },
      {},
      {},
      { assessments },
    );
  expect([outer('points').points, outer('share').points, outer('grade').points]).toEqual([30, 75, 1]);
  const missing = outer('points', []);
  expect([missing.points, codesOf(missing)]).toEqual([null, ['valueMissing scheme.clauses.0.measure']]);
});

test('A37 the digest notices a change, not an order of keys', () => {
  const digest = (scheme: Partial<Scheme>) => run(1, {}, {}, scheme).digest;
  const plain = digest({});
  expect(plain).toMatch(/^[0-9a-f]{16}$/);
  expect(digest({ note: '改' })).not.toBe(plain);
  expect(digest({ note: '改', label: 'x' })).toBe(digest({ label: 'x', note: '改' }));
});

test('A37 the digest is 64-bit FNV-1a', () => {
  expect([digestOf({}), digestOf([]), digestOf('é中😀')]).toEqual([
    '08f44b07b5901a25',
    '09612b07b5ecb5a5',
    '5d83694ea8acdec5',
  ]);
});
