import { expect, test } from 'vitest';
import { resolveEligibility } from '../../src/procedure/resolveEligibility.ts';
import { resolveStandards } from '../../src/procedure/resolveStandards.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import { party, planWith } from '../support/planWith.ts';
import { example } from './example.ts';

const rehab = example('psychiatric-rehab-centre-service-scheme');
const merger = example('village-merger-new-communities-plan');
const about = (subject: string, facts: Record<string, boolean>): Fact[] =>
  Object.entries(facts).map(([indicator, is]) => ({ indicator, subject, is }));

test.each([
  [{ 'local-household': true, 'in-police-system': true }, true, []],
  [{ 'local-household': false }, false, []],
  [{ 'local-household': true }, null, ['disability-certificate-held', 'in-health-system', 'in-police-system']],
  [{ 'in-health-system': true }, null, ['local-household']],
  [
    {
      'local-household': true,
      'disability-certificate-held': false,
      'in-health-system': false,
      'in-police-system': false,
    },
    false,
    [],
  ],
])('Q40 a client with %j', (facts, holds, lacks) => {
  const answer = resolveEligibility(rehab, 'client', about('person', facts), { subject: 'person', asOf: '2026-03-01' });
  expect(answer).toMatchObject({ holds, lacks });
  expect(answer.read.map(({ name }) => name).sort()).toEqual(Object.keys(facts).sort());
});

test('Q40 whom and when', () => {
  const ask = (partyId: string, asOf = '2026-03-01') =>
    resolveEligibility(rehab, partyId, [], { subject: 'person', asOf });
  expect(ask('centre').holds).toBe(true);
  expect(ask('provider')).toMatchObject({ holds: null, vague: ['有服务经验'] });
  expect(() => ask('gone')).toThrow(/^procedure\.party: /);
  expect(() => ask('client', '2026')).toThrow(/^procedure\.asOf: /);
});

const standards = (facts: Record<string, boolean>) =>
  resolveStandards(merger, about('village', facts), { subject: 'village', asOf: '2026-03-01' }).map(
    ({ standards, strength, answer }) => [standards[0], strength, answer.holds, answer.lacks],
  );

test('Q41 the standard of the zone', () => {
  const elsewhere = { 位于产业集聚区规划建设用地: false, 位于城镇规划建设用地: false };
  expect(standards({ ...elsewhere, 位于乡村规划建设用地: true })).toEqual([
    ['rural-guideline', 'inPrinciple', true, []],
  ]);
  expect(standards({ 位于产业集聚区规划建设用地: true, 位于乡村规划建设用地: false })).toEqual([
    ['residential-code', 'must', true, []],
  ]);
  expect(
    standards({ 位于城镇规划建设用地: true, 位于产业集聚区规划建设用地: false, 位于乡村规划建设用地: false }),
  ).toEqual([['residential-code', 'must', null, ['位于乡政府驻地']]]);
});

test('Q41 by what the plan says of the unit', () => {
  const parties = [party('zone'), party('other'), party('one', { partOf: 'zone' })];
  const rules = [
    { effects: ['apply'], scope: ['zone'], uses: ['code'] },
    { effects: ['apply'], scope: ['other'] },
    { effects: ['apply'], when: 'large' },
    { effects: ['require'] },
  ];
  const references = [{ id: 'code', kind: 'standard', title: '规范' }];
  const ask = (subject: string) =>
    resolveStandards(planWith({ parties, references, rules }), [], { subject, asOf: '2024-01-01' }).map(
      ({ rule, answer }) => [rule, answer.holds],
    );
  expect(ask('one')).toEqual([
    [0, true],
    [2, null],
  ]);
  expect(ask('stranger')).toEqual([
    [0, null],
    [1, null],
    [2, null],
  ]);
});
