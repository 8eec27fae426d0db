import { expect, test } from 'vitest';
import { foundOf, issuesOf, party } from '../support/planWith.ts';

const parties = ['city', 'a', 'b', 'c', 'centre', 'payer'].map((id) =>
  party(id, ['a', 'b', 'c'].includes(id) ? { partOf: 'city' } : {}),
);
const items = (...list: object[]) => ({
  parties,
  references: [{ id: 'fund', kind: 'fund', title: '公益金' }],
  fundingItems: list.map((fields, at) => ({ id: `f${at}`, title: '经费', ...fields })),
});
const paid = { paidFrom: ['fund'] };

test.each<[fields: object, forms: string[]]>([
  [{ amount: 1, rate: 2 }, ['amount', 'rate']],
  [{ amount: 1, factors: [{ value: 2 }] }, ['amount', 'rate']],
  [{ percent: 2, percentOf: ['f0'], sumOf: ['f0'] }, ['percent', 'sumOf']],
])('C90 %j', (fields, forms) => {
  expect(foundOf('plan.funding.forms', items({ ...fields, ...paid }))).toEqual([
    { path: 'fundingItems.0', id: 'f0', forms },
  ]);
});

test('C90 one form each', () => {
  const fields = items(
    { amount: 1, ...paid },
    { rate: 2, factors: [{ value: 2 }], ...paid },
    { percent: 2, percentOf: ['f0'], ...paid },
    { sumOf: ['f0', 'f1'] },
  );
  expect(issuesOf('plan.funding.', fields)).toEqual([]);
});

test('C91 no amount, or half of one', () => {
  const fields = items({ ...paid }, { percent: 2, ...paid }, { percentOf: ['f0'], ...paid });
  expect(foundOf('plan.funding.noAmount', fields)).toEqual([{ path: 'fundingItems.0', id: 'f0' }]);
  expect(foundOf('plan.funding.percent', fields)).toEqual([
    { path: 'fundingItems.1', id: 'f1', missing: 'percentOf' },
    { path: 'fundingItems.2', id: 'f2', missing: 'percent' },
  ]);
});

test('C92 nobody pays', () => {
  const payers = [{ party: 'payer', ratio: 1 }];
  const fields = items(
    { amount: 1 },
    { amount: 1, shares: [{ payers }] },
    { amount: 1, residualPayer: 'payer' },
    { amount: 1 },
    { amount: 1 },
    { sumOf: ['f3', 'f6'], ...paid },
    { sumOf: ['f4'] },
  );
  expect(foundOf('plan.funding.noPayer', fields)).toEqual([{ path: 'fundingItems.0', id: 'f0' }]);
});

test('C92 what has no amount or costs nothing needs no payer', () => {
  expect(foundOf('plan.funding.noPayer', items({}, { amount: 0 }, { amount: 'none' }))).toEqual([]);
});

const row = (scope: string[] | undefined, ratio: unknown = 1) => ({
  ...(scope && { scope }),
  payers: [{ party: 'payer', ratio }],
});
const shared = (fields: object, ...shares: object[]) => items({ amount: 1, shares, ...fields });

test('C93 a row that shares nothing out', () => {
  expect(foundOf('plan.shares.zero', shared({}, row(['a'], 0), row(['b'], '0/3'), row(['c'], 0.5)))).toEqual([
    { path: 'fundingItems.0.shares.0', id: 'f0' },
    { path: 'fundingItems.0.shares.1', id: 'f0' },
  ]);
});

test('C94 a unit in two rows', () => {
  expect(foundOf('plan.shares.twoRows', shared({}, row(['a', 'b']), row(['c', 'b'])))).toEqual([
    { path: 'fundingItems.0.shares.1.scope.1', id: 'f0', unit: 'b', first: 1 },
  ]);
});

test.each<[string, object, units: string[]]>([
  ['of the scope', shared({ scope: ['a', 'b', 'c'] }, row(['a']), row(['b'])), ['c']],
  ['a place of the city', shared({ scope: ['centre'] }, row(['a']), row(['c'])), ['b']],
])('C95 %s', (_, fields, units) => {
  expect(foundOf('plan.shares.noRow', fields as Record<string, unknown>)).toEqual([
    { path: 'fundingItems.0.shares', id: 'f0', units, count: units.length },
  ]);
});

test.each<[string, object]>([
  ['all named', shared({ scope: ['a', 'b'] }, row(['a']), row(['b']))],
  ['named through the city', shared({ scope: ['a', 'b'] }, row(['city']))],
  ['a row for all others', shared({ scope: ['a', 'b'] }, row(['a']), row(undefined))],
  ['somebody pays the rest', shared({ scope: ['a', 'b'], residualPayer: 'payer' }, row(['a']))],
  ['places without a common one', shared({ scope: ['centre'] }, row(['a']), row(['payer']))],
])('C95 none left out: %s', (_, fields) => {
  expect(issuesOf('plan.shares.', fields as Record<string, unknown>)).toEqual([]);
});

test.each<[kind: string, severity: string]>([
  ['contract', 'warning'],
  ['responsibilityLetter', 'warning'],
  ['pledge', 'info'],
  ['guarantee', 'info'],
])('C96 one signatory of a %s', (kind, severity) => {
  const fields = (count: number) => ({
    parties,
    instruments: [
      { id: 'x', kind, title: '文书', signatories: [{ party: 'a', each: true }, { party: 'b' }].slice(0, count) },
    ],
  });
  expect(issuesOf('plan.instrument.signatories', fields(1))).toMatchObject([
    { severity, path: ['instruments', 0, 'signatories'], params: { id: 'x', count: 1 } },
  ]);
  expect(issuesOf('plan.instrument.signatories', fields(2))).toEqual([]);
});
