import { expect, test } from 'vitest';
import { computeFunding } from '../../src/funding/computeFunding.ts';
import type { FundingOptions } from '../../src/funding/fundingStatement.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import { party, planWith } from '../support/planWith.ts';
import { clients, paid, rehabWith, statementOf, yuan } from './rehab.ts';

type Fields = Readonly<Record<string, unknown>>;

const districts = [party('east', { kind: 'place' }), party('west', { kind: 'place' })];
const centre = (id: string, seatedAt?: string) => party(id, { partOf: 'centre', ...(seatedAt ? { seatedAt } : {}) });

function planOf(items: readonly Fields[], fields: Fields = {}) {
  const parties = [
    ...districts,
    party('city'),
    party('district'),
    party('centre'),
    centre('one', 'east'),
    centre('two', 'west'),
  ];
  return planWith({ parties, ...fields, fundingItems: items.map((item) => ({ title: '经费', ...item })) });
}

function statement(
  items: Fields | readonly Fields[],
  options: FundingOptions = {},
  facts: readonly Fact[] = [],
  fields: Fields = {},
) {
  return computeFunding(planOf([{ id: 'item', ...items } as Fields].flat(), fields), facts, options);
}

const several = (items: readonly Fields[], facts: readonly Fact[] = [], options: FundingOptions = {}) =>
  computeFunding(planOf(items), facts, options);
const found = ({ issues }: { issues: readonly { code: string; path: readonly (string | number)[] }[] }) =>
  issues
    .filter(({ code }) => code !== 'funding.payer.unstated')
    .map(({ code, path }) => `${code} ${path.join('.')}`.trim());
const total = (item: Fields, options: FundingOptions = {}, facts: readonly Fact[] = []) =>
  statement(item, options, facts).amountFen;

test('B1 base funds of a centre and year', () => {
  const result = statementOf(rehabWith({ one: 'baiyun' }), []);
  expect(yuan(result, 'base-fund', 'one')).toBe(480_000);
  expect(result.lines.find(({ itemId }) => itemId === 'base-fund')).toMatchObject({
    rate: 400,
    quantity: 1_200,
    terms: [{ period: '2026', quantity: 1_200 }],
  });
});

test.each([
  [200, 480_000],
  [350, 480_000],
  [150, 240_000],
  [101, 4_800],
  [100, 0],
  [60, 0],
])('B13 performance funds with %i clients all year', (count, expected) => {
  const result = statementOf(rehabWith({ one: 'baiyun' }), [clients('one', count)]);
  expect(yuan(result, 'performance-fund', 'one')).toBe(expected);
  expect(yuan(result, 'base-fund', 'one')).toBe(480_000);
});

test('B13 by actual months', () => {
  const months = [90, 100, 101, 120, 150, 200, 201, 260, 130, 110, 100, 99];
  const facts = months.map((count, at) => clients('one', count, `2026-${String(at + 1).padStart(2, '0')}`));
  const result = statementOf(rehabWith({ one: 'baiyun' }), facts);
  expect(yuan(result, 'performance-fund', 'one')).toBe((1 + 20 + 50 + 100 + 100 + 100 + 30 + 10) * 400);
});

test.each([
  ['baiyun', 360_000, 360_000],
  ['conghua', 576_000, 144_000],
  ['tianhe', 288_000, 432_000],
  ['zengcheng', 432_000, 288_000],
  ['nansha', undefined, 720_000],
])('B18 shares of a centre in %s', (district, city, own) => {
  const result = statementOf(rehabWith({ one: district }), [clients('one', 150)]);
  expect(yuan(result, 'purchase-fund')).toBe(720_000);
  expect(paid(result, 'base-fund', 'performance-fund')).toEqual({
    ...(city === undefined ? {} : { 'city-finance': city }),
    'district-finance': own,
  });
});

test('B17 two percent of the purchase funds', () => {
  const result = statementOf(rehabWith({ one: 'baiyun' }), [clients('one', 150)]);
  expect(yuan(result, 'monitoring-fund')).toBe(14_400);
  expect(result.lines.find(({ itemId }) => itemId === 'monitoring-fund')).toMatchObject({
    percent: 2,
    baseFen: 72_000_000,
  });
});

test('B8 facility money in the year in which a centre begins', () => {
  const districts = [
    'yuexiu',
    'haizhu',
    'liwan',
    'tianhe',
    'huangpu',
    'panyu',
    'huadu',
    'conghua',
    'zengcheng',
    'nansha',
    'luogang',
  ];
  const centres = Object.fromEntries(
    [...districts, 'baiyun', 'baiyun'].map((district, at) => [`centre-${at}`, district]),
  );
  const active = Object.fromEntries(Object.keys(centres).map((id, at) => [id, at < 3 ? '2026-09/..' : '2027-03/..']));
  const plan = rehabWith(centres);
  const inYear = (period: string) => yuan(statementOf(plan, [], { period, active }), 'facility-fund');
  expect([inYear('2026'), inYear('2027'), inYear('2028')]).toEqual([750_000, 2_500_000, 0]);
  expect(inYear('2026/2027')).toBe(3_250_000);
});

test('B11 so many of a class that lists none', () => {
  const result = statement({ amount: 250_000, scope: ['hall'], each: true, per: 'once' }, {}, [], {
    parties: [party('hall', { size: 13 })],
  });
  expect(result.lines).toMatchObject([{ unit: 'hall', unitCount: 13, quantity: 13, amountFen: 325_000_000 }]);
});

test('B11 members of the members', () => {
  const parties = [party('top', { kind: 'place' }), party('mid', { kind: 'place', partOf: 'top' })];
  const leaves = ['a', 'b'].map((id) => party(id, { kind: 'place', partOf: 'mid' }));
  const result = statement({ amount: 1, scope: ['top'], each: true }, {}, [], {
    parties: [...parties, ...leaves, party('c', { kind: 'place', partOf: 'top' }), party('office', { partOf: 'a' })],
  });
  expect(result.lines.map(({ unit }) => unit)).toEqual(['a', 'b', 'c']);
});

test('B11 neither members nor size', () => {
  const result = statement({ amount: 1, scope: ['east'], each: true });
  expect(result).toMatchObject({ amountFen: null, lines: [] });
  expect(found(result)).toEqual(['funding.units.unknown fundingItems.0']);
});

test('B2 sums read down and are not counted twice', () => {
  const result = several([
    {
      id: 'all',
      sumOf: ['a', 'b'],
      payee: 'city',
      paidFrom: [{ vague: '多渠道' }],
      settlement: ['settledSameYear'],
      shares: [{ payers: [{ party: 'district', ratio: 1 }] }],
      allowedUses: [{ text: '人员' }],
    },
    { id: 'a', amount: 10, settlement: ['byActual'] },
    { id: 'b', amount: 5.55, payee: 'district' },
  ]);
  expect(result).toMatchObject({ amountFen: 1_555, payers: [{ payer: 'district', amountFen: 1_555 }] });
  expect(result.items).toMatchObject([
    { itemId: 'all', form: 'sum', amountFen: 1_555 },
    { payee: 'city', settlement: ['byActual', 'settledSameYear'], allowedUses: [{ text: '人员' }] },
    { payee: 'district', paidFrom: [{ vague: '多渠道' }] },
  ]);
  expect(result.sources).toEqual([{ sources: ['多渠道'], amountFen: 1_555, atLeastFen: 1_555 }]);
});

test.each([
  [{}, 'funding.amount.unspecified fundingItems.0'],
  [{ amount: { vague: '加大' } }, 'funding.amount.unspecified fundingItems.0.amount'],
  [{ rate: { masked: 'xx' } }, 'funding.amount.unspecified fundingItems.0.rate'],
  [{ amount: { atMost: 5_000 } }, 'funding.amount.unspecified fundingItems.0.amount'],
  [{ amount: 1, rate: 2 }, 'funding.amount.forms fundingItems.0'],
  [{ factors: [{ value: 2 }] }, 'funding.amount.incomplete fundingItems.0'],
  [{ rate: 2, factors: [{ unit: 'person' }] }, 'funding.amount.incomplete fundingItems.0'],
  [{ percent: 2 }, 'funding.amount.incomplete fundingItems.0'],
])('B3 no amount in %j', (item, issue) => {
  const result = statement(item);
  expect(result).toMatchObject({ amountFen: null, atLeastFen: 0 });
  expect(found(result)).toEqual([issue]);
});

test('B3 an estimate', () => {
  expect(statement({ amount: 20_000, estimated: true }).items).toMatchObject([
    { estimated: true, amountFen: 2_000_000 },
  ]);
});

test.each([{ amount: -5 }, { rate: -1 }, { rate: 5, factors: [{ value: '-1/2' }] }])('B4 negative %j', (item) => {
  const result = several([
    { id: 'item', ...item },
    { id: 'other', amount: 3 },
  ]);
  expect(result).toMatchObject({ amountFen: null, atLeastFen: 300 });
  expect(found(result)).toEqual(['funding.amount.negative fundingItems.0']);
});

test('B4 negative facts and percentages', () => {
  const facts: Fact[] = [{ indicator: 'n', period: '2024', value: -3 }];
  expect(found(statement({ rate: 1, factors: [{ fact: 'n' }] }, {}, facts))).toEqual([
    'funding.fact.negative facts.0',
    'funding.fact.missing fundingItems.0',
  ]);
  expect(
    found(
      several([
        { id: 'a', amount: 1 },
        { id: 'b', percent: -1, percentOf: ['a'] },
      ]),
    ),
  ).toEqual(['funding.amount.negative fundingItems.1']);
});

test('B5 beyond 2^53 fen', () => {
  expect(statement({ amount: 90_071_992_547_409.9 }).amountFen).toBe(9_007_199_254_740_990);
  const tooLarge = several([
    { id: 'a', amount: 90_071_992_547_409.92 },
    { id: 'b', amount: 1 },
  ]);
  expect(tooLarge).toMatchObject({ amountFen: null, atLeastFen: 100 });
  expect(found(tooLarge)).toEqual(['funding.amount.tooLarge fundingItems.0']);
  const sum = several([
    { id: 'a', amount: 9e13 },
    { id: 'b', amount: 9e13 },
  ]);
  expect(sum).toMatchObject({ amountFen: null, items: [{ amountFen: 9e15 }, { amountFen: 9e15 }] });
  expect(found(sum)).toContain('funding.total.tooLarge');
});

test('B6 cycles and missing parts', () => {
  const result = several([
    { id: 'a', sumOf: ['b'] },
    { id: 'b', percent: 5, percentOf: ['a'] },
    { id: 'c', amount: 2 },
    { id: 'd', sumOf: ['c', 'gone'] },
  ]);
  expect(found(result)).toEqual(['funding.item.cycle fundingItems.0', 'funding.item.missing fundingItems.3']);
  expect(result.items.map(({ amountFen, atLeastFen }) => [amountFen, atLeastFen])).toEqual([
    [null, 0],
    [null, 0],
    [200, 200],
    [null, 200],
  ]);
});

test.each([
  ['month', '2024', 12],
  ['quarter', '2024', 4],
  ['halfYear', '2024', 2],
  ['year', '2024', 1],
  ['month', '2024-03/2024-07', 5],
  ['quarter', '2024-02-15/2024-07', 2],
  ['year', '2024-01/2024-06', 0],
  ['plan', '2024', 1],
])('B7 per %s in %s', (per, period, count) => {
  expect(total({ amount: 1, per }, { period })).toBe(count * 100);
});

test('B7 adjoining periods add up', () => {
  for (const per of ['month', 'quarter', 'year', 'plan']) {
    const parts = ['2024-01-01/2024-04-10', '2024-04-11/2024-12-31'].map(
      (period) => total({ amount: 7, per }, { period }) ?? 0,
    );
    expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(total({ amount: 7, per }, { period: '2024' }));
  }
});

test('B7 a school year', () => {
  const yearly = (period: string) =>
    statement({ amount: 9, per: 'year' }, {}, [], { year: undefined, period }).lines.flatMap(({ terms }) => terms);
  expect(yearly('2025-09/2026-06')).toEqual([{ period: '2025-09/2026-06', quantity: 1 }]);
  expect(yearly('2025-09/2027-08').map(({ period }) => period)).toEqual(['2025-09/2026-08', '2026-09/2027-08']);
});

test('B7 no period to count in', () => {
  const result = statement({ amount: 9, per: 'month' }, {}, [], { year: undefined });
  expect(result).toMatchObject({ period: null, amountFen: null });
  expect(found(result)).toEqual(['funding.period.unknown fundingItems.0']);
});

test('B7 far too long', () => {
  const result = statement({ amount: 9, per: 'month' }, { period: '1000/3000' }, [], { year: undefined });
  expect(found(result)).toEqual(['funding.period.tooLong fundingItems.0']);
  expect(result.amountFen).toBe(null);
});

test('B8 a time without end', () => {
  expect(total({ amount: 9, during: '2024-03/..' })).toBe(900);
  expect(total({ amount: 9, during: '2024-03/..' }, { period: '2024-03' })).toBe(null);
});

test('B8 money that comes once', () => {
  const item = { amount: 9, per: 'once', scope: ['centre'], each: true };
  const open = statement(item, { period: '2024-05' });
  expect(open).toMatchObject({ amountFen: null });
  expect(found(open)).toEqual(['funding.once.undated fundingItems.0']);
  expect(open.issues.find(({ code }) => code === 'funding.once.undated')?.params).toMatchObject({
    units: ['one', 'two'],
  });
  expect(total(item, { period: '2024-05', active: { one: '2024-05-31/..', two: '2024-06/..' } })).toBe(900);
  expect(total({ ...item, during: '2024-05-06' }, { period: '2024-05' })).toBe(1_800);
  expect(total(item)).toBe(1_800);
  expect(total({ amount: 9 }, { period: '2024-05', undated: 'include' })).toBe(900);
});

test('B9 an item whose own time is hidden', () => {
  const item = { amount: 9, per: 'year', during: { masked: '20xx年' } };
  expect(statement(item)).toMatchObject({ amountFen: null });
  expect(found(statement(item))).toEqual(['funding.during.unknown fundingItems.0.during']);
  expect(total(item, { undated: 'include' })).toBe(900);
  expect(found(statement(item, { undated: 'include' }))).toEqual(['funding.during.included fundingItems.0.during']);
});

test('B10 in service only in part', () => {
  const item = { amount: 366, per: 'year', scope: ['centre'], each: true };
  const active = { two: '2024-07-16/..' };
  const open = statement(item, { active });
  expect(open.lines.map(({ amountFen, atLeastFen }) => [amountFen, atLeastFen])).toEqual([
    [36_600, 36_600],
    [null, 0],
  ]);
  expect(found(open)).toEqual(['funding.part.open fundingItems.0']);
  const second = (partPeriods: FundingOptions['partPeriods']) => statement(item, { active, partPeriods }).lines[1];
  expect(second('full')?.amountFen).toBe(36_600);
  expect(second('byMonths')).toMatchObject({ amountFen: 18_300, quantity: 0.5 });
  expect(second('byDays')?.amountFen).toBe(16_900);
  expect(statement(item, { active: { two: '2025/..' } }).lines.map(({ unit }) => unit)).toEqual(['one']);
  expect(total({ amount: 3, per: 'month', during: '2024-03/2024-05' })).toBe(900);
});

test('B12 facts about strangers', () => {
  const facts: Fact[] = ['x', 'x', 'one'].map((subject, at) => ({
    indicator: 'n',
    subject,
    period: `2024-0${at + 1}`,
    value: 1,
  }));
  const result = statement(
    { rate: 1, factors: [{ fact: 'n' }], per: 'month', scope: ['one', 'two'], each: true },
    { period: '2024-03', active: { y: '2024' } },
    facts,
  );
  expect(found(result)).toEqual([
    'funding.unit.unknown',
    'funding.unit.unknown facts.0',
    'funding.fact.missing fundingItems.0',
  ]);
  expect(result.lines.map(({ amountFen }) => amountFen)).toEqual([100, null]);
});

test('B14 a missing month is no 0', () => {
  const facts = Array.from({ length: 11 }, (_, at) => clients('one', 150, `2026-${String(at + 1).padStart(2, '0')}`));
  const result = statementOf(rehabWith({ one: 'baiyun' }), facts);
  const line = result.lines.find(({ itemId }) => itemId === 'performance-fund');
  expect(line).toMatchObject({ amountFen: null, atLeastFen: 22_000_000, quantity: null, shares: [] });
  expect(line?.terms.at(-1)).toEqual({ period: '2026-12', quantity: null, lacks: ['clients-in-month'] });
  expect(result.issues.find(({ code }) => code === 'funding.fact.missing')?.params).toEqual({
    id: 'performance-fund',
    fact: 'clients-in-month',
    units: ['one'],
    periods: ['2026-12'],
    count: 1,
  });
  expect(yuan(result, 'monitoring-fund')).toBe(null);
});

const counted = (facts: readonly Fact[], accumulates?: string, per = 'quarter') =>
  statement({ rate: 1, factors: [{ fact: 'n' }], per }, { period: '2024-Q1' }, facts, {
    indicators: [{ id: 'n', name: '人数', ...(accumulates ? { accumulates } : {}) }],
  }).amountFen;
const n = (period: string | undefined, value: unknown): Fact =>
  ({ indicator: 'n', ...(period ? { period } : {}), value }) as Fact;

test('B14 which value counts for a period', () => {
  const months = [n('2024-01', 1), n('2024-02', 2), n('2024-03', 4)];
  expect(counted(months, 'sum')).toBe(700);
  expect(counted(months.slice(0, 2), 'sum')).toBe(null);
  expect(counted(months, 'latest')).toBe(400);
  expect(counted(months)).toBe(null);
  expect(counted(months.slice(1, 2))).toBe(200);
  expect(counted([...months, n('2024-Q1', 9)], 'sum')).toBe(900);
  expect(counted([n('2024', 5), n('2024-H1', 6)])).toBe(600);
  expect(counted([n('2024', 5)], 'sum')).toBe(null);
  expect(counted([n(undefined, 8)])).toBe(800);
  expect(counted([n('2024', 5), n(undefined, 8)])).toBe(500);
});

test('B14 a fact by the name of its indicator, and by parts', () => {
  const result = statement(
    { rate: 2, factors: [{ fact: '人数' }], per: 'year', scope: ['one', 'two'], each: true },
    {},
    [
      {
        indicator: 'n',
        period: '2024',
        parts: [
          { party: 'one', value: 3 },
          { party: 'two', value: '1/3' },
        ],
      },
    ],
    { indicators: [{ id: 'n', name: '人数' }] },
  );
  expect(result.lines).toMatchObject([{ amountFen: 600 }, { amountFen: 67, quantity: '1/3' }]);
});

test.each([
  [{ period: { vague: '目前' }, value: 3 }, 'funding.fact.undated facts.0'],
  [{ period: '2024-13', value: 3 }, 'funding.fact.undated facts.0'],
  [{ period: '2024', value: { about: 3 } }, 'funding.fact.inexact facts.0'],
  [{ period: '2024', value: 'all' }, 'funding.fact.inexact facts.0'],
  [{ period: '2024' }, 'funding.fact.inexact facts.0'],
])('B15 a fact that cannot be used: %j', (fact, issue) => {
  const result = statement({ rate: 1, factors: [{ fact: 'n' }] }, {}, [{ indicator: 'n', ...fact } as Fact]);
  expect(found(result)[0]).toBe(issue);
  expect(result.amountFen).toBe(null);
});

test('B16 twice, and two that differ', () => {
  const item = { rate: 1, factors: [{ fact: 'n' }] };
  const twice = statement(item, {}, [n('2024', 3), n('2024-01/2024-12', 3)]);
  expect(twice.amountFen).toBe(300);
  expect(found(twice)).toEqual(['funding.fact.twice facts']);
  const conflict = statement(item, {}, [n('2024', 3), n('2024', 4)]);
  expect(conflict.amountFen).toBe(null);
  expect(found(conflict)).toEqual(['funding.fact.conflict facts', 'funding.fact.missing fundingItems.0']);
});

test('B17 percentages unit by unit', () => {
  const result = several(
    [
      { id: 'a', rate: 10, factors: [{ fact: 'n' }], scope: ['centre'], each: true },
      { id: 'b', percent: '5/2', percentOf: ['a'], scope: ['centre'], each: true },
    ],
    [
      { ...n('2024', 7), subject: 'one' },
      { ...n('2024', 9), subject: 'two' },
    ],
  );
  expect(result.lines.filter(({ itemId }) => itemId === 'b')).toMatchObject([
    { unit: 'one', amountFen: 175 },
    { unit: 'two', amountFen: 225 },
  ]);
});

const shared = (shares: unknown, more: Fields = {}, amount = 100) =>
  statement({ amount, scope: ['centre'], each: true, shares, ...more });
const payer = (name: string, ratio: number | string) => ({ party: name, ratio });

test('B19 largest remainder', () => {
  const thirds = [payer('city', 1), payer('district', 1), payer('centre', 1)];
  const [line] = shared([{ payers: thirds }], {}, 0.02).lines;
  expect(line?.shares.map(({ amountFen }) => amountFen)).toEqual([1, 1, 0]);
  const [other] = shared([{ payers: [payer('city', 1), payer('district', 6), payer('centre', 3)] }], {}, 0.05).lines;
  expect(other?.shares.map(({ amountFen }) => amountFen)).toEqual([1, 3, 1]);
});

test('B20 rows by place', () => {
  const row = (scope: string[] | undefined, ratio: number) => ({
    ...(scope ? { scope } : {}),
    payers: [payer('city', ratio), payer('district', 10 - ratio)],
  });
  const cities = (shares: unknown, more: Fields = {}) =>
    shared(shares, more).lines.map(({ shares, unsharedFen, place }) => [place, shares[0]?.amountFen, unsharedFen]);
  expect(cities([row(['east'], 3), row(undefined, 8)])).toEqual([
    ['east', 3_000, 0],
    ['west', 8_000, 0],
  ]);
  expect(cities([row(['east'], 3)])).toEqual([
    ['east', 3_000, 0],
    ['west', undefined, 10_000],
  ]);
  expect(found(shared([row(['east'], 3)]))).toEqual(['funding.shares.noRow fundingItems.0.shares']);
  expect(cities([row(['east'], 3)], { residualPayer: 'district' })[1]).toEqual(['west', 10_000, 0]);
  expect(cities([row(['centre'], 2), row(['two'], 7)])).toEqual([
    ['centre', 2_000, 0],
    ['two', 7_000, 0],
  ]);
  const twice = shared([row(['east', 'west'], 3), row(['east'], 4)]);
  expect(found(twice)).toEqual(['funding.shares.twoRows fundingItems.0.shares.1']);
  expect(twice.lines.map(({ unsharedFen }) => unsharedFen)).toEqual([10_000, 0]);
});

test.each([
  [[0, 0], 'funding.shares.zero', 0, 20_000],
  [[5, -1], 'funding.shares.negative', 0, 20_000],
  [[0.5, 0.4], 'funding.shares.notWhole', 18_000, 2_000],
  [['2/3', '2/3'], 'funding.shares.notWhole', 0, 20_000],
  [[50, 45], 'funding.shares.nearHundred', 20_000, 0],
])('B21 ratios %j', (ratios, code, sharedFen, unsharedFen) => {
  const result = shared([{ payers: ratios.map((ratio, at) => payer(at === 0 ? 'city' : 'district', ratio)) }]);
  expect(found(result)[0]).toBe(`${code} fundingItems.0.shares.0`);
  expect(result.amountFen).toBe(20_000);
  expect(result.payers.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(sharedFen);
  expect(result.unsharedFen).toBe(unsharedFen);
});

test('B21 the payer of the rest', () => {
  const result = shared([{ payers: [payer('city', 0.3)] }], { residualPayer: 'district' });
  expect(result.payers.map(({ payer, amountFen }) => [payer, amountFen])).toEqual([
    ['city', 3_000],
    ['district', 7_000],
    ['city', 3_000],
    ['district', 7_000],
  ]);
  expect(found(result)).toEqual([]);
});

test('B22 nobody is said to pay', () => {
  const result = statement({ amount: 5 });
  expect(result.issues.map(({ code }) => code)).toEqual(['funding.payer.unstated']);
  expect(result).toMatchObject({ unsharedFen: 500, payers: [] });
  expect(statement({ amount: 5, paidFrom: ['city'] })).toMatchObject({
    issues: [],
    sources: [{ sources: ['city'], amountFen: 500 }],
  });
});

test.each([
  [['surplusKept', 'overspendNotCompensated'], 80, { payableFen: 10_000, surplusFen: 2_000, surplusKept: true }],
  [
    ['surplusKept', 'overspendNotCompensated'],
    120,
    { payableFen: 10_000, overspentFen: 2_000, overspendBorneBy: 'centre' },
  ],
  [['byActual'], 80, { payableFen: 8_000, surplusFen: 2_000, surplusKept: false }],
  [['byActual'], 120, { payableFen: 10_000, overspentFen: 2_000, overspendBorneBy: 'district' }],
  [[], 80, { payableFen: null, surplusFen: 2_000, surplusKept: null }],
  [[], 100, { payableFen: 10_000, surplusFen: 0, overspentFen: 0 }],
])('B30 settled by %j, %i spent', (settlement, spent, expected) => {
  const item = {
    amount: 100,
    payee: 'centre',
    residualPayer: 'district',
    ...(settlement.length > 0 ? { settlement } : {}),
  };
  const result = statement(item, { spending: [{ itemId: 'item', yuan: spent }] });
  expect(result.lines[0]?.settlement).toMatchObject({ spentFen: spent * 100, ...expected });
  expect(found(result)).toEqual(
    expected.payableFen === null ? ['funding.spending.open fundingItems.0.settlement'] : [],
  );
});

test('B30 overspending that nobody is said to bear', () => {
  const result = statement(
    { amount: 1 },
    {
      spending: [
        { itemId: 'item', yuan: 2 },
        { itemId: 'gone', unit: 'one', yuan: 3 },
      ],
    },
  );
  expect(result.lines[0]?.settlement).toMatchObject({ payableFen: null, overspentFen: 100, overspendBorneBy: null });
  expect(found(result)).toEqual(['funding.spending.unmatched', 'funding.spending.open fundingItems.0.settlement']);
});

test.each([
  [{ period: '2024-13' }, 'funding.period'],
  [{ active: { one: '--13' } }, 'funding.active'],
  [{ spending: [{ itemId: 'item', yuan: -1 }] }, 'funding.spending'],
  [{ spending: [{ itemId: 'item', yuan: 0.001 }] }, 'funding.spending'],
])('B31 the caller is mistaken: %j', (options, code) => {
  expect(() => statement({ amount: 1 }, options)).toThrow(new RegExp(`^${code}: `));
});

test('B23 rounds once, half up', () => {
  expect(total({ rate: 0.005, factors: [{ value: 1 }] })).toBe(1);
  expect(total({ rate: '1/3', per: 'month', factors: [{ value: 1 }] })).toBe(400);
  expect(total({ rate: 0.1, per: 'month', factors: [{ value: 3 }] })).toBe(360);
});
