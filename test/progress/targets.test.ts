import { expect, test } from 'vitest';
import type { TrackOptions } from '../../src/progress/trackProgress.ts';
import { type Held, issuesIn, track } from './track.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The only target of a plan of 2026 with one indicator, at the end of June unless the options say otherwise. */
function judge(
  target: Fields,
  indicator: Fields,
  held: Held,
  options: Partial<TrackOptions> & { fields?: Fields } = {},
) {
  const { fields = {}, ...asked } = options;
  const indicators = [{ id: 'x', ...indicator }, ...((fields.indicators as Fields[] | undefined) ?? [])];
  const plan = { ...fields, indicators, targets: [{ indicator: 'x', ...target }] };
  const progress = track([], held, asked, plan);
  return { ...progress.targets[0], issues: issuesIn(progress) };
}

const fact = (value: unknown, fields: Fields = {}) => ({ indicator: 'x', value, ...fields });
const facts = (...values: unknown[]): Held => ({ facts: values.map((value) => fact(value)) });
const higher = { unit: 'percent', better: 'higher' };
const lower = { unit: 'percent', better: 'lower' };

test('G40 nothing reported is not 0', () => {
  expect(judge({ value: 'none' }, {}, {})).toMatchObject({
    state: 'notComputable',
    reason: 'noFact',
    value: null,
    gap: null,
  });
  expect(judge({ value: 'none' }, {}, facts(0))).toMatchObject({ state: 'onTrack', value: 0, gap: 0 });
});

test('G41 whose time a target takes', () => {
  const of = (target: Fields, node: Fields) => {
    const plan = {
      indicators: [{ id: 'x' }],
      goals: [
        { id: 'top', title: '目标', by: '--09' },
        { id: 'g', parent: 'top', title: '目标', ...node, targets: [{ indicator: 'x', ...target }] },
      ],
    };
    return track([], {}, {}, plan).targets[0]?.due;
  };
  expect(of({ by: '--03' }, { by: '--06' })).toBe('2026-03-31');
  expect(of({ during: '--Q1' }, {})).toBe('2026-03-31');
  expect(of({}, { by: '--06' })).toBe('2026-06-30');
  expect(of({}, {})).toBe('2026-09-30');
  const target = { indicator: 'x', value: 1 };
  const due = (timings: Fields[] | undefined) =>
    track(
      [
        { id: 'a', timings: [{ kind: 'deadline', before: '--10' }] },
        { id: 'b', parent: 'a', timings, targets: [target] },
      ],
      {},
      {},
      { indicators: [{ id: 'x' }] },
    ).targets[0]?.due;
  expect(due([{ kind: 'period', during: '--04' }])).toBe('2026-04-30');
  expect(due(undefined)).toBe('2026-09-30');
  expect(judge({ value: 1 }, {}, {}).due).toBe('2026-12-31');
});

test('G42 sums and latest values', () => {
  const held = {
    facts: [
      fact(3, { period: '2026-01' }),
      fact(4, { period: '2026-02' }),
      fact(9, { period: '2025' }),
      fact(5, { period: '2026-01-10/2026-03' }),
      fact(1, { period: '2026-05-01' }),
      fact(1, { period: '2026-05-01' }),
    ],
  };
  const sum = judge({ value: 20 }, { accumulates: 'sum' }, held);
  expect(sum).toMatchObject({ value: 9, gap: 11, issues: ['progress.fact.overlap facts.3'] });
  expect(judge({ value: 20 }, { better: 'higher' }, held)).toMatchObject({ value: 1 });
  const rivals = { facts: [fact(3, { period: '2026-01' }), fact(4, { period: '2026-01' })] };
  expect(judge({ value: 20 }, higher, rivals)).toMatchObject({ state: 'notComputable', reason: 'contradiction' });
});

test('G42 facts without a period count where no other does', () => {
  const held = { facts: [fact(3), fact(4, { period: '2026-01' })] };
  expect(judge({ value: 4 }, higher, held).value).toBe(4);
  expect(judge({ value: 3 }, higher, facts(3))).toMatchObject({ state: 'reached', value: 3 });
});

test('G43 ratios', () => {
  const ratio = (numerator: number, denominator: number, fields: Fields = {}) => ({
    facts: [{ indicator: 'x', numerator, denominator, ...fields }],
  });
  expect(judge({ value: 100 }, higher, ratio(4, 4, { value: 100 }))).toMatchObject({
    state: 'reached',
    value: 100,
    issues: [],
  });
  expect(judge({ value: { atLeast: 60 } }, higher, ratio(2, 3, { value: 66.7 }))).toMatchObject({
    state: 'reached',
    issues: [],
  });
  expect(judge({ value: 100 }, higher, ratio(2, 3, { value: 67.7 }))).toMatchObject({
    value: 200 / 3,
    issues: ['progress.ratio.differs facts.0.value'],
  });
  expect(judge({ value: 100 }, higher, ratio(0, 0))).toMatchObject({
    state: 'notComputable',
    reason: 'denominatorZero',
    issues: ['progress.ratio.denominatorZero facts.0.denominator'],
  });
});

test('G43 ratios of two indicators', () => {
  const indicator = { better: 'higher', numerator: 'professionals', denominator: 'staff' };
  const fields = { indicators: [{ id: 'professionals' }, { id: 'staff' }] };
  const held = (above: number, below: number) => ({
    facts: [
      { indicator: 'professionals', value: above },
      { indicator: 'staff', value: below },
    ],
  });
  expect(judge({ value: { atLeast: '2/3' } }, indicator, held(5, 8), { fields })).toMatchObject({
    value: 0.625,
    state: 'notComputable',
    reason: 'scheduleUnknown',
    needed: { count: 6, of: 8 },
  });
  expect(judge({ value: { atLeast: '2/3' } }, indicator, held(6, 8), { fields })).toMatchObject({
    state: 'reached',
    gap: 0,
  });
  expect(judge({ value: { atLeast: '1/2' } }, indicator, held(1, 0), { fields })).toMatchObject({
    reason: 'denominatorZero',
    issues: ['progress.ratio.denominatorZero indicators.0'],
  });
});

test.each([
  [{ atLeast: 30 }, 30, 'reached', 0],
  [{ above: 30 }, 30, 'offTrack', 0],
  [{ above: 30 }, 30.5, 'reached', 0],
  [{ atMost: 12 }, 12, 'reached', 0],
  [{ below: 12 }, 12, 'offTrack', 0],
  [{ atMost: 12 }, 12.5, 'offTrack', 0.5],
  [{ atLeast: 1, atMost: 2 }, 3, 'offTrack', 1],
  [{ atLeast: 1, atMost: 2 }, 2, 'reached', 0],
  ['all', 99.9, 'offTrack', 0.1],
  ['all', 100, 'reached', 0],
  ['none', 1, 'offTrack', 1],
] as const)('G44 %j with %s', (value, is, state, gap) => {
  const found = judge({ value, by: '--05' }, { unit: 'percent' }, facts(is));
  expect(found).toMatchObject({ state });
  expect(found.gap).toBeCloseTo(gap, 9);
});

test('G44 a plain number is due in the direction that is better', () => {
  const of = (indicator: Fields, is: number) => {
    const { state, reason } = judge({ value: 90, by: '--05' }, indicator, facts(is));
    return reason ?? state;
  };
  expect([of(higher, 95), of(higher, 80), of(lower, 80), of(lower, 95)]).toEqual([
    'reached',
    'offTrack',
    'reached',
    'offTrack',
  ]);
  expect([of({ accumulates: 'sum' }, 95), of({ accumulates: 'sum' }, 80)]).toEqual(['reached', 'offTrack']);
  expect([of({}, 90), of({}, 95), of({}, 80)]).toEqual(['reached', 'directionUnknown', 'directionUnknown']);
});

test('G45 what must not happen', () => {
  const of = (value: unknown, asOf: string) =>
    judge({ value: 'none' }, { accumulates: 'sum' }, facts(value), { asOf }).state;
  expect([of(0, '2026-06-30'), of(0, '2026-12-31'), of(1, '2026-06-30')]).toEqual(['onTrack', 'reached', 'offTrack']);
  const yes = (is: boolean, value: string) => judge({ value }, {}, { facts: [{ indicator: 'x', is }] }).state;
  expect([yes(false, 'none'), yes(true, 'none'), yes(true, 'all'), yes(false, 'all')]).toEqual([
    'onTrack',
    'offTrack',
    'reached',
    'offTrack',
  ]);
});

test('G46 changes against a baseline', () => {
  const target = {
    change: 'decrease',
    value: 10,
    changeUnit: 'percentOfBaseline',
    by: '--05',
    baseline: { period: '2025' },
  };
  const before = (value: number) => fact(value, { period: '2025' });
  const of = (was: number, is: number) =>
    judge(target, { unit: '件' }, { facts: [before(was), fact(is, { period: '2026-05' })] });
  expect(of(200, 180)).toMatchObject({ state: 'reached', value: 180, baseline: 200, change: 10, gap: 0 });
  expect(of(200, 181)).toMatchObject({ state: 'offTrack', change: 9.5, gap: 0.5 });
  expect(of(0, 1)).toMatchObject({ reason: 'baselineZero', issues: ['progress.baseline.zero targets.0'] });
  expect(judge(target, {}, facts(3))).toMatchObject({
    reason: 'baselineUnknown',
    issues: ['progress.baseline.unknown targets.0'],
  });
});

test.each([
  ['previousYear', '2025', 40],
  ['samePeriodLastYear', '2025-Q2', 10],
  ['previousPeriod', '2026-Q1', 8],
  ['2025-Q4', '2025-Q4', 11],
])('G46 baseline %s', (period, where, was) => {
  const held = { facts: [fact(12, { period: '2026-Q2' }), fact(was, { period: where })] };
  expect(
    judge({ change: 'increase', value: 1, during: '--Q2', baseline: { period } }, { accumulates: 'sum' }, held),
  ).toMatchObject({
    baseline: was,
    change: 12 - was,
  });
});

test('G46 a stated baseline', () => {
  const target = {
    change: 'increase',
    value: { atLeast: 2, atMost: 4 },
    changeUnit: 'percentagePoint',
    baseline: { value: 10 },
  };
  expect(judge(target, higher, facts(13))).toMatchObject({ state: 'reached', change: 3, least: 2, greatest: 4 });
  expect(judge(target, higher, facts(15))).toMatchObject({ state: 'offTrack', gap: 1 });
});

test('G47 points or percent', () => {
  const target = { change: 'increase', value: 2, by: '--05', baseline: { value: 10 } };
  const found = judge(target, higher, facts(11));
  expect(found).toMatchObject({ state: 'notComputable', reason: 'changeUnitUnstated', value: 11 });
  expect(found.readings?.map(({ reading, state, change }) => [reading, state, change])).toEqual([
    ['percentagePoint', 'offTrack', 1],
    ['percentOfBaseline', 'reached', 10],
  ]);
  expect(found.issues).toEqual(['progress.change.unitUnstated targets.0']);
  expect(judge(target, higher, facts(12)).state).toBe('reached');
  expect(judge(target, higher, facts(10)).state).toBe('offTrack');
});

const parties = [
  { id: 'town', name: '镇', kind: 'unit', size: 4 },
  ...['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'unit', partOf: 'town' })),
];

test('G48 each or together', () => {
  const by = (subject: string, value: number) => fact(value, { subject });
  const of = (a: number, b: number, target: Fields = {}) =>
    judge(
      { value: { atLeast: 6 }, by: '--05', scope: ['a', 'b'], ...target },
      { unit: '个' },
      { facts: [by('a', a), by('b', b)] },
      { fields: { parties } },
    );
  expect(of(6, 7)).toMatchObject({ state: 'reached', issues: ['progress.target.eachOrTogether targets.0'] });
  expect(of(1, 2).state).toBe('offTrack');
  const open = of(4, 4);
  expect(open).toMatchObject({ state: 'notComputable', reason: 'eachOrTogether' });
  expect(open.readings?.map(({ reading, state }) => [reading, state])).toEqual([
    ['each', 'offTrack'],
    ['together', 'reached'],
  ]);
  expect(of(4, 4, { each: true })).toMatchObject({ state: 'offTrack', issues: [] });
  expect(of(4, 4, { each: false })).toMatchObject({ state: 'reached', value: 8, issues: [] });
});

test('G48 each of a class', () => {
  const of = (...subjects: string[]) =>
    judge(
      { value: { atLeast: 6 }, by: '--05', scope: ['town'], each: true },
      { unit: '个' },
      { facts: subjects.map((subject) => fact(7, { subject })) },
      { fields: { parties } },
    );
  expect(of('a', 'b', 'c')).toMatchObject({ state: 'notComputable', reason: 'noFact' });
  expect(of('a', 'b', 'c').subjects).toHaveLength(3);
});

test('G48 shares of several together', () => {
  const by = (subject: string, numerator: number, denominator: number) => ({
    indicator: 'x',
    subject,
    numerator,
    denominator,
  });
  const held = { facts: [by('a', 1, 10), by('b', 9, 10)] };
  const target = { value: { atLeast: 50 }, scope: ['a', 'b'], each: false };
  expect(judge(target, higher, held, { fields: { parties } })).toMatchObject({ state: 'reached', value: 50 });
});

test('G49 units that reach a standard', () => {
  const fields = { parties, references: [{ id: 'standard', kind: 'standard' }] };
  const indicator = { unit: 'percent', better: 'higher', counts: ['town'], meets: 'standard' };
  const yes = (subject: string, is: boolean | string) => ({ indicator: 'x', subject, is });
  const held = {
    facts: [yes('a', true), yes('b', false)],
    events: [{ met: 'standard', parties: ['c'], date: '2026-04-01' }],
  };
  const share = judge({ value: { atLeast: 60 }, by: '--05' }, indicator, held, { fields });
  expect(share).toMatchObject({ state: 'offTrack', value: 50, needed: { count: 3, of: 4 } });
  expect(judge({ value: 2 }, { ...indicator, unit: '个' }, held, { fields })).toMatchObject({
    state: 'reached',
    value: 2,
  });
  const graded = { counts: ['town'], grade: '合格', better: 'higher', unit: '个' };
  const marks = { facts: [yes('a', '合格'), yes('b', '不合格')] };
  expect(judge({ value: 2, by: '--05' }, graded, marks, { fields })).toMatchObject({ state: 'offTrack', value: 1 });
  const levels = { ...indicator, unit: '个', levels: ['province', 'city'] };
  const city = { events: [{ met: 'standard', parties: ['a'], level: 'city' }] };
  expect(judge({ value: 1 }, levels, city, { fields }).value).toBe(1);
  expect(judge({ value: 1 }, { ...levels, levelsNeeded: 'all' }, city, { fields }).value).toBe(0);
});

test('G49 titles that are held, and caps rounded down', () => {
  const fields = { parties, titles: [{ id: 'title', name: '示范点', holders: ['a'] }] };
  const indicator = { unit: 'percent', counts: ['town'], meets: 'title' };
  const held = { facts: [{ indicator: 'x', subject: 'b', is: false }] };
  expect(judge({ value: { atMost: 60 } }, indicator, held, { fields })).toMatchObject({
    value: 25,
    needed: { count: 2, of: 4 },
  });
  expect(judge({ value: { below: 50 } }, indicator, held, { fields }).needed).toEqual({ count: 1, of: 4 });
  expect(judge({ value: { above: 50 } }, indicator, held, { fields }).needed).toEqual({ count: 3, of: 4 });
});

test('G50 approximate numbers', () => {
  const of = (value: unknown, is: unknown) => {
    const { state, reason, approximate } = judge({ value, by: '--05' }, { better: 'higher' }, facts(is));
    return [reason ?? state, approximate];
  };
  expect(of({ atLeast: 200 }, { over: 200 })).toEqual(['reached', true]);
  expect(of({ atLeast: 250 }, { over: 200 })).toEqual(['approximate', true]);
  expect(of({ atLeast: 300 }, { nearly: 280 })).toEqual(['offTrack', true]);
  expect(of({ atLeast: 200 }, { nearly: 280 })).toEqual(['approximate', true]);
  expect(of({ about: 30 }, 31)).toEqual(['reached', true]);
  expect(of({ over: 30 }, 29)).toEqual(['offTrack', true]);
  expect(of(30, { about: 30 })).toEqual(['reached', true]);
});

test('G51 allocations by party and by year', () => {
  const parts = [
    { party: 'a', value: 2 },
    { party: 'b', value: 1 },
    { period: '--H1', value: 1 },
    { period: '--H2', value: 2 },
  ];
  const indicator = { unit: '个', better: 'higher', accumulates: 'sum' };
  const held = { facts: [fact(1, { subject: 'a', period: '2026-02' }), fact(1, { subject: 'b', period: '2026-08' })] };
  const found = judge({ value: 3, parts }, indicator, held, { fields: { parties }, asOf: '2026-12-31' });
  expect(found).toMatchObject({ value: 2, gap: 1 });
  expect(found.parts?.map(({ party, period, value, state }) => [party ?? period, value, state])).toEqual([
    ['a', 1, 'offTrack'],
    ['b', 1, 'reached'],
    ['--H1', null, 'notComputable'],
    ['--H2', null, 'notComputable'],
  ]);
});

test('G51 reported parts add up', () => {
  const indicator = { unit: '个', better: 'higher', accumulates: 'sum' };
  const held = (last: number) => ({
    facts: [
      fact(3, {
        parts: [
          { party: 'a', value: 2 },
          { party: 'b', value: last },
        ],
      }),
    ],
  });
  const options = { fields: { parties } };
  expect(judge({ value: 3 }, indicator, held(1), options)).toMatchObject({ state: 'reached', value: 3, issues: [] });
  expect(judge({ value: 3 }, indicator, held(2), options).issues).toEqual(['progress.fact.parts facts.0.parts']);
});

test('G52 targets in words alone', () => {
  const of = (target: Fields) => judge(target, higher, facts(3)).reason;
  expect(of({})).toBe('qualitative');
  expect(of({ value: { vague: '明显提高' } })).toBe('qualitative');
  expect(of({ value: { masked: 'xx' } })).toBe('masked');
  expect(of({ value: { atLeast: { masked: 'xx' } } })).toBe('masked');
  expect(of({ change: 'increase' })).toBe('qualitative');
  const known = judge({ change: 'increase', baseline: { value: 1 }, changeUnit: 'percentagePoint' }, higher, facts(3));
  expect(known).toMatchObject({ state: 'notComputable', reason: 'qualitative', change: 2, baseline: 1 });
});

test('G53 ranks', () => {
  const target = { among: 'town', scope: ['a'], value: 2, by: '--05' };
  const by = (subject: string, value: number) => fact(value, { subject });
  const all = parties.map((party) => (party.id === 'town' ? { ...party, size: 3 } : party));
  const of = (values: readonly [number, number, number], fields: Fields) =>
    judge(
      target,
      { better: 'higher' },
      { facts: [by('a', values[0]), by('b', values[1]), by('c', values[2])] },
      { fields },
    );
  expect(of([5, 7, 3], { parties: all })).toMatchObject({ state: 'reached', value: 2 });
  expect(of([5, 7, 6], { parties: all })).toMatchObject({ state: 'offTrack', value: 3, gap: 1 });
  expect(of([5, 5, 5], { parties: all })).toMatchObject({ state: 'reached', value: 1 });
  expect(of([5, 7, 3], { parties })).toMatchObject({ state: 'notComputable', reason: 'approximate', value: 2 });
  expect(judge({ ...target, value: { vague: '领先' } }, { better: 'higher' }, {}, { fields: { parties } }).reason).toBe(
    'qualitative',
  );
});

test('G54 on track over workdays', () => {
  const sum = { accumulates: 'sum', better: 'higher' };
  // 129 of the 261 weekdays of 2026 have passed by 30 June.
  const found = judge({ value: 261 }, sum, facts(129));
  expect(found).toMatchObject({ state: 'onTrack', expected: 129, gap: 132 });
  expect(found.scheduled).toMatchObject({
    along: 'workdays',
    scheduled: { numerator: 129, denominator: 261 },
    provisional: true,
  });
  expect(judge({ value: 261 }, sum, facts(128)).state).toBe('offTrack');
  expect(judge({ value: 30 }, higher, facts(20))).toMatchObject({
    state: 'notComputable',
    reason: 'scheduleUnknown',
    gap: 10,
  });
  const change = { change: 'increase', changeUnit: 'percentagePoint', value: 10, baseline: { value: 10 } };
  expect(judge(change, higher, facts(15)).state).toBe('onTrack');
  expect(judge(change, higher, facts(14)).state).toBe('offTrack');
});

test('G54 on track along nodes', () => {
  const parts = [
    { period: '--Q1', value: 2 },
    { period: '--Q2', value: 3 },
    { period: '--H2', value: 5 },
  ];
  const of = (value: number, fields: Fields = { accumulates: 'sum' }) =>
    judge({ value: 10, parts }, { better: 'higher', ...fields }, facts(value));
  expect(of(5)).toMatchObject({ state: 'onTrack', expected: 5, scheduled: { along: 'nodes', gap: 0 } });
  expect(of(4)).toMatchObject({ state: 'offTrack', scheduled: { colour: 'yellow' } });
  expect(of(4, {})).toMatchObject({ state: 'onTrack', expected: 3 });
});

test('G54 late is not on time', () => {
  const held = { facts: [fact(10, { period: '2026-04' })] };
  expect(judge({ value: 10, by: '--03' }, higher, held)).toMatchObject({ state: 'reached', late: true });
});

test('G55 facts that are not counted', () => {
  const held = { facts: [fact(1, { period: '2026-08' }), { indicator: 'y', value: 3 }, fact(2, { subject: 'ghost' })] };
  expect(judge({ value: 1 }, higher, held)).toMatchObject({
    reason: 'noFact',
    issues: [
      'progress.fact.future facts.0.period',
      'progress.indicator.unknown facts.1.indicator',
      'progress.party.unknown facts.2.subject',
    ],
  });
  const progress = track([], {}, {}, { targets: [{ indicator: 'nothing' }] });
  expect(progress.targets[0]?.reason).toBe('indicatorUnknown');
  expect(issuesIn(progress)).toEqual(['progress.indicator.unknown targets.0.indicator']);
});
