import { expect, test } from 'vitest';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { issuesIn, planOf, scheduleOf, windowsOf } from '../support/scheduleOf.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const monthly = { kind: 'quota', per: 'month', count: 1 };
const weekly = { kind: 'recurrence', frequency: 'weekly', weekdays: ['MO'] };

test('S1 by due date, then by task and timing', () => {
  const plan = planOf([
    { id: 'last', timings: [{ kind: 'standing' }, { kind: 'deadline', by: '--01' }] },
    {
      id: 'first',
      timings: [
        { kind: 'deadline', by: '--01' },
        { id: 'day', kind: 'dates', on: ['--01-05'] },
      ],
    },
  ]);
  expect(expandSchedule(plan, year).occurrences.map(({ id }) => id)).toEqual([
    'first/day/2026-01-05',
    'last/1/2026-01-31',
    'first/0/2026-01-31',
    'last/0/2026-01-01',
  ]);
});

test('S2 due on the last day asked for', () => {
  expect(scheduleOf(monthly, { from: '2026-03-01', to: '2026-03-30' }).occurrences).toEqual([]);
  expect(windowsOf(scheduleOf(monthly, { from: '2026-03-31', to: '2026-03-31' }).occurrences)).toHaveLength(1);
});

test('S32 overlapping the days asked for', () => {
  const touching = scheduleOf([monthly, weekly, { kind: 'standing' }], {
    from: '2026-03-31',
    to: '2026-04-06',
    touching: true,
  });
  expect(windowsOf(touching.occurrences)).toEqual([
    '2026-03-01/2026-03-31',
    '2026-04-06',
    '2026-04-01/2026-04-30',
    '2026-01-01/2026-12-31',
  ]);
});

test('S4 at most so many of one timing', () => {
  const limited = scheduleOf([weekly, monthly], { limit: 12 });
  expect(limited.occurrences.filter(({ timing }) => timing === 0)).toHaveLength(12);
  expect(limited.occurrences.filter(({ timing }) => timing === 1)).toHaveLength(12);
  expect(limited.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['schedule.limit', ['tasks', 0, 'timings', 0], { limit: 12 }],
  ]);
});

test.each([
  ['schedule.from', { from: '2026-02-30' }],
  ['schedule.from', { from: undefined as never }],
  ['schedule.to', { to: '2026' }],
  ['schedule.reversed', { from: '2027-01-01' }],
  ['schedule.limit', { limit: 0 }],
  ['schedule.limit', { limit: 2.5 }],
])('S5 %s: %o', (code, options) => {
  expect(() => expandSchedule(planOf([]), { ...year, ...options })).toThrow(RangeError);
  expect(() => expandSchedule(planOf([]), { ...year, ...options })).toThrow(new RegExp(`^${code}: `));
});

test('S6 a kind that nobody knows, an empty plan', () => {
  const plan = planOf([{ id: 'task', timings: [monthly] }]);
  const broken = { ...plan, tasks: [{ id: 'task', title: '任务', timings: [{ kind: 'toString' } as never] }] };
  expect(issuesIn(expandSchedule(broken, year))).toEqual(['schedule.kind.unknown tasks.0.timings.0.kind']);
  expect(expandSchedule(planOf([]), year)).toEqual({ occurrences: [], issues: [] });
});

test('S6 S7 a template has no dates', () => {
  const template = scheduleOf([monthly, weekly, { kind: 'deadline', by: '2026-06' }], {}, { year: undefined });
  expect(windowsOf(template.occurrences)).toEqual(['../2026-06-30']);
  expect(template.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['period.year.missing', [], { text: 'plan' }],
    ['schedule.plan.undated', [], { timings: 2 }],
  ]);
  expect(scheduleOf({ ...monthly, during: '2026-Q1' }, {}, { year: undefined }).occurrences).toHaveLength(3);
});

test('S7 within the plan and its own period', () => {
  const schoolYear = { period: '2026-09/2027-01' };
  const next = { from: '2026-01-01', to: '2027-12-31' };
  expect(windowsOf(scheduleOf(monthly, next, schoolYear).occurrences)).toHaveLength(5);
  expect(windowsOf(scheduleOf({ ...monthly, during: '--10/--12' }, next, schoolYear).occurrences)).toHaveLength(3);
  const outside = scheduleOf({ ...monthly, during: '2026-05' }, next, schoolYear);
  expect([outside.occurrences, issuesIn(outside)]).toEqual([[], ['schedule.range.empty tasks.0.timings.0']]);
  expect(issuesIn(scheduleOf({ ...weekly, during: { masked: '20xx年起' } }))).toEqual([
    'period.masked tasks.0.timings.0.during',
  ]);
});

test('S8 a period bounds the children and is taken by those without timings', () => {
  const plan = planOf([
    {
      id: 'campaign',
      timings: [
        { id: 'spring', kind: 'period', during: '--03/--04' },
        { kind: 'quota', per: 'year', count: 1 },
      ],
    },
    { id: 'talk', parent: 'campaign' },
    { id: 'check', parent: 'campaign', timings: [monthly] },
    { id: 'report', parent: 'campaign', timings: [{ kind: 'deadline', by: '--05' }] },
  ]);
  const { occurrences, issues } = expandSchedule(plan, year);
  expect(occurrences.map(({ id, window, takenFrom }) => [id, `${window.start}/${window.end}`, takenFrom])).toEqual([
    ['check/0/2026-03-01', '2026-03-01/2026-03-31', undefined],
    ['talk/spring/2026-03-01', '2026-03-01/2026-04-30', 'campaign'],
    ['check/0/2026-04-01', '2026-04-01/2026-04-30', undefined],
    ['report/0/2026-05-31', '2026-03-01/2026-05-31', undefined],
    ['campaign/1/2026-01-01', '2026-01-01/2026-12-31', undefined],
  ]);
  expect(issues).toEqual([]);
});

test('S8 a deadline bounds at the end; several bounds reach from the first to the last', () => {
  const plan = planOf([
    { id: 'by-june', timings: [{ kind: 'deadline', by: '--06' }] },
    { id: 'visit', parent: 'by-june', timings: [monthly] },
    {
      id: 'twice',
      timings: [
        { kind: 'period', during: '--03' },
        { kind: 'period', during: '--05' },
      ],
    },
    { id: 'walk', parent: 'twice', timings: [monthly] },
    { id: 'sweep', parent: 'twice' },
  ]);
  const { occurrences } = expandSchedule(plan, year);
  const of = (id: string) => windowsOf(occurrences.filter(({ taskId }) => taskId === id));
  expect(of('visit')).toHaveLength(6);
  expect(of('walk')).toEqual(['2026-03-01/2026-03-31', '2026-04-01/2026-04-30', '2026-05-01/2026-05-31']);
  expect(of('sweep')).toEqual(['2026-03-01/2026-03-31', '2026-05-01/2026-05-31']);
});

test('S8 through headings, whatever the order of the list', () => {
  const tasks = [
    { id: 'leaf', parent: 'heading' },
    { id: 'heading', parent: 'stage' },
    { id: 'stage', parent: 'top', timings: [{ kind: 'period', during: '--05' }] },
    { id: 'top', timings: [{ kind: 'period', during: '--02/--09' }] },
    { id: 'beside', parent: 'top' },
  ];
  const idsOf = (list: typeof tasks) => expandSchedule(planOf(list), year).occurrences.map(({ id }) => id);
  expect(idsOf(tasks)).toEqual(['leaf/0/2026-05-01', 'beside/0/2026-02-01']);
  expect(idsOf([...tasks].reverse())).toEqual(idsOf(tasks));
});

test('S6 S8 the bound is unknown', () => {
  const plan = planOf([
    { id: 'stage', timings: [{ kind: 'period', during: 'phase:none' }] },
    { id: 'leaf', parent: 'stage' },
    { id: 'check', parent: 'stage', timings: [monthly] },
    { id: 'report', parent: 'stage', timings: [{ kind: 'deadline', by: '--05' }] },
  ]);
  const schedule = expandSchedule(plan, year);
  expect(windowsOf(schedule.occurrences)).toEqual(['../2026-05-31']);
  expect(issuesIn(schedule)).toEqual([
    'period.named.unknown tasks.0.timings.0.during',
    'schedule.parent.undated tasks.2.timings.0',
  ]);
});

test('S8 a bound outside the plan leaves nothing', () => {
  const plan = planOf([
    { id: 'stage', timings: [{ kind: 'period', during: '2025-Q4' }] },
    { id: 'check', parent: 'stage', timings: [monthly] },
  ]);
  const schedule = expandSchedule(plan, { from: '2025-01-01', to: '2026-12-31' });
  expect([schedule.occurrences, issuesIn(schedule)]).toEqual([[], ['schedule.range.empty tasks.1.timings.0']]);
});

test('S8 parents in a circle', () => {
  const plan = planOf([
    { id: 'a', parent: 'b', timings: [monthly] },
    { id: 'b', parent: 'a', timings: [{ kind: 'deadline', by: '--03' }] },
  ]);
  expect(expandSchedule(plan, year).occurrences).toHaveLength(13);
});

test('S14 scope and each from the nearest ancestor', () => {
  const parties = ['village', 'town', 'clinic'].map((id) => ({ id, name: id, kind: 'unit' }));
  const timings = [{ kind: 'deadline', by: '--06' }];
  const plan = planOf(
    [
      { id: 'top', scope: ['village'], each: true },
      { id: 'inherits', parent: 'top', timings },
      { id: 'together', parent: 'top', each: false, timings },
      { id: 'own', parent: 'top', scope: ['clinic', 'town'], timings },
      { id: 'below', parent: 'together' },
      { id: 'deep', parent: 'below', timings },
      { id: 'bare', timings },
    ],
    { parties },
  );
  expect(expandSchedule(plan, year).occurrences.map(({ taskId, scope, each }) => [taskId, scope, each])).toEqual([
    ['inherits', ['village'], true],
    ['own', ['clinic', 'town'], undefined],
    ['deep', ['village'], false],
    ['bare', undefined, undefined],
  ]);
});

test('S14 strength of the timing, else of the task', () => {
  const plan = planOf([
    {
      id: 'a',
      strength: 'must',
      timings: [{ kind: 'deadline', by: '--06', strength: 'strive' }, { kind: 'standing' }],
    },
  ]);
  expect(expandSchedule(plan, year).occurrences.map(({ strength }) => strength)).toEqual(['strive', 'must']);
});

test('S34 conditions of the task and above it', () => {
  const timings = [{ kind: 'deadline', by: '--06' }];
  const plan = planOf([
    { id: 'if', when: '验收不合格', timings: [weekly] },
    { id: 'then', parent: 'if', timings },
    { id: 'else', timings },
  ]);
  const { occurrences } = expandSchedule(plan, { from: '2026-06-29', to: '2026-06-30' });
  expect(occurrences.map(({ taskId, conditional }) => [taskId, conditional])).toEqual([
    ['if', true],
    ['then', true],
    ['else', undefined],
  ]);
});

test('S33 the plan is not changed', () => {
  const plan = planOf([{ id: 'a', timings: [monthly, weekly, { kind: 'quota', per: 'year', anchors: ['late'] }] }]);
  const before = structuredClone(plan);
  expandSchedule(plan, year);
  expect(plan).toEqual(before);
});

test.each(['UTC', 'Pacific/Apia', 'America/St_Johns', 'Pacific/Kiritimati'])('S33 in %s', (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    const schedule = scheduleOf(
      weekly,
      { from: '2011-12-20', to: '2012-01-05' },
      { year: undefined, period: '2011/2012' },
    );
    expect(windowsOf(schedule.occurrences)).toEqual(['2011-12-26', '2012-01-02']);
  } finally {
    process.env.TZ = before;
  }
});
