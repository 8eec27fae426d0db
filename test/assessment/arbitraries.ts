import fc from 'fast-check';
import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';

const numbers = ['n1', 'n2', 'n3'];
const checks = ['c1', 'c2'];
const decimal = fc.integer({ min: -200, max: 2000 }).map((n) => n / 100);
const points = fc.integer({ min: -40, max: 80 }).map((n) => n / 8);
const indicator = fc.constantFrom(...numbers);
const when = fc.oneof(
  fc.constantFrom(...checks),
  fc.record({ measure: indicator, atLeast: decimal }),
  fc.constantFrom(...checks).map((not) => ({ not })),
);
const pair = fc
  .constantFrom('difference', 'ratio', 'percentage', 'change')
  .chain((operation) => fc.tuple(indicator, indicator).map((of) => ({ operation, of })));
const mean = fc.array(indicator, { minLength: 1, maxLength: 3 }).map((of) => ({ operation: 'mean' as const, of }));
const measure = fc.oneof(indicator, fc.constant('count'), pair, mean) as fc.Arbitrary<string>;

const clauses = {
  flat: fc.record({
    kind: fc.constant('flat'),
    points: fc.oneof({ weight: 6, arbitrary: points }, { weight: 1, arbitrary: fc.constant('zero') }),
    when,
  }),
  steps: fc.record(
    {
      kind: fc.constant('steps'),
      measure,
      below: decimal,
      step: fc.constantFrom(0.1, 1, 3),
      broken: fc.constantFrom('whole', 'started', 'exact'),
      points,
      limit: fc.constantFrom(2, 5),
    },
    { requiredKeys: ['kind', 'measure', 'points'] },
  ),
  table: fc.record({
    kind: fc.constant('table'),
    measure,
    rows: fc.array(fc.record({ atLeast: decimal, points }), { minLength: 1, maxLength: 3 }),
    otherwise: points,
  }),
  mark: fc.record({ kind: fc.constant('mark'), measure, points }, { requiredKeys: ['kind', 'measure'] }),
  curve: fc.record({
    kind: fc.constant('curve'),
    measure,
    knots: fc.constant([
      { at: 0, points: 0 },
      { at: 3, points: 5 },
      { at: 12, points: 6 },
    ]),
  }),
};
const clause = fc.oneof(...Object.values(clauses)) as fc.Arbitrary<Clause>;

const treatment = fc.constantFrom('fullMarks', 'keep', 'leaveOut', 'rescale', 'unknown', 2.5);
const notComputable = fc.constantFrom('fullMarks', 'leaveOut', 'rescale', 'unknown', 2.5);
const common = {
  weight: fc.constantFrom(0, 0.25, 1, 2),
  bonus: fc.boolean(),
  floor: fc.constantFrom(0, 'none', -3),
  cap: fc.constantFrom('none', 8),
  round: fc.record({
    digits: fc.constantFrom(0, 1, 2),
    mode: fc.constantFrom('halfUp', 'halfEven', 'ceiling', 'floor'),
  }),
  applies: when,
  notApplicable: treatment,
  notAssessed: treatment,
  notComputable,
};
const leaf = fc.record(
  {
    points: fc.integer({ min: 0, max: 20 }),
    start: fc.constantFrom('empty', 'full'),
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    ...common,
  },
  { requiredKeys: ['points', 'clauses'] },
);

const { item } = fc.letrec<{ item: Omit<Item, 'id'> }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf as fc.Arbitrary<Omit<Item, 'id'>>,
    fc.record(
      {
        items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        aggregate: fc.constantFrom('sum', 'sum', 'mean', 'minimum', 'median'),
        clauses: fc.array(clause, { minLength: 1, maxLength: 1 }),
        ...common,
      },
      { requiredKeys: ['items'] },
    ) as unknown as fc.Arbitrary<Omit<Item, 'id'>>,
  ),
}));

function number(items: readonly Omit<Item, 'id'>[] | undefined, path: string): Item[] {
  return (items ?? []).map((entry, index) => {
    const id = `${path}-${index}`;
    return { ...entry, id, ...(entry.items !== undefined && { items: number(entry.items, id) }) };
  });
}

/** A scheme with nested groups, every kind of clause, every treatment that needs no other units. */
export const anyScheme: fc.Arbitrary<Scheme> = fc.array(item, { minLength: 1, maxLength: 3 }).map(
  (items): Scheme => ({
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: [
      ...numbers.map((id) => ({ id, type: 'number' as const })),
      ...checks.map((id) => ({ id, type: 'check' as const, context: id === 'c2' })),
      { id: 'count', type: 'count' as const },
    ],
    items: number(items, 'i'),
    outcome: { grades: [{ id: 'high', atLeast: 10 }, { id: 'low' }] },
  }),
);

/** A sheet for {@link anyScheme}; figures may be missing. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    observations: fc.record(
      { n1: decimal, n2: decimal, n3: decimal, c1: fc.boolean(), c2: fc.boolean(), count: fc.nat(9) },
      { requiredKeys: [] },
    ),
    states: fc.record(
      {
        'i-0': fc.constantFrom('assessed', 'notAssessed', 'notApplicable'),
        'i-1': fc.constantFrom('assessed', 'notAssessed', 'notApplicable'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ observations, states }) => ({
    schemaVersion: 1,
    kind: 'sheet',
    scheme: 's',
    version: '1',
    unit: 'u',
    observations: observations as Sheet['observations'],
    states: states as Sheet['states'],
  }));
