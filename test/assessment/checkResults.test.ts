import { expect, test } from 'vitest';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeCondition } from '../../src/schema/schemeCondition.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';

const indicators: SchemeIndicator[] = [
  { id: 'done', type: 'count' },
  { id: 'due', type: 'count' },
  { id: 'rate', type: 'number', minimum: 0, maximum: 100, better: 'higher' },
  { id: 'noise', type: 'number', minimum: 0, maximum: 100, better: 'lower' },
  { id: 'held', type: 'check', better: 'higher' },
  { id: 'letter', type: 'level', levels: ['A', 'B'] },
  { id: 'mark', type: 'mark' },
];

function find(scheme: Partial<Scheme>, ...codes: string[]) {
  const whole = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators, ...scheme } as Scheme;
  return checkScheme(whole)
    .map(({ code, path, params }) => [code.replace('assessment.', ''), path.join('.'), params] as const)
    .filter(([code]) => codes.includes(code));
}
const points = (...items: string[]) => ({ operation: 'points' as const, items });

test('A66 a clause that reads its own item, or one above it', () => {
  const reads = (id: string): Clause[] => [{ kind: 'mark', measure: points(id) }];
  const found = (own: string, more: Partial<Item> = {}) =>
    find(
      {
        items: [
          {
            id: 'g',
            items: [
              { id: 'a', points: 5, clauses: reads(own), ...more },
              { id: 'b', points: 5, clauses: [{ kind: 'mark', measure: 'mark' }] },
            ],
          },
        ],
      },
      'readsOwnResult',
      'cycle',
    );
  expect(found('a')).toEqual([['readsOwnResult', 'items.0.items.0.clauses.0', { item: 'a', read: 'a' }]]);
  expect(found('g')).toEqual([['readsOwnResult', 'items.0.items.0.clauses.0', { item: 'a', read: 'g' }]]);
  expect(found('s', { repeat: {} })).toEqual([
    ['readsOwnResult', 'items.0.items.0.clauses.0', { item: 'a', read: 's' }],
  ]);
  expect(found('b')).toEqual([]);
});

test('A67 schemes that wait for one another, and items that are not there', () => {
  const taking = (id: string, from: SchemeIndicator['from']): Scheme => ({
    schemaVersion: 1,
    kind: 'scheme',
    id,
    version: '1',
    indicators: [{ id: 'other', type: 'number', from, absent: 0 }],
    items: [{ id: `${id}-part`, points: 5, clauses: [{ kind: 'mark', measure: 'other' }] }],
  });
  const whole = (id: string, other: string) => taking(id, { scheme: other, value: 'points' });
  const [a, b, c] = [whole('a', 'b'), whole('b', 'c'), whole('c', 'a')];
  const codes = (scheme: Scheme, schemes: Scheme[]) =>
    checkScheme(scheme, { schemes }).map(({ code, path, params }) => [code, path.join('.'), params]);
  expect(codes(a, [b, c])).toEqual([['assessment.schemeCycle', 'indicators.0.from', { schemes: ['a', 'b', 'c'] }]]);
  expect(codes(a, [b])).toEqual([]);
  // What waits for a circle is not in it.
  expect(codes(whole('d', 'a'), [a, b, c])).toEqual([]);
  expect(codes(whole('a', 'a'), [])).toEqual([['assessment.schemeCycle', 'indicators.0.from', { schemes: ['a'] }]]);
  const part = (item: string) => codes(taking('d', { scheme: 'c', item, value: 'share' }), [c]);
  expect(part('c-part')).toEqual([]);
  expect(part('b-part')).toEqual([
    ['assessment.undefinedName', 'indicators.0.from.item', { what: 'item', name: 'b-part' }],
  ]);
});

test('A68 a denominator that can be 0', () => {
  const measure = { operation: 'percentage' as const, of: ['done', 'due'] as [string, string] };
  const clause: Clause = {
    kind: 'curve',
    measure,
    knots: [
      { at: 0, points: 0 },
      { at: 100, points: 10 },
    ],
  };
  const item = (more: Partial<Item>, scheme: Partial<Scheme> = {}) =>
    find({ items: [{ id: 'a', points: 10, clauses: [clause], ...more }], ...scheme }, 'resultUnprovided');
  expect(item({})).toEqual([['resultUnprovided', 'items.0.clauses.0', { item: 'a', measure: 'due', reason: 'zero' }]]);
  expect(item({ notComputable: 0 })).toEqual([]);
  expect(item({}, { defaults: { notComputable: 'unknown' } })).toEqual([]);
  expect(item({}, { notComputable: 0 })).toEqual([]);
  expect(item({ applies: { measure: 'due', above: 0 } })).toEqual([]);
  expect(item({ clauses: [{ ...clause, when: 'due' }] })).toEqual([]);
  expect(item({ clauses: [{ ...clause, measure: { operation: 'percentage', of: ['done', 5] } }] })).toEqual([]);
});

test('A68 a figure that may be missing', () => {
  const item = (indicator: Partial<SchemeIndicator>) =>
    find(
      { indicators: [{ id: 'x', type: 'number', ...indicator }], points: 5, clauses: [{ kind: 'mark', measure: 'x' }] },
      'resultUnprovided',
    );
  expect(item({})).toEqual([['resultUnprovided', 'clauses.0', { item: 's', measure: 'x', reason: 'missing' }]]);
  expect([item({ absent: 0 }), item({ type: 'count' }), item({ type: 'mark' })]).toEqual([[], [], []]);
});

test('A69 a better value that lowers the item', () => {
  const lowers = (clauses: Clause[], more: Partial<Scheme> = {}) =>
    find({ points: 10, clauses, ...more }, 'betterLowers').map((entry) => entry[2]);
  const band = (measure: string, ...list: number[]): Clause => ({
    kind: 'table',
    measure,
    rows: [{ atLeast: 90, points: list[0] ?? 0 }, { atLeast: 60, points: list[1] ?? 0 }, { points: list[2] ?? 0 }],
  });
  expect(lowers([band('rate', 10, 6, 2)])).toEqual([]);
  expect(lowers([band('rate', 6, 10, 2)])).toEqual([
    { indicator: 'rate', item: 's', from: expect.any(Number), to: 90 },
  ]);
  expect(lowers([band('noise', 2, 6, 10)])).toEqual([]);
  expect(lowers([band('noise', 10, 6, 2)])).toHaveLength(1);
  expect(lowers([{ kind: 'steps', measure: 'rate', below: 80, points: -1 }], { start: 'full' })).toEqual([]);
  expect(lowers([{ kind: 'steps', measure: 'rate', above: 80, points: -1 }], { start: 'full' })).toHaveLength(1);
  expect(lowers([{ kind: 'flat', when: { not: 'held' }, points: 3 }])).toEqual([
    { indicator: 'held', item: 's', from: false, to: true },
  ]);
  // A second clause more than makes up for the first.
  expect(
    lowers([
      { kind: 'flat', when: { not: 'held' }, points: 3 },
      { kind: 'flat', when: 'held', points: 4 },
    ]),
  ).toEqual([]);
  expect(
    lowers([{ kind: 'flat', when: { measure: 'rate', above: 95 }, points: 'zero' }, band('rate', 10, 6, 2)]),
  ).toHaveLength(1);
});

test('A70 conditions that always or never hold', () => {
  const constant = (when: SchemeCondition) =>
    find({ points: 5, clauses: [{ kind: 'flat', when, points: 5 }] }, 'constantCondition').map(([, path, params]) => [
      path,
      params.holds,
    ]);
  const at = 'clauses.0.when';
  expect(constant({ all: [] })).toEqual([[at, true]]);
  expect(constant({ any: [] })).toEqual([[at, false]]);
  expect(constant({ all: ['held', { not: 'held' }] })).toEqual([[at, false]]);
  expect(constant({ any: ['held', { not: 'held' }] })).toEqual([[at, true]]);
  expect(
    constant({
      all: [
        { measure: 'rate', atLeast: 90 },
        { measure: 'rate', below: 80 },
      ],
    }),
  ).toEqual([[at, false]]);
  expect(
    constant({
      any: [
        { measure: 'rate', atLeast: 80 },
        { measure: 'rate', below: 90 },
      ],
    }),
  ).toEqual([[at, true]]);
  expect(constant({ measure: 'letter', is: ['A', 'B'] })).toEqual([[at, true]]);
  expect(constant({ measure: 'rate', atMost: 100 })).toEqual([[at, true]]);
  expect(constant({ all: [{ measure: 'rate', atLeast: 80 }, { measure: 'rate', below: 90 }, 'held'] })).toEqual([]);
});

test('A52 clauses of nothing', () => {
  const never = (clause: Clause) =>
    find({ points: 5, clauses: [clause, { kind: 'mark', measure: 'mark' }] }, 'neverActs').map(([, path]) => path);
  expect(never({ kind: 'flat', when: 'held', points: 0 })).toEqual(['clauses.0']);
  expect(never({ kind: 'steps', measure: 'rate', above: 100, points: 1 })).toEqual(['clauses.0']);
  expect(never({ kind: 'steps', measure: 'rate', above: 99, points: 1 })).toEqual([]);
  expect(never({ kind: 'table', rows: [{ when: 'held', points: 'zero' }], otherwise: 0 })).toEqual([]);
});

test('A55 weights, rescaling and vetoes without effect', () => {
  const leaf = (id: string, more: Partial<Item> = {}): Item => ({
    id,
    points: 5,
    clauses: [{ kind: 'mark', measure: 'mark' }],
    ...more,
  });
  const idle = (scheme: Partial<Scheme>) =>
    find(scheme, 'withoutEffect').map(([, path, params]) => `${path} ${params.key}`);
  expect(idle({ weight: 2, items: [leaf('a')] })).toEqual([' weight']);
  expect(idle({ items: [leaf('a', { notApplicable: 'rescale' })] })).toEqual(['items.0 rescale']);
  expect(idle({ items: [leaf('a', { notApplicable: 'rescale', bonus: true }), leaf('b')] })).toEqual([
    'items.0 rescale',
  ]);
  expect(idle({ aggregate: 'mean', items: [leaf('a', { weight: 1 })] })).toEqual(['items.0 weight']);
  const veto = (more: object, grades = ['a', 'b']) =>
    idle({
      items: [leaf('a')],
      outcome: {
        grades: grades.map((id) => ({ id, ...(id === 'a' && { atLeast: 3 }) })),
        vetoes: [{ id: 'v', when: 'held', effect: 'lowerGrade', ...more }],
      },
    } as Partial<Scheme>);
  expect(veto({ by: 0 })).toEqual(['outcome.vetoes.0 effect']);
  expect(veto({}, ['b'])).toEqual(['outcome.vetoes.0 effect']);
  expect(veto({ points: -1 }, ['b'])).toEqual([]);
  expect(veto({})).toEqual([]);
});
