import { expect, test } from 'vitest';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import type { Event, Fact } from '../../src/schema/ledger.ts';
import { issuesIn, planOf } from '../support/scheduleOf.ts';

const weekly = { kind: 'recurrence', frequency: 'weekly', weekdays: ['MO'] };
const sites = ['market', 'school', 'pool'];
const plan = planOf(
  [
    { id: 'season', when: '汛期', timings: [{ kind: 'period', during: '--03' }] },
    { id: 'check', parent: 'season', when: '有隐患', scope: sites, each: true, timings: [weekly] },
    {
      id: 'talk',
      when: { all: ['汛期', { met: 'season' }] },
      timings: [{ kind: 'dates', on: ['--03-09', '--03-16'] }],
    },
    { id: 'always', timings: [{ kind: 'dates', on: ['--03-10'] }] },
  ],
  {
    parties: sites.map((id) => ({ id, name: id, kind: 'place' })),
    instruments: [
      {
        id: 'letter',
        kind: 'responsibilityLetter',
        title: '责任书',
        signatories: [{ party: 'market' }, { party: 'school' }],
        timings: [{ kind: 'quota', per: 'month', count: 1 }],
      },
    ],
    fundingItems: [{ id: 'money', title: '经费', amount: 1, timings: [{ kind: 'quota', per: 'month', count: 1 }] }],
  },
);
const march = { from: '2026-03-01', to: '2026-03-31' };
const facts: Fact[] = [
  { indicator: '汛期', is: true },
  { indicator: '有隐患', subject: 'market', is: true, period: '2026-03-04' },
  { indicator: '有隐患', subject: 'market', is: false, period: '2026-03-25' },
  { indicator: '有隐患', subject: 'school', is: false, period: '2026-02' },
];
const listOf = (options: object = {}, id = 'check') =>
  expandSchedule(plan, { ...march, ...options })
    .occurrences.filter(({ taskId }) => taskId === id)
    .map(({ nominal, scope, conditional, undecided }) => [nominal.slice(8), scope, conditional, undecided]);

test('S34 without facts', () => {
  expect(listOf()).toEqual(['02', '09', '16', '23', '30'].map((day) => [day, sites, true, undefined]));
  expect(issuesIn(expandSchedule(plan, march))).toEqual([]);
});

test('S45 for the sites that have hazards', () => {
  expect(listOf({ facts })).toEqual([
    ['02', ['market', 'pool'], true, ['market', 'pool']],
    ['09', ['market', 'pool'], true, ['pool']],
    ['16', ['market', 'pool'], true, ['pool']],
    ['23', ['market', 'pool'], true, ['pool']],
    ['30', ['pool'], true, ['pool']],
  ]);
  const known = [...facts, { indicator: '有隐患', subject: 'pool', is: false }];
  expect(listOf({ facts: known })).toEqual([
    ['02', ['market'], true, ['market']],
    ['09', ['market'], undefined, undefined],
    ['16', ['market'], undefined, undefined],
    ['23', ['market'], undefined, undefined],
  ]);
});

test('S45 the condition of an ancestor', () => {
  expect(listOf({ facts: [...facts.slice(1), { indicator: '汛期', is: false }] })).toEqual([]);
});

test('S45 what is met, from its day on', () => {
  const events: Event[] = [{ met: 'season', date: '2026-03-12' }];
  expect(listOf({ facts, events }, 'talk')).toEqual([
    ['09', undefined, true, undefined],
    ['16', undefined, undefined, undefined],
  ]);
  expect(listOf({ facts: [], events }, 'always')).toEqual([['10', undefined, undefined, undefined]]);
});

test('S45 what is missing is named', () => {
  const { issues } = expandSchedule(plan, { ...march, facts: facts.slice(1) });
  expect(issues.map(({ code, path, params }) => [code, path.join('.'), params])).toEqual([
    ['schedule.condition.unknown', 'tasks.1.timings.0', { lacks: ['有隐患', '汛期'] }],
    ['schedule.condition.unknown', 'tasks.2.timings.0', { lacks: ['汛期', 'season'] }],
  ]);
});

test('S44 instruments and funding items', () => {
  const { occurrences } = expandSchedule(plan, { from: '2026-01-01', to: '2026-12-31' });
  expect(new Set(occurrences.map(({ taskId }) => taskId))).toEqual(new Set(['check', 'talk', 'always']));
});
