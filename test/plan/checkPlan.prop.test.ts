import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

/** Few ids, so that references hit, miss, mix kinds and close circles. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '甲', '__proto__', 'constructor', 'x y', '');
const ids = fc.array(id, { maxLength: 4 });
const number = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.double(), fc.constantFrom('1/3', '2/0', '-7/2', 'n'));
const masked = fc.constant({ masked: '20xx' });
const end = fc.oneof(number, masked);
const quantity = fc.oneof(
  number,
  fc.constantFrom('all', 'none', { about: 3 }, { vague: '一批' }),
  masked,
  fc.record({ atLeast: end, above: end, atMost: end, below: end }, { requiredKeys: [] }),
);
const period = fc.oneof(
  fc.constantFrom(
    '2024',
    '2024-05',
    '--02-29',
    '--12/--02',
    '../..',
    '2023-W52',
    'plan',
    'phase:a',
    'phase:b',
    'observance:c',
    '9999',
    'nonsense',
    '',
  ),
  masked,
  fc.constant({ vague: '近期' }),
);
const label = fc.constantFrom('1.', '2、', '（三）', '第九阶段', '十', '①', '⑳', '999', '一是', '·', '');
const length = fc.oneof(
  fc.record(
    { years: fc.integer(), months: fc.integer(), days: fc.integer(), hours: fc.integer() },
    { requiredKeys: [] },
  ),
  masked,
);
const condition = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    id,
    fc.record({ met: id }),
    fc.record(
      { measure: fc.oneof(id, fc.constantFrom('a:total', ':x')), atLeast: end, below: end },
      { requiredKeys: ['measure'] },
    ),
    fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ not: tie('any') }),
  ),
})).any;
const some = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, ...requiredKeys: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: requiredKeys as never }) as fc.Arbitrary<object>;
const list = (element: fc.Arbitrary<unknown>) => fc.array(element, { maxLength: 3 });
const timing = fc.oneof(
  some({ kind: fc.constant('deadline'), by: period, before: period, milestone: fc.constant('start') }, 'kind'),
  some({ kind: fc.constant('period'), during: period, length }, 'kind'),
  some({ kind: fc.constant('dates'), on: list(period), offset: length }, 'kind', 'on'),
  some(
    {
      kind: fc.constant('quota'),
      per: fc.constantFrom('week', 'month', 'plan'),
      count: quantity,
      anchors: ids,
      interval: fc.integer({ min: 1, max: 9 }),
    },
    'kind',
    'per',
  ),
  some({ kind: fc.constant('trigger'), on: list(fc.oneof(id, fc.record({ met: id }))) }, 'kind', 'on'),
  some({ kind: fc.constant('vague'), wording: id }, 'kind', 'wording'),
  some(
    { kind: fc.constant('choice'), options: fc.constant([{ kind: 'standing' }]), chosen: fc.nat(3), chosenBy: id },
    'kind',
    'options',
  ),
);
const part = some({ party: id, period, value: quantity, each: fc.boolean() }, 'value');
const target = some(
  {
    indicator: id,
    value: quantity,
    scope: ids,
    each: fc.boolean(),
    change: fc.constantFrom('increase', 'decrease'),
    baseline: some({ period, value: quantity }),
    by: period,
    during: period,
    among: id,
    parts: list(part),
    label,
  },
  'indicator',
);
const rule = some(
  {
    id,
    when: condition,
    effects: fc.array(fc.constantFrom('commend', 'renew', 'veto', 'rectify', 'odd')),
    on: ids,
    confers: ids,
    starts: id,
    within: length,
    label,
  },
  'effects',
);
const assignment = some(
  {
    role: fc.constantFrom('lead', 'support', 'odd'),
    parties: list(fc.oneof(id, masked)),
    by: period,
    scope: ids,
    delegate: id,
    holdersPerUnit: quantity,
    label,
  },
  'role',
  'parties',
);
const statement = some(
  { id, kind: fc.constant('slogan'), text: id, statedCount: fc.nat(5), members: ids, label },
  'kind',
  'text',
);
const source = fc.constant([{ fact: 'f1' }]);
const work = {
  uses: ids,
  statements: list(statement),
  targets: list(target),
  rules: list(rule),
  assignments: list(assignment),
};
const task = some(
  {
    id,
    title: id,
    parent: id,
    label,
    after: ids,
    returnTo: id,
    ordered: fc.constant(true),
    when: condition,
    timings: list(timing),
    scope: ids,
    each: fc.boolean(),
    statedCount: fc.nat(5),
    records: list(some({ name: id, scope: ids, kind: id }, 'name')),
    implied: fc.constant(true),
    source,
    ...work,
  },
  'id',
  'title',
);
const plan = some({
  year: fc.oneof(fc.integer({ min: 1, max: 9999 }), masked),
  period,
  issued: period,
  validity: some({ from: fc.oneof(period, fc.constant('issued')), term: length }),
  goals: list(
    some(
      { id, title: id, parent: id, by: period, aims: ids, targets: list(target), statedCount: fc.nat(5), label },
      'id',
      'title',
    ),
  ),
  phases: list(some({ id, parent: id, during: period, length, label }, 'id')),
  observances: list(some({ id, name: id, during: period }, 'id', 'name')),
  parties: list(
    some(
      {
        id,
        name: fc.oneof(id, masked),
        kind: fc.constant('unit'),
        partOf: id,
        size: quantity,
        where: condition,
        members: list(some({ party: id, name: masked })),
        statedCount: fc.nat(5),
        seatedAt: id,
      },
      'id',
      'name',
      'kind',
    ),
  ),
  indicators: list(
    some(
      {
        id,
        name: id,
        unit: id,
        better: fc.constantFrom('higher', 'lower'),
        accumulates: fc.constantFrom('sum', 'latest'),
        numerator: id,
        denominator: id,
        meets: id,
        levels: fc.constant(['city', 'nation']),
      },
      'id',
    ),
  ),
  references: list(
    some(
      { id, kind: fc.constant('law'), title: fc.oneof(id, masked), available: fc.constant(false), during: period },
      'id',
      'kind',
    ),
  ),
  titles: list(
    some(
      {
        id,
        name: id,
        requires: ids,
        levels: fc.constant(['town', 'province']),
        ladder: fc.constant(true),
        quota: quantity,
      },
      'id',
      'name',
    ),
  ),
  schemes: list(some({ id, reference: id }, 'id')),
  tasks: fc.array(task, { maxLength: 6 }),
  instruments: list(
    some(
      {
        id,
        kind: fc.constant('pledge'),
        title: id,
        signatories: list(some({ party: id }, 'party')),
        term: length,
        rules: list(rule),
        timings: list(timing),
        statedCount: fc.nat(5),
      },
      'id',
      'kind',
      'title',
      'signatories',
    ),
  ),
  fundingItems: list(
    some(
      {
        id,
        title: id,
        amount: quantity,
        rate: quantity,
        percent: number,
        percentOf: ids,
        sumOf: ids,
        scope: ids,
        during: period,
        shares: list(
          some({ scope: ids, payers: list(some({ party: id, ratio: number }, 'party', 'ratio')) }, 'payers'),
        ),
        residualPayer: id,
        allowedUses: list(some({ text: id, label }, 'text')),
        statedCount: fc.nat(5),
      },
      'id',
      'title',
    ),
  ),
  ...work,
}) as unknown as fc.Arbitrary<Plan>;

test('C131 C132 any plan', () => {
  fc.assert(
    fc.property(plan, (given) => {
      const before = JSON.stringify(given, (_, value) => (typeof value === 'number' ? String(value) : value));
      const issues = checkPlan(given);
      expect(JSON.stringify(given, (_, value) => (typeof value === 'number' ? String(value) : value))).toBe(before);
      expect(checkPlan(given)).toEqual(issues);
      expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
      for (const { code, path } of issues) {
        expect(code).toMatch(/^(?:plan|period|calendar)\./);
        let place: unknown = given;
        for (const key of path.slice(0, -1)) place = (place as Record<string | number, unknown>)[key];
        expect(place, path.join('.')).toBeTypeOf('object');
      }
    }),
    { numRuns: 120 },
  );
});

test('C132 frozen', () => {
  fc.assert(
    fc.property(plan, (given) => {
      const freeze = (value: unknown): void => {
        if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
        Object.freeze(value);
        for (const part of Object.values(value)) freeze(part);
      };
      freeze(given);
      expect(checkPlan(given)).toBeInstanceOf(Array);
    }),
    { numRuns: 40 },
  );
});
