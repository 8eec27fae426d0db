import { expect, test } from 'vitest';
import { computeCoverage } from '../../src/procedure/computeCoverage.ts';
import { expandInstrument } from '../../src/procedure/expandInstrument.ts';
import type { InstrumentOptions } from '../../src/procedure/instrumentCalendar.ts';
import type { Event, Fact } from '../../src/schema/ledger.ts';
import { party, planWith, task } from '../support/planWith.ts';
import { example } from './example.ts';

type Fields = Readonly<Record<string, unknown>>;

const rehab = example('psychiatric-rehab-centre-service-scheme');
const passed = (period: string, is: boolean, subject?: string): Fact => ({
  indicator: 'annual-evaluation-passed',
  period,
  is,
  ...(subject ? { subject } : {}),
});
const six = (facts: readonly Fact[] = [], options: Partial<InstrumentOptions> = {}) =>
  expandInstrument(rehab, 'service-contract', {
    start: '2026-01-01',
    to: '2031-12-31',
    issued: '2026-01-01',
    facts,
    ...options,
  });
const allPassed = ['2026', '2027', '2028', '2029', '2030', '2031'].map((year) => passed(year, true));

test('Q30 every year one signing, three years a cycle', () => {
  const signings = six().entries.filter(({ kind }) => kind === 'signing');
  expect(signings.map(({ cycle, term, start }) => `${cycle}.${term} ${start}`)).toEqual([
    '1.1 2026-01-01',
    '1.2 2027-01-01',
    '1.3 2028-01-01',
    '2.1 2029-01-01',
    '2.2 2030-01-01',
    '2.3 2031-01-01',
  ]);
  expect(six().sides).toEqual([
    { party: 'city-federation', roles: ['supervise', 'inspect'] },
    { party: 'district-federation', roles: ['purchase', 'manage'] },
    { party: 'provider', roles: ['provide'] },
  ]);
});

const letter = (fields: Fields, tasks: readonly Fields[] = [], plan: Fields = {}) =>
  planWith({
    ...plan,
    tasks: tasks.length === 0 ? undefined : tasks,
    instruments: [
      { id: 'letter', kind: 'agreement', title: '协议书', signatories: [{ party: 'a' }, { party: 'b' }], ...fields },
    ],
  });
const entries = (fields: Fields, start = '2026-01-31', to = '2026-12-31', tasks: readonly Fields[] = []) => {
  const { entries, issues } = expandInstrument(letter(fields, tasks), 'letter', { start, to });
  return {
    lines: entries.map(({ kind, start, end }) => `${kind} ${start === end ? end : `${start}/${end}`}`),
    codes: issues.map(({ code }) => code),
  };
};

test.each([
  [{}, ['signing 2026-01-31'], ['procedure.term.missing']],
  [{ term: { vague: '长期' } }, ['signing 2026-01-31'], ['procedure.term.unknown']],
  [{ term: { months: 6 } }, ['signing 2026-01-31', 'end 2026-07-30'], ['procedure.renewal.unstated']],
  [
    { term: { months: 6 }, timings: [{ kind: 'quota', per: 'quarter', count: 1 }] },
    ['signing 2026-01-31', 'signing 2026-04-30', 'end 2026-07-30'],
    ['procedure.renewal.unstated'],
  ],
  [
    { term: { years: 1 }, timings: [{ kind: 'dates', on: ['2026-03-01', '2026-09-01', '2027-09-01'] }] },
    ['signing 2026-03-01', 'signing 2026-09-01', 'end 2027-01-30'],
    ['procedure.renewal.unstated'],
  ],
  [
    { term: { years: 1 }, timings: [{ kind: 'vague', wording: '定期' }] },
    ['signing 2026-01-31', 'end 2027-01-30'],
    ['procedure.renewal.unstated', 'procedure.rhythm.unknown'],
  ],
])('Q31 terms of %j', (fields, lines, codes) => {
  expect(entries(fields)).toEqual({ lines, codes });
});

test('Q32 evaluations by the tasks that use it', () => {
  const evaluations = six().entries.filter(({ kind }) => kind === 'evaluation');
  expect(evaluations.slice(0, 2)).toMatchObject([
    { taskId: 'annual-evaluation', start: '2026-09-01', end: '2026-12-31' },
    { taskId: 'annual-evaluation', start: '2027-09-01', end: '2027-12-31' },
  ]);
  const midYear = six([], { start: '2026-07-01' }).entries.filter(({ kind }) => kind === 'evaluation');
  expect(midYear[0]).toMatchObject({ start: '2027-03-01', end: '2027-06-30' });
  const rest = [
    task('use', { uses: ['letter'], timings: [{ kind: 'quota', per: 'quarter', count: 1 }] }),
    task('other', { timings: [{ kind: 'standing' }] }),
  ];
  expect(entries({ term: { months: 6 } }, '2026-01-01', '2026-01-01', rest).lines).toEqual([
    'signing 2026-01-01',
    'evaluation 2026-01-01/2026-03-31',
    'evaluation 2026-04-01/2026-06-30',
    'end 2026-06-30',
  ]);
});

test('Q33 renewed while the evaluation is passed', () => {
  const { entries } = six(allPassed);
  const first = entries.filter(({ cycle }) => cycle === 1);
  expect(first.map(({ kind, conditional }) => `${kind}${conditional ? '?' : ''}`)).toEqual([
    ...['signing', 'evaluation', 'decision', 'signing', 'evaluation', 'decision'],
    ...['signing', 'evaluation', 'end'],
  ]);
  expect(first[2]?.outcomes).toMatchObject([{ effects: ['renew'], condition: { holds: true, read: [{ is: true }] } }]);
  expect(first.at(-1)?.outcomes).toEqual([
    { rule: 2, effects: ['retender'], starts: 'provider-selection', uses: ['government-procurement'] },
  ]);
});

test('Q33 not renewed: a new tender', () => {
  const { entries } = six([passed('2026', true), passed('2027', false)]);
  expect(entries.at(-1)).toMatchObject({
    kind: 'end',
    cycle: 1,
    term: 2,
    end: '2027-12-31',
    outcomes: [{ effects: ['notRenew', 'retender'], starts: 'provider-selection', condition: { holds: true } }],
  });
});

test('Q34 open decisions make what follows conditional', () => {
  const marks = (facts: readonly Fact[], options = {}) =>
    six(facts, options)
      .entries.filter(({ kind }) => kind === 'signing')
      .map(({ conditional }) => conditional ?? false);
  expect(marks([])).toEqual([false, true, true, true, true, true]);
  expect(marks([passed('2026', true)])).toEqual([false, false, true, true, true, true]);
  expect(marks(allPassed)).toEqual([false, false, false, true, true, true]);
  expect(marks([passed('2026', true, 'centre-1')], { subject: 'centre-1' })).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect(marks([passed('2026', true, 'centre-2')], { subject: 'centre-1' })).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('Q34 an evaluation counts for its own year', () => {
  const decisions = six([passed('2026', true)]).entries.filter(({ kind }) => kind === 'decision');
  expect(decisions.map(({ outcomes }) => outcomes?.[0]?.condition?.holds)).toEqual([true, null, null, null]);
});

test('Q35 a cycle without rules of its own', () => {
  const rules = [
    { when: 'passed', effects: ['renew'] },
    { when: { not: 'passed' }, effects: ['notRenew'] },
  ];
  expect(entries({ term: { years: 1 }, rules }, '2026-01-01', '2027-06-30').lines).toEqual([
    ...['signing 2026-01-01', 'decision 2026-12-31'],
    ...['signing 2027-01-01', 'decision 2027-12-31'],
  ]);
  const onlyEnd = [{ effects: ['retender'] }];
  const timings = [{ kind: 'quota', per: 'year', count: 1 }];
  expect(entries({ term: { years: 2 }, rules: onlyEnd, timings }, '2026-01-01', '2026-12-31')).toEqual({
    lines: ['signing 2026-01-01', 'signing 2027-01-01', 'end 2027-12-31'],
    codes: ['procedure.renewal.unstated'],
  });
});

test('Q36 a cycle that outlives the scheme', () => {
  const late = six();
  expect(late.schemeEnd).toBe('2030-12-31');
  expect(late.issues).toMatchObject([
    { code: 'procedure.cycle.outlives', params: { cycle: 2, end: '2031-12-31', schemeEnd: '2030-12-31' } },
  ]);
  expect(late.entries.filter(({ beyondScheme }) => beyondScheme).map(({ start }) => start)).toEqual([
    '2031-01-01',
    '2031-09-01',
    '2031-12-31',
  ]);
  expect(six([], { to: '2028-12-31' }).issues).toEqual([]);
  const open = expandInstrument(rehab, 'service-contract', { start: '2026-01-01', to: '2026-12-31' });
  expect([open.schemeEnd, open.issues.map(({ code }) => code)]).toEqual([null, ['procedure.validity.unknown']]);
  const stated = letter({ term: { years: 3 } }, [], { validity: { from: '2025-03-15', term: { years: 2 } } });
  expect(expandInstrument(stated, 'letter', { start: '2026-01-01', to: '2026-01-01' }).schemeEnd).toBe('2027-03-14');
});

test('Q37 the caller is mistaken', () => {
  expect(() => expandInstrument(rehab, 'gone', { start: '2026-01-01', to: '2026-01-01' })).toThrow(
    /^procedure\.instrument: /,
  );
  expect(() => six([], { start: '2026' })).toThrow(/^procedure\.start: /);
  expect(() => six([], { to: '2026-02-30' })).toThrow(/^procedure\.to: /);
  expect(() => six([], { issued: '' })).toThrow(/^procedure\.issued: /);
});

test('Q38 very many dates', () => {
  const monthly = letter({
    term: { years: 7_000 },
    timings: [{ kind: 'quota', per: 'month', count: 1 }],
    rules: [{ when: 'x', effects: ['renew'] }],
  });
  const { entries, issues } = expandInstrument(monthly, 'letter', { start: '2026-01-01', to: '2026-12-31' });
  expect(entries).toHaveLength(10_000);
  expect(issues.map(({ code }) => code)).toEqual(['procedure.instrument.limit']);
});

const safety = example('five-community-safety-creation-plan');
const signed = (date: string | undefined, ...parties: string[]): Event => ({
  met: 'security-guarantee',
  ...(date ? { date } : {}),
  parties,
});

test('Q39 coverage of signatories', () => {
  const landlords = ['l1', 'l2', 'l3'].map((id) => party(id, { kind: 'people', partOf: 'landlord' }));
  const plan = planWith({
    parties: [party('community'), party('landlord', { kind: 'people' }), ...landlords],
    instruments: safety.instruments,
  });
  const events = [
    signed('2026-01-05', 'community', 'l2'),
    signed('2026-02-05', 'l2', 'stranger'),
    signed('2026-07-01', 'l3'),
    signed(undefined, 'l1'),
    { met: 'help-agreement', date: '2026-01-01', parties: ['l1'] },
  ];
  const { sides, issues } = computeCoverage(plan, 'security-guarantee', events, { asOf: '2026-06-30' });
  expect(sides).toEqual([
    { party: 'community', each: false, signed: ['community'], missing: [], total: 1 },
    { party: 'landlord', each: true, signed: ['l2'], missing: ['l1', 'l3'], total: 3 },
  ]);
  expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'procedure.signatory.unknown events.1.parties.1',
    'procedure.event.undated events.3',
  ]);
  const open = computeCoverage(safety, 'security-guarantee', [], { asOf: '2026-06-30' });
  expect(open.sides).toMatchObject([{ missing: ['community'] }, { signed: [], missing: null }]);
  expect(() => computeCoverage(plan, 'gone', [], { asOf: '2026-06-30' })).toThrow(/^procedure\.instrument: /);
});
