import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { computeFunding } from '../../src/funding/computeFunding.ts';
import { readShares } from '../../src/funding/shareRows.ts';
import { splitAmount } from '../../src/funding/splitAmount.ts';
import type { FundingItem } from '../../src/schema/fundingItem.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import type { Plan } from '../../src/schema/plan.ts';

const ratios = fc
  .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((ratio) => ratio > 0));
const places = ['p0', 'p1', 'p2'];
const units = ['u0', 'u1', 'u2', 'u3'];

const row = ratios.map((list) => list.map((ratio, at) => ({ party: `payer-${at}`, ratio })));
const item = fc.record({
  rate: fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constant('1/3'),
  ),
  above: fc.integer({ min: 0, max: 50 }),
  per: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  rows: fc.tuple(row, row, fc.option(row)),
});

const statements = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    values: fc.array(
      fc.record({
        indicator: fc.constantFrom('n0', 'n1'),
        subject: fc.constantFrom(...units),
        period: fc.constantFrom('2026', '2026-Q1', '2026-03', '2026-04', '2026-11'),
        value: fc.oneof(
          fc.integer({ min: -1, max: 300 }),
          fc.double({ min: 0, max: 99, noNaN: true }),
          fc.constant('7/9'),
        ),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ items, values }) => ({ plan: planOf(items), facts: values as Fact[] }));

function planOf(items: readonly (typeof item extends fc.Arbitrary<infer Item> ? Item : never)[]): Plan {
  const party = (id: string, fields: object = {}) => ({ id, name: id, kind: 'unit' as const, ...fields });
  const fundingItems = items.map(
    ({ rate, above, per, rows }, at): FundingItem => ({
      id: `item-${at}`,
      title: '经费',
      rate,
      per,
      scope: ['class'],
      each: true,
      factors: [{ fact: `n${at % 3}`, above, upTo: 200 }, ...(at % 3 === 2 ? [] : [{ value: 2 }])],
      shares: rows.flatMap((payers, place) => (payers === null ? [] : [{ scope: [places[place] ?? ''], payers }])),
    }),
  );
  const members = units.map((id, at) => party(id, { partOf: 'class', seatedAt: places[at % 3] }));
  return {
    schemaVersion: 1,
    kind: 'plan',
    id: 'plan',
    title: '计划',
    year: 2026,
    parties: [party('class'), ...places.map((id) => party(id, { kind: 'place' })), ...members],
    fundingItems: [
      ...fundingItems,
      { id: 'two-percent', title: '监察', percent: 2, percentOf: ['all'] },
      { id: 'all', title: '合计', sumOf: fundingItems.map(({ id }) => id) },
    ],
  };
}

test.prop([statements])('B19 shares and what is unshared add up to the amount', ({ plan, facts }) => {
  const { lines, payers, unsharedFen, atLeastFen } = computeFunding(plan, facts);
  for (const { amountFen, shares, unsharedFen } of lines) {
    const sharedFen = shares.reduce((sum, share) => sum + share.amountFen, 0);
    expect(sharedFen + unsharedFen).toBe(amountFen ?? 0);
    for (const share of shares) expect(share.amountFen >= 0 && Number.isSafeInteger(share.amountFen)).toBe(true);
  }
  const known = lines.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  expect(payers.reduce((sum, { amountFen }) => sum + amountFen, 0) + unsharedFen).toBe(known);
  expect(atLeastFen).toBe(lines.reduce((sum, line) => sum + line.atLeastFen, 0));
});

test.prop([statements, fc.infiniteStream(fc.integer({ min: 0, max: 1_000 }))])(
  'B24 the order of facts does not matter',
  ({ plan, facts }, keys) => {
    const shuffled = facts.map((fact) => ({ fact, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
    const { issues: before, ...first } = computeFunding(plan, facts);
    const { issues: after, ...second } = computeFunding(
      plan,
      shuffled.map(({ fact }) => fact),
    );
    expect(second).toEqual(first);
    expect(after.map(({ code }) => code).sort()).toEqual(before.map(({ code }) => code).sort());
  },
);

test.prop([statements])('B24 input is left alone, output is plain', ({ plan, facts }) => {
  const before = JSON.stringify([plan, facts]);
  const statement = computeFunding(plan, facts);
  expect(JSON.stringify([plan, facts])).toBe(before);
  expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
});

test.prop([fc.maxSafeNat(), ratios])('B19 no part is off by a fen from its exact share', (amountFen, weights) => {
  const payers = weights.map((ratio, at) => ({ party: `payer-${at}`, ratio }));
  const { others } = readShares({ id: 'item', title: '经费', shares: [{ payers }] }, undefined, 0, () => {});
  const { shares, unsharedFen } = splitAmount(
    amountFen,
    others ?? { payers: [], weights: [], bigWeights: [], total: 1n },
  );
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  expect(unsharedFen).toBe(0);
  expect(shares.reduce((sum, share) => sum + BigInt(share.amountFen), 0n)).toBe(BigInt(amountFen));
  shares.forEach((share, at) => {
    const off = BigInt(share.amountFen) * total - BigInt(amountFen) * BigInt(weights[at] ?? 0);
    expect(off < total && off > -total).toBe(true);
  });
});
