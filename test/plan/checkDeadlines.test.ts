import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const by = (text: string) => ({ timings: [{ kind: 'deadline', by: text }] });
const during = (text: string) => ({ timings: [{ kind: 'period', during: text }] });

test('C40 a task due after the one above it', () => {
  const tasks = [
    task('top', by('2024-06')),
    task('late', { parent: 'top', ...by('2024-07') }),
    task('last day', { parent: 'top', ...by('2024-06-30') }),
    task('between', { parent: 'top' }),
    task('deep', { parent: 'between', ...during('2024-06/2024-08') }),
    task('dated', { parent: 'top', timings: [{ kind: 'dates', on: ['2024-05-01', '2024-09-01'] }] }),
    task('monthly', { parent: 'top', timings: [{ kind: 'quota', per: 'month', count: 1 }] }),
  ].map((fields) => ({ ...fields, id: fields.id.replace(' ', '-') }));
  const bound = { parent: 'top', limit: '2024-06-30' };
  expect(foundOf('plan.deadline.afterParent', { tasks })).toEqual([
    { path: 'tasks.1.timings.0', id: 'late', end: '2024-07-31', ...bound },
    { path: 'tasks.4.timings.0', id: 'deep', end: '2024-08-31', ...bound },
    { path: 'tasks.5.timings.0', id: 'dated', end: '2024-09-01', ...bound },
  ]);
});

test('C40 the latest of several deadlines binds, and one to begin does not', () => {
  const timings = [
    { kind: 'deadline', by: '2024-03', milestone: 'start' },
    { kind: 'deadline', by: '2024-05' },
    { kind: 'deadline', before: '2024-09' },
  ];
  const fields = (end: string) => ({ tasks: [task('top', { timings }), task('part', { parent: 'top', ...by(end) })] });
  expect(issuesOf('plan.deadline.afterParent', fields('2024-08'))).toEqual([]);
  expect(foundOf('plan.deadline.afterParent', fields('2024-09'))).toMatchObject([{ limit: '2024-08-31' }]);
  expect(
    issuesOf('plan.deadline.', {
      tasks: [task('top', { timings: timings.slice(0, 1) }), task('part', { parent: 'top', ...by('2024-09') })],
    }),
  ).toEqual([]);
});

test('C40 goals and targets', () => {
  const fields = {
    indicators: [{ id: 'i', better: 'higher' }],
    goals: [
      { id: 'g', title: '目标', by: '2024-06', targets: [{ indicator: 'i', value: 1, by: '2024-08' }] },
      { id: 'h', title: '分目标', parent: 'g', by: '2024-09', targets: [{ indicator: 'i', value: 1, by: '2024-09' }] },
    ],
    tasks: [
      task('top', by('2024-03')),
      task('part', {
        parent: 'top',
        targets: [
          { indicator: 'i', value: 1, by: '2024-03' },
          { indicator: 'i', value: 2, by: '2024-04' },
        ],
      }),
    ],
  };
  expect(foundOf('plan.deadline.afterParent', fields).map(({ path, parent, limit }) => [path, parent, limit])).toEqual([
    ['goals.0.targets.0.by', 'g', '2024-06-30'],
    ['goals.1.by', 'g', '2024-06-30'],
    ['tasks.1.targets.1.by', 'top', '2024-03-31'],
  ]);
});

test('C41 a task that begins before the period above it', () => {
  const tasks = [
    task('top', during('2024-03/2024-06')),
    task('early', { parent: 'top', ...during('2024-02-15/2024-04') }),
    task('due', { parent: 'top', ...by('2024-03') }),
    task('open', by('2024-06')),
    task('any', { parent: 'open', ...during('2024-01') }),
  ];
  expect(foundOf('plan.timing.beforeParent', { tasks })).toEqual([
    { path: 'tasks.1.timings.0', id: 'early', start: '2024-02-15', parent: 'top', from: '2024-03-01' },
  ]);
});

test('C42 a later step due before an earlier one', () => {
  const tasks = [
    task('run', { ordered: true }),
    task('one', { parent: 'run', ...by('2024-05') }),
    task('two', { parent: 'run' }),
    task('three', { parent: 'run', ...by('2024-04') }),
    task('four', { parent: 'run', ...by('2024-05') }),
    task('free', { ...by('2024-05') }),
    task('loose', { ...by('2024-04') }),
  ];
  expect(foundOf('plan.deadline.order', { tasks })).toEqual([
    { path: 'tasks.3.timings.0', id: 'three', end: '2024-04-30', earlier: 'one', earlierEnd: '2024-05-31' },
  ]);
});

test('C42 a task due before one that it comes after', () => {
  const tasks = [
    task('a', by('2024-05')),
    task('b', { after: ['a'], ...by('2024-04') }),
    task('c', { after: ['a', 'b'], ...by('2024-05') }),
    task('d', { after: ['a'] }),
  ];
  expect(foundOf('plan.deadline.order', { tasks })).toMatchObject([
    { path: 'tasks.1.timings.0', id: 'b', earlier: 'a' },
  ]);
});

test('C42 steps that also name one another are told once', () => {
  const tasks = [
    task('run', { ordered: true }),
    task('a', { parent: 'run', ...by('2024-05') }),
    task('b', { parent: 'run', after: ['a'], ...by('2024-04') }),
  ];
  expect(issuesOf('plan.deadline.order', { tasks })).toHaveLength(1);
});

test('C43 who takes part is done no later than the lead', () => {
  const fields = (assignments: object[]) => ({
    parties: [party('a'), party('b')],
    tasks: [task('t', { ...by('2024-06'), assignments })],
  });
  const lead = { role: 'lead', parties: ['a'], by: '2024-04' };
  const support = { role: 'support', parties: ['b'], by: '2024-05' };
  expect(foundOf('plan.deadline.assignment', fields([support, lead]))).toEqual([
    {
      path: 'tasks.0.assignments.0.by',
      role: 'support',
      end: '2024-05-31',
      limit: '2024-04-30',
      of: 'lead',
      task: 't',
    },
  ]);
  expect(issuesOf('plan.deadline.assignment', fields([support, { role: 'lead', parties: ['a'] }]))).toEqual([]);
  const late = { ...support, by: '2024-07' };
  expect(foundOf('plan.deadline.assignment', fields([late, { ...lead, by: '2024-08' }]))).toMatchObject([
    { role: 'lead', of: 'task' },
  ]);
  expect(foundOf('plan.deadline.assignment', fields([late]))).toMatchObject([
    { role: 'support', of: 'task', limit: '2024-06-30' },
  ]);
});

test.each<[validity: object, term: object, found: number]>([
  [{ years: 5 }, { years: 3 }, 0],
  [{ years: 3 }, { years: 3 }, 0],
  [{ years: 3 }, { months: 37 }, 1],
  [{ years: 1 }, { months: 12, days: 1 }, 1],
  [{ years: 1 }, { days: 365 }, 0],
  [{ masked: 'x年' }, { years: 30 }, 0],
  [{ years: 1 }, { vague: '长期' }, 0],
  [{ years: 1 }, { workdays: 900 }, 0],
])('C44 in force %j, instrument %j', (validity, term, found) => {
  const fields = {
    validity: { term: validity },
    parties: [party('a'), party('b')],
    instruments: [{ id: 'c', kind: 'contract', title: '合约', term, signatories: [{ party: 'a' }, { party: 'b' }] }],
  };
  const issues = foundOf('plan.term.beyondValidity', fields);
  expect(issues).toEqual(Array.from({ length: found }, () => ({ path: 'instruments.0.term', id: 'c' })));
});
