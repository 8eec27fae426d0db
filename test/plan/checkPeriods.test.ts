import { expect, test } from 'vitest';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { foundOf, issuesOf, party, planWith, task } from '../support/planWith.ts';

const timed = (...timings: Record<string, unknown>[]) => ({ tasks: [task('a', { timings })] });
const noYear = { year: undefined };

test('C30 a time that its year does not have', () => {
  const fields = { year: 2025, ...timed({ kind: 'deadline', by: '--02-29' }) };
  expect(foundOf('period.leapDay', fields)).toMatchObject([{ path: 'tasks.0.timings.0.by', year: 2025 }]);
  expect(foundOf('period.leapDay', { ...fields, year: 2024 })).toEqual([]);
});

test('C30 a name that nobody dates, once', () => {
  const fields = timed(
    { kind: 'period', during: 'term:autumn' },
    { kind: 'dates', on: ['2024-05-01', 'term:autumn'] },
    { kind: 'quota', per: 'term', count: 1, during: 'term:spring' },
  );
  expect(foundOf('period.named.unknown', fields)).toEqual([
    { path: 'tasks.0.timings.0.during', name: 'term:autumn' },
    { path: 'tasks.0.timings.2.during', name: 'term:spring' },
  ]);
});

test('C30 a calendar dates it', () => {
  const calendar = { ...gregorian, terms: [{ id: 'autumn', during: '2024-09/2024-12' }] };
  const plan = planWith(timed({ kind: 'period', during: 'term:autumn' }));
  expect(checkPlan(plan, { calendar })).toEqual([]);
});

test('C30 a phase and an observance without dates are told where they stand', () => {
  const fields = {
    phases: [{ id: 'prepare' }],
    observances: [{ id: 'day', name: '主题日', announced: true }],
    ...timed({ kind: 'period', during: 'phase:prepare' }, { kind: 'dates', on: ['observance:day'] }),
  };
  expect(issuesOf('period.', fields)).toEqual([]);
  expect(issuesOf('plan.phase.undated', fields)).toHaveLength(1);
  expect(issuesOf('calendar.observance.announced', fields)).toHaveLength(1);
});

test('C30 names that lead back to themselves', () => {
  const fields = {
    phases: [
      { id: 'a', during: 'phase:b' },
      { id: 'b', during: 'phase:a' },
    ],
  };
  expect(foundOf('period.named.cycle', fields).map(({ path }) => path)).toEqual(['phases.0.during', 'phases.1.during']);
});

test('C31 C130 hidden periods and periods in words', () => {
  const fields = {
    parties: [party('a')],
    indicators: [{ id: 'i', better: 'higher' }],
    issued: { masked: '20xx年3月' },
    goals: [{ id: 'g', title: '目标', by: { masked: '20xx' } }],
    references: [{ id: 'r', kind: 'plan', title: '规划', during: { masked: '20xx' } }],
    assignments: [{ role: 'lead', parties: ['a'], by: { vague: '尽快' } }],
    targets: [
      { indicator: 'i', value: 1, by: { masked: '20xx' }, parts: [{ period: { masked: '某月' }, value: 1 }] },
      { indicator: 'i', value: 1, change: 'increase', baseline: { period: { masked: '20xx' } } },
    ],
    fundingItems: [{ id: 'f', title: '经费', amount: 1, paidFrom: ['a'], during: { vague: '近期' } }],
  };
  expect(foundOf('plan.period.masked', fields)).toEqual([
    {
      path: 'issued',
      count: 6,
      places: ['issued', 'references[0].during', 'goals[0].by', 'targets[0].by', 'targets[0].parts[0].period'],
      words: ['20xx年3月', '20xx', '某月'],
    },
  ]);
  expect(foundOf('plan.period.vague', fields)).toMatchObject([{ count: 2, words: ['近期', '尽快'] }]);
});

test('C32 periods without a year', () => {
  const fields = timed(
    { kind: 'deadline', by: '--05' },
    { kind: 'deadline', before: '--12' },
    { kind: 'period', during: 'plan' },
  );
  expect(foundOf('plan.period.yearless', { ...noYear, ...fields })).toEqual([
    {
      path: 'tasks.0.timings.0.by',
      count: 2,
      places: ['tasks[0].timings[0].by', 'tasks[0].timings[1].before'],
      words: ['--05', '--12'],
    },
  ]);
  expect(foundOf('plan.period.ambiguous', { period: '2024-01/2025-06', ...fields })).toMatchObject([{ count: 2 }]);
  expect(foundOf('plan.period.', fields)).toEqual([]);
  expect(foundOf('plan.period.yearless', { year: { masked: '20xx' }, ...fields })).toHaveLength(1);
});

test('C38 a template', () => {
  expect(foundOf('plan.template', noYear)).toEqual([{ path: '' }]);
  expect(foundOf('plan.template', { ...noYear, period: '2024' })).toEqual([]);
  expect(foundOf('plan.template', { year: { masked: '20xx' } })).toEqual([]);
  expect(foundOf('period.masked', { year: { masked: '20xx' } })).toMatchObject([{ path: 'year' }]);
});

const inPlan = { of: 'plan', from: '2024-01-01', to: '2024-12-31' };

test.each<[path: string, start: string | null, end: string, fields: Record<string, unknown>]>([
  ['tasks.0.timings.0.by', null, '2025-01-31', timed({ kind: 'deadline', by: '2025-01' })],
  ['tasks.0.timings.0.by', null, '2011-06-30', timed({ kind: 'deadline', by: '2011-06' })],
  ['tasks.0.timings.0.before', null, '2023-12-31', timed({ kind: 'deadline', before: '2024' })],
  ['tasks.0.timings.0.during', '2023-10-01', '2023-12-31', timed({ kind: 'period', during: '2023-Q4' })],
  ['tasks.0.timings.0.on.1', '2025-05-01', '2025-05-01', timed({ kind: 'dates', on: ['2024-05-01', '2025-05-01'] })],
  [
    'tasks.0.timings.0.during',
    '2022-01-01',
    '2022-12-31',
    timed({ kind: 'quota', per: 'month', count: 1, during: '2022' }),
  ],
  [
    'tasks.0.timings.0.options.1.by',
    null,
    '2025-12-31',
    timed({ kind: 'choice', options: [{ kind: 'standing' }, { kind: 'deadline', by: '2025' }] }),
  ],
  ['goals.0.by', null, '2026-12-31', { goals: [{ id: 'g', title: '目标', by: '2026' }] }],
  ['phases.0.during', '2023-10-01', '2023-12-31', { phases: [{ id: 'p', during: '2023-Q4' }] }],
  [
    'assignments.0.by',
    null,
    '2025-03-31',
    { parties: [party('a')], assignments: [{ role: 'lead', parties: ['a'], by: '2025-03' }] },
  ],
  [
    'targets.0.during',
    '2025-01-01',
    '2025-12-31',
    { indicators: [{ id: 'i', better: 'higher' }], targets: [{ indicator: 'i', value: 1, during: '2025' }] },
  ],
  [
    'fundingItems.0.during',
    '2025-01-01',
    '2025-12-31',
    { parties: [party('a')], fundingItems: [{ id: 'f', title: '经费', amount: 1, paidFrom: ['a'], during: '2025' }] },
  ],
])('C33 %s %s %s', (path, start, end, fields) => {
  expect(foundOf('plan.period.outside', fields)).toEqual([{ path, start, end, ...inPlan, wholly: true }]);
  expect(issuesOf('plan.period.outside', fields)[0]?.severity).toBe('warning');
});

test('C33 partly outside', () => {
  const [issue, ...others] = issuesOf('plan.period.outside', timed({ kind: 'period', during: '2024-11/2025-02' }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'info', params: { wholly: false, start: '2024-11-01', end: '2025-02-28' } });
});

test.each<[string, Record<string, unknown>]>([
  ['its last day', timed({ kind: 'deadline', by: '2024' })],
  ['the day before the next year', timed({ kind: 'deadline', before: '2025' })],
  ['open ends', timed({ kind: 'period', during: '2024-03/..' }, { kind: 'period', during: '../2024-03' })],
  ['a week at its edge', { year: 2026, ...timed({ kind: 'period', during: '2026-W01' }) }],
  [
    'what was before',
    { issued: '2023-12', references: [{ id: 'r', kind: 'plan', title: '规划', during: '2021/2025' }] },
  ],
  ['a plan without dates', { ...noYear, ...timed({ kind: 'deadline', by: '2031' }) }],
])('C33 not outside: %s', (_, fields) => {
  expect(issuesOf('plan.period.outside', fields)).toEqual([]);
});

test('C34 outside the time in which the plan is in force', () => {
  const validity = { from: 'issued', term: { years: 5 } };
  const fields = {
    ...noYear,
    issued: '2012-07-01',
    validity,
    ...timed({ kind: 'deadline', by: '2018-01' }, { kind: 'deadline', by: '2017-06' }),
  };
  expect(foundOf('plan.period.outside', fields)).toEqual([
    {
      path: 'tasks.0.timings.0.by',
      start: null,
      end: '2018-01-31',
      of: 'validity',
      from: '2012-07-01',
      to: '2017-06-30',
      wholly: true,
    },
  ]);
  const early = {
    validity: { from: '2024-03' },
    ...timed({ kind: 'deadline', by: '2024-02' }, { kind: 'deadline', by: '2024-04' }),
  };
  expect(foundOf('plan.period.outside', early)).toMatchObject([
    { path: 'tasks.0.timings.0.by', of: 'validity', from: '2024-03-01', to: '..' },
  ]);
});
