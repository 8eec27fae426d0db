import { expect, test } from 'vitest';
import { trackProgress } from '../../src/progress/trackProgress.ts';
import { planOf } from '../support/scheduleOf.ts';
import { issuesIn, ledgerOf, statesOf, track, trackOne } from './track.ts';

const monthly = { kind: 'quota', per: 'month', count: 1 };
const weekly = { kind: 'recurrence', frequency: 'weekly', weekdays: ['MO'] };

test('G1 a ledger of another plan', () => {
  const plan = planOf([{ id: 'task', timings: [monthly] }]);
  const ledger = { ...ledgerOf({ entries: [{ task: 'task', date: '2026-01-09' }] }), plan: 'other' };
  const progress = trackProgress(plan, ledger, { asOf: '2026-01-31' });
  expect(issuesIn(progress)).toEqual(['progress.ledger.otherPlan plan']);
  expect(statesOf(progress)[0]).toBe('2026-01-31 done 1/1');
});

test('G2 an open plan is looked at around what has happened', () => {
  const held = { entries: [{ task: 'task', date: '2027-03-02' }] };
  const { occurrences } = track(
    [{ id: 'task', timings: [monthly] }],
    held,
    { asOf: '2027-06-30' },
    { period: '2026/..' },
  );
  expect(occurrences[0]?.occurrence.window.end).toBe('2026-01-31');
  expect(occurrences.at(-1)?.occurrence.window).toEqual({ start: '2028-06-01', end: '2028-06-30' });
  const before = track([{ id: 'task', timings: [monthly] }], held, { asOf: '2027-06-30' }, { period: '../2027-06-30' });
  expect(before.occurrences[0]?.occurrence.window.end).toBe('2026-03-31');
  expect(before.occurrences.at(-1)?.occurrence.window.end).toBe('2027-06-30');
});

test('G3 what the caller must not ask', () => {
  const plan = planOf([]);
  expect(() => trackProgress(plan, ledgerOf({}), { asOf: '2026-6-30' })).toThrow(/^progress\.asOf: 2026-6-30/);
  for (const dueSoonDays of [-1, 0.5, Number.NaN]) {
    const options = { asOf: '2026-06-30', dueSoonDays };
    expect(() => trackProgress(plan, ledgerOf({}), options)).toThrow(/^progress\.dueSoonDays: /);
  }
});

test('G5 entries that count nowhere', () => {
  const entries = [
    { id: 'a', task: 'task', date: '2026-01-05' },
    { task: 'nobody', date: '2026-01-05' },
    { id: 'a', task: 'task', date: '2026-02-05' },
    { task: 'task', date: '2026-07-01' },
    { task: 'vague', date: '2026-03-01' },
    { task: 'task', date: '2025-12-31' },
    { task: 'task', date: '2026-04-03', parties: ['ghost'] },
  ];
  const tasks = [
    { id: 'task', timings: [monthly] },
    { id: 'vague', timings: [{ kind: 'vague', wording: '定期' }] },
  ];
  const progress = track(tasks, { entries, period: '--Q1' });
  expect(progress.leftovers).toEqual([
    { entry: 1, reason: 'taskUnknown' },
    { entry: 2, reason: 'duplicate' },
    { entry: 3, reason: 'future' },
    { entry: 4, reason: 'noOccurrence' },
    { entry: 5, reason: 'noWindow' },
  ]);
  expect(issuesIn(progress)).toEqual([
    'progress.task.unknown entries.1.task',
    'progress.entry.duplicate entries.2.id',
    'progress.entry.future entries.3.date',
    'progress.entry.outsideLedger entries.5.date',
    'progress.entry.outsidePlan entries.5.date',
    'progress.entry.outsideLedger entries.6.date',
    'progress.party.unknown entries.6.parties.0',
    'progress.entry.noWindow tasks.0',
  ]);
});

test('G5 of two entries with one id the same counts in either order', () => {
  const one = { id: 'a', task: 'task', date: '2026-01-05' };
  const two = { id: 'a', task: 'task', date: '2026-02-05' };
  const tasks = [{ id: 'task', timings: [monthly] }];
  const expected = ['2026-01-31 done 1/1', '2026-02-28 missed 0/1'];
  expect(statesOf(track(tasks, { entries: [one, two] }), '2026-02-28')).toEqual(expected);
  expect(statesOf(track(tasks, { entries: [two, one] }), '2026-02-28')).toEqual(expected);
});

test('G6 the occurrence that an entry names', () => {
  const entries = [
    { occurrence: 'task/0/2026-01-01', date: '2026-02-03' },
    { occurrence: 'task/0/2026-01-02', date: '2026-02-03' },
  ];
  const progress = trackOne(monthly, entries);
  expect(progress.occurrences[0]).toMatchObject({ state: 'doneLate', daysOff: 3, entries: [0] });
  expect(progress.leftovers).toEqual([{ entry: 1, reason: 'occurrenceUnknown' }]);
  expect(issuesIn(progress)).toEqual(['progress.occurrence.unknown entries.1.occurrence']);
});

test('G6 a named occurrence comes before dates', () => {
  const entries = [{ date: '2026-01-05' }, { occurrence: 'task/0/2026-01-01', date: '2026-01-20', quantity: 1 }];
  expect(trackOne(monthly, entries).occurrences[0]).toMatchObject({ done: 1, surplus: 1, entries: [1, 0] });
});

test('G7 a window takes its maximum', () => {
  const timing = { kind: 'quota', per: 'month', count: { atLeast: 1, atMost: 2 } };
  const dates = ['2026-02-01', '2026-02-28', '2026-02-14', '2026-03-01'];
  const progress = trackOne(
    timing,
    dates.map((date) => ({ date })),
  );
  expect(statesOf(progress, '2026-03-31')).toEqual([
    '2026-01-31 missed 0/1',
    '2026-02-28 done 2/1',
    '2026-03-31 done 1/1',
  ]);
  expect(progress.occurrences[1]?.surplus).toBe(1);
});

test('G7 what lies between windows', () => {
  const timing = { kind: 'quota', per: 'month', anchors: ['late'], count: 1 };
  const progress = trackOne(timing, [{ date: '2026-02-10' }, { date: '2026-02-21' }]);
  expect(statesOf(progress, '2026-02-28')).toEqual(['2026-01-31 missed 0/1', '2026-02-28 done 1/1']);
  expect(progress.leftovers).toEqual([{ entry: 0, reason: 'noWindow' }]);
});

test('G8 the nearest date, with the days early or late', () => {
  // Mondays: 5, 12 and 19 January 2026.
  const dates = ['2026-01-01', '2026-01-08', '2026-01-16', '2026-01-19'];
  const progress = trackOne(
    weekly,
    dates.map((date) => ({ date })),
    { asOf: '2026-01-20' },
  );
  const [first, second, third] = progress.occurrences;
  expect(first).toMatchObject({ state: 'done', daysOff: -4, surplus: 1, entries: [0, 1] });
  expect(second).toMatchObject({ state: 'missed', entries: [] });
  expect(third).toMatchObject({ state: 'done', daysOff: -3, surplus: 1, entries: [2, 3] });
});

test('G8 of two equally near dates the earlier', () => {
  const timing = { kind: 'dates', on: ['2026-03-01', '2026-03-05'] };
  const progress = trackOne(timing, [{ date: '2026-03-03' }]);
  expect(statesOf(progress)).toEqual(['2026-03-01 doneLate 1/1', '2026-03-05 missed 0/1']);
});

test('G8 a date with a window of its own', () => {
  const timing = { kind: 'recurrence', frequency: 'monthly', monthDays: [25], asDeadline: true };
  const dates = ['2026-02-05', '2026-01-24', '2026-03-27', '2026-01-27'];
  const progress = trackOne(
    timing,
    dates.map((date) => ({ date })),
  );
  expect(statesOf(progress, '2026-04-25')).toEqual([
    '2026-01-25 done 1/1',
    '2026-02-25 done 1/1',
    '2026-03-25 doneLate 1/1',
    '2026-04-25 missed 0/1',
  ]);
  expect(progress.occurrences[0]).toMatchObject({ surplus: 1, entries: [1, 3] });
});

test('G9 deadlines and periods', () => {
  const deadline = { kind: 'deadline', by: '2026-03' };
  const period = { kind: 'period', during: '2026-03' };
  const of = (timing: object, date: string) => {
    const { occurrences, leftovers } = trackOne({ ...timing }, [{ date }]);
    return [occurrences[0]?.state, occurrences[0]?.daysOff, leftovers.length];
  };
  expect(of(deadline, '2026-01-01')).toEqual(['done', undefined, 0]);
  expect(of(deadline, '2026-03-31')).toEqual(['done', undefined, 0]);
  expect(of(deadline, '2026-04-02')).toEqual(['doneLate', 2, 0]);
  expect(of(deadline, '2026-03/2026-04')).toEqual(['doneLate', 30, 0]);
  expect(of(period, '2026-02-28')).toEqual(['missed', undefined, 1]);
  expect(of(period, '2026-02-20/2026-03-02')).toEqual(['done', undefined, 0]);
  expect(of(period, '2026-04-01')).toEqual(['doneLate', 1, 0]);
});

test('G10 runs take what comes after their events', () => {
  const task = { id: 'task', timings: [{ kind: 'trigger', on: ['report'], within: { days: 3 } }] };
  const events = [
    { event: 'report', date: '2026-02-01', case: 'a' },
    { event: 'report', date: '2026-02-10', case: 'b' },
    { event: 'report', date: '2026-09-10', case: 'c' },
  ];
  const of = (entries: readonly object[]) => {
    const progress = track([task], { events, entries: entries.map((entry) => ({ task: 'task', ...entry })) });
    return [statesOf(progress), progress.leftovers.length];
  };
  expect(of([{ date: '2026-02-11' }])).toEqual([['2026-02-04 doneLate 1/1', '2026-02-13 missed 0/1'], 0]);
  expect(of([{ date: '2026-02-11', case: 'b' }])).toEqual([['2026-02-04 missed 0/1', '2026-02-13 done 1/1'], 0]);
  expect(of([{ date: '2026-02-02' }, { date: '2026-02-12' }, { date: '2026-02-12' }])).toEqual([
    ['2026-02-04 done 1/1', '2026-02-13 done 2/1'],
    0,
  ]);
  expect(of([{ date: '2026-01-31' }])).toEqual([['2026-02-04 missed 0/1', '2026-02-13 missed 0/1'], 1]);
  expect(issuesIn(track([task], { events }))).toEqual(['progress.event.future events.2.date']);
});

test('G11 several timings that fit', () => {
  const both = [monthly, { id: 'quarter', kind: 'quota', per: 'quarter', count: 1 }];
  const entries = [{ date: '2026-01-10' }, { date: '2026-01-20' }, { date: '2026-02-03' }];
  const progress = trackOne(both, entries);
  expect(statesOf(progress, '2026-03-31')).toEqual([
    '2026-01-31 done 1/1',
    '2026-02-28 done 1/1',
    '2026-03-31 missed 0/1',
    '2026-03-31 done 1/1',
  ]);
  expect(progress.issues.filter(({ code }) => code === 'progress.entry.ambiguous')).toMatchObject([
    { path: ['tasks', 0], params: { entries: 1 } },
  ]);
});

test('G11 what lies in its window comes before what is late', () => {
  const both = [
    { kind: 'dates', on: ['2026-03-05'] },
    { kind: 'period', during: '2026-05' },
  ];
  const progress = trackOne(both, [{ date: '2026-05-10' }]);
  expect(statesOf(progress)).toEqual(['2026-03-05 missed 0/1', '2026-05-31 done 1/1']);
  expect(issuesIn(progress)).toEqual([]);
});

test('G12 the timing that an entry names', () => {
  const both = [monthly, { id: 'quarter', kind: 'quota', per: 'quarter', count: 1 }];
  const entries = [
    { date: '2026-01-10', timing: 'quarter' },
    { date: '2026-02-10', timing: '0' },
    { date: '2026-02-10', timing: 'week' },
  ];
  const progress = trackOne(both, entries);
  expect(progress.occurrences.filter(({ done }) => done > 0).map(({ occurrence }) => occurrence.timing)).toEqual([
    0,
    'quarter',
  ]);
  expect(progress.leftovers).toEqual([{ entry: 2, reason: 'timingUnknown' }]);
  expect(issuesIn(progress)).toEqual(['progress.timing.unknown entries.2.timing']);
});

test('G13 entries without a date', () => {
  const one = trackOne({ kind: 'deadline', by: '2026-03' }, [{}]);
  expect(one.occurrences[0]).toMatchObject({ state: 'done', entries: [0] });
  const many = trackOne(monthly, [{}, { date: { vague: '目前' } }]);
  expect(many.leftovers.map(({ reason }) => reason)).toEqual(['undated', 'undated']);
  expect(issuesIn(many)).toEqual(['progress.entry.undated entries.0', 'progress.entry.undated entries.1']);
  expect(many.issues.map(({ code }) => code)).toContain('period.vague');
});

test('G14 a total for several windows', () => {
  const progress = trackOne({ id: 'half', kind: 'quota', per: 'halfMonth', count: 1 }, [
    { date: '--H1', quantity: 27 },
  ]);
  expect(progress.totals).toEqual([
    {
      taskId: 'task',
      timing: 'half',
      period: { start: '2026-01-01', end: '2026-06-30' },
      windows: 12,
      due: 12,
      reported: 27,
      entries: [0],
    },
  ]);
  expect(progress.completion.times).toEqual({ numerator: 12, denominator: 12, rate: 1 });
  expect(progress.occurrences[3]).toMatchObject({ state: 'done', done: 0, total: 0, entries: [] });
  expect(progress.occurrences[12]?.total).toBeUndefined();
  expect(issuesIn(progress)).toEqual(['progress.total.spread entries.0']);
});

test('G14 a total that falls short', () => {
  const entries = [{ date: '--H1', quantity: 3 }, { date: '--H1', quantity: 1 }, { date: '2026-02-03' }];
  const progress = trackOne(monthly, entries);
  expect(progress.totals).toMatchObject([{ windows: 6, due: 6, reported: 4, entries: [1, 0] }]);
  expect(statesOf(progress, '2026-03-31')).toEqual([
    '2026-01-31 partly 0/1',
    '2026-02-28 done 1/1',
    '2026-03-31 partly 0/1',
  ]);
  expect(progress.completion.times).toMatchObject({ numerator: 4, denominator: 6 });
  expect(progress.completion.occurrences).toMatchObject({ numerator: 1, denominator: 6 });
  expect(issuesIn(progress)).toEqual(['progress.total.overlap entries.1', 'progress.total.spread entries.1']);
});

test('G14 totals within totals are not added', () => {
  const entries = [
    { date: '--Q1', quantity: 2 },
    { date: '--H1', quantity: 5 },
  ];
  const { totals, completion } = trackOne(monthly, entries);
  expect(totals.map(({ windows, reported }) => [windows, reported])).toEqual([
    [3, 2],
    [6, 5],
  ]);
  expect(completion.times).toMatchObject({ numerator: 5, denominator: 6 });
});

test('G14 a month is no total of its own window', () => {
  const progress = trackOne(monthly, [{ date: '2026-02', quantity: 3 }, { date: '2026-03-20/2026-04-10' }]);
  expect(progress.totals).toMatchObject([
    { windows: 1, due: 1, reported: 1, period: { start: '2026-03-20', end: '2026-04-10' } },
  ]);
  expect(statesOf(progress, '2026-04-30').slice(1)).toEqual([
    '2026-02-28 done 1/1',
    '2026-03-31 done 0/1',
    '2026-04-30 missed 0/1',
  ]);
});

test('G14 a month of Mondays', () => {
  const { totals, occurrences } = trackOne(weekly, [{ date: '2026-02', quantity: 4 }], { asOf: '2026-02-28' });
  expect(totals).toMatchObject([{ windows: 4, due: 4, reported: 4 }]);
  expect(occurrences.filter(({ state }) => state === 'done')).toHaveLength(4);
});

test('G15 how often an entry counts', () => {
  const of = (quantity: unknown): unknown[] => {
    const timing = { kind: 'quota', per: 'year', count: { atLeast: 1 } };
    const progress = trackOne(timing, [
      quantity === undefined ? { date: '2026-02-03' } : { date: '2026-02-03', quantity },
    ]);
    return [progress.occurrences[0]?.done, issuesIn(progress)[0]];
  };
  expect(of(undefined)).toEqual([1, undefined]);
  expect(of(0)).toEqual([0, undefined]);
  expect(of('7/2')).toEqual([3.5, undefined]);
  expect(of({ over: 200 })).toEqual([200, undefined]);
  expect(of({ atLeast: 5 })).toEqual([5, undefined]);
  expect(of({ about: 30 })).toEqual([30, undefined]);
  expect(of({ nearly: 300 })).toEqual([300, undefined]);
  expect(of('none')).toEqual([0, undefined]);
  for (const quantity of [{ vague: '多次' }, { masked: 'xx' }, 'all', Number.NaN]) {
    expect(of(quantity)).toEqual([1, 'progress.quantity.unknown entries.0.quantity']);
  }
  expect(of(-2)).toEqual([0, 'progress.quantity.unknown entries.0.quantity']);
});

test('G15 tenths add up', () => {
  const entries = Array.from({ length: 10 }, () => ({ date: '2026-01-05', quantity: 0.1 }));
  expect(trackOne(monthly, entries).occurrences[0]).toMatchObject({ state: 'done', done: 1 });
});

test('G16 as much for every unit', () => {
  const parties = ['a', 'b'].map((id) => ({ id, name: id, kind: 'unit' }));
  const classes = [
    { id: 'zone', name: '片区', kind: 'place', size: 4 },
    { id: 'shed', name: '车棚', kind: 'place' },
  ];
  const of = (scope: readonly string[], entries: readonly object[]) => {
    const task = { id: 'task', scope, each: true, timings: [monthly] };
    const held = { entries: entries.map((entry) => ({ task: 'task', date: '2026-01-05', ...entry })) };
    return track([task], held, { asOf: '2026-02-01' }, { parties: [...parties, ...classes] });
  };
  expect(statesOf(of(['a', 'b'], [{}]), '2026-01-31')).toEqual(['2026-01-31 partly 1/2']);
  expect(statesOf(of(['a', 'b'], [{ parties: ['a', 'b'] }]), '2026-01-31')).toEqual(['2026-01-31 done 2/2']);
  const twice = of(['a', 'b'], [{ parties: ['a'] }, { parties: ['a'] }]);
  expect(statesOf(twice, '2026-01-31')).toEqual(['2026-01-31 partly 1/2']);
  expect(twice.occurrences[0]?.surplus).toBe(1);
  expect(statesOf(of(['zone'], [{ quantity: 4 }]), '2026-01-31')).toEqual(['2026-01-31 done 4/4']);
  const unknown = of(['shed'], [{}]);
  expect(statesOf(unknown, '2026-01-31')).toEqual(['2026-01-31 done 1/1']);
  expect(issuesIn(unknown)).toEqual(['progress.scope.unitsUnknown tasks.0']);
});

test('G17 rolling quotas', () => {
  const of = (dates: readonly string[], fields: object = {}) => {
    const timing = { kind: 'quota', per: 'month', count: 1, rolling: true, ...fields };
    return trackOne(
      timing,
      dates.map((date) => ({ date })),
      { asOf: '2026-04-30' },
    );
  };
  const kept = of(['2026-01-20', '2026-02-15', '2026-03-10', '2026-04-05']);
  expect(kept.rolling).toEqual([{ taskId: 'task', timing: 0, kept: true }]);
  expect(kept.leftovers).toEqual([]);
  const broken = of(['2026-01-20', '2026-03-10', '2026-04-05']);
  expect(broken.rolling).toMatchObject([{ kept: false, gap: { start: '2026-01-21', end: '2026-02-20' } }]);
  expect(issuesIn(broken)).toEqual(['progress.rolling.gap tasks.0.timings.0']);
  expect(of([]).rolling).toMatchObject([{ gap: { start: '2026-01-01', end: '2026-01-31' } }]);
  expect(of([], { count: { vague: '若干' } }).rolling).toMatchObject([{ kept: null }]);
  expect(
    of(['2026-01-03', '2026-01-09', '2026-01-14'], { per: 'week', during: '--01-01/--01-20' }).rolling,
  ).toMatchObject([{ kept: true }]);
});
