import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { defaultColourRule } from '../../src/progress/colourRule.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { issuesIn, statesOf, track, trackOne } from './track.ts';

const monthly = { kind: 'quota', per: 'month', count: 1 };
const entry = (task: string, date: string, fields: object = {}) => ({ task, date, ...fields });

test('G20 done and done late', () => {
  const timing = { kind: 'quota', per: 'month', count: 2 };
  const named = { occurrence: 'task/0/2026-01-01' };
  const dates = (second: string) => [{ date: '2026-01-05' }, { date: second, ...named }];
  expect(trackOne(timing, dates('2026-01-31')).occurrences[0]).toMatchObject({ state: 'done', done: 2 });
  expect(trackOne(timing, dates('2026-02-04')).occurrences[0]).toMatchObject({ state: 'doneLate', daysOff: 4 });
});

test('G20 done again after it was done in time', () => {
  const entries = [{ date: '2026-04-20' }, { date: '2026-01-05' }];
  expect(trackOne({ kind: 'deadline', by: '2026-03' }, entries).occurrences[0]).toMatchObject({
    state: 'done',
    done: 2,
  });
});

test('G21 partly done, missed, and due on the day', () => {
  const timing = { kind: 'quota', per: 'month', count: 2 };
  expect(statesOf(trackOne(timing, [{ date: '2026-04-05' }]), '2026-06-30')).toEqual([
    '2026-01-31 missed 0/2',
    '2026-02-28 missed 0/2',
    '2026-03-31 missed 0/2',
    '2026-04-30 partly 1/2',
    '2026-05-31 missed 0/2',
    '2026-06-30 dueSoon 0/2',
  ]);
  expect(statesOf(trackOne(timing, [], { asOf: '2026-07-01' }))[5]).toBe('2026-06-30 missed 0/2');
});

test.each([
  ['2026-02-28', undefined, 'notYet'],
  ['2026-03-01', undefined, 'open'],
  ['2026-03-23', undefined, 'open'],
  ['2026-03-24', undefined, 'dueSoon'],
  ['2026-03-30', 0, 'open'],
  ['2026-03-31', 0, 'dueSoon'],
  ['2026-03-01', 30, 'dueSoon'],
])('G22 on %s with %s days', (asOf, dueSoonDays, state) => {
  const { occurrences } = trackOne({ kind: 'period', during: '2026-03' }, [], { asOf, dueSoonDays });
  expect(occurrences[0]?.state).toBe(state);
});

test('G23 what cannot be missed', () => {
  const timings = [
    { kind: 'standing' },
    { kind: 'quota', per: 'year', count: { vague: '若干' }, during: '2026-01' },
    { kind: 'quota', per: 'month', count: { atMost: 2 }, during: '2026-01' },
  ];
  const progress = trackOne(timings, []);
  expect(progress.occurrences.map(({ occurrence, state, due }) => [occurrence.kind, state, due])).toEqual([
    ['quota', 'open', null],
    ['quota', 'done', 0],
    ['standing', 'open', null],
  ]);
  expect(progress.completion.occurrences).toEqual({ numerator: 0, denominator: 0, rate: null });
  expect(progress.tasks[0]?.scheduled).toBeUndefined();
});

test('G24 closing needs evidence', () => {
  const closed = { state: 'closed' };
  const evidence = [{ name: '会议记录' }];
  const progress = trackOne(monthly, [
    { date: '2026-01-05', ...closed },
    { date: '2026-02-05', ...closed, evidence },
    { date: '2026-03-05', evidence },
  ]);
  expect(progress.occurrences.slice(0, 3).map(({ state, closeOut }) => [state, closeOut])).toEqual([
    ['done', 'evidenceMissing'],
    ['done', 'closed'],
    ['done', undefined],
  ]);
  expect(progress.tasks[0]?.closeOut).toBe('closed');
  expect(issuesIn(progress)).toEqual(['progress.closed.noEvidence entries.0']);
});

test('G25 waived occurrences', () => {
  const waived = { state: 'waived' };
  const progress = trackOne(monthly, [
    { date: '2026-01-05', ...waived },
    { date: '2026-02-05', ...waived },
    { date: '2026-02-06' },
    { date: '2026-04/2026-05', ...waived },
  ]);
  expect(progress.occurrences.slice(0, 6).map(({ state }) => state)).toEqual([
    'waived',
    'done',
    'missed',
    'waived',
    'waived',
    'dueSoon',
  ]);
  expect(progress.completion.occurrences).toEqual({ numerator: 1, denominator: 3, rate: 1 / 3 });
});

test('G30 rates by occurrences and by times', () => {
  const timing = { kind: 'quota', per: 'quarter', count: 4 };
  const entries = [
    { date: '2026-01-05', quantity: 9 },
    { date: '2026-04-05', quantity: 3 },
    { date: '2026-05-05', quantity: 0 },
  ];
  const { completion } = trackOne(timing, entries);
  expect(completion.occurrences).toEqual({ numerator: 1, denominator: 2, rate: 0.5 });
  expect(completion.times).toEqual({ numerator: 7, denominator: 8, rate: 0.875 });
});

test('G30 what is done before it is due is in no rate yet', () => {
  const timing = { kind: 'deadline', by: '2026-12' };
  const { completion, occurrences } = trackOne(timing, [{ date: '2026-01-05' }]);
  expect(occurrences[0]?.state).toBe('done');
  expect(completion.occurrences.rate).toBeNull();
});

test('G31 tasks, parties and goals add up', () => {
  const fields = {
    parties: [
      { id: 'street', name: '街道', kind: 'unit' },
      { id: 'a', name: '甲', kind: 'unit', partOf: 'street' },
      { id: 'b', name: '乙', kind: 'unit', partOf: 'street' },
    ],
    goals: [
      { id: 'all', title: '总目标' },
      { id: 'safe', parent: 'all', title: '平安' },
    ],
  };
  const responsible = (...parties: string[]) => [{ role: 'responsible', parties }];
  const tasks = [
    { id: 'heading', goals: ['safe'], assignments: responsible('a') },
    { id: 'one', parent: 'heading', timings: [monthly] },
    { id: 'two', parent: 'heading', timings: [monthly], assignments: responsible('a', 'b'), goals: ['all', 'safe'] },
    { id: 'three', timings: [monthly], assignments: [{ role: 'cooperate', parties: ['b'] }] },
  ];
  const held = { entries: [entry('one', '2026-01-05'), entry('two', '2026-01-06'), entry('three', '2026-01-06')] };
  const progress = track(tasks, held, { asOf: '2026-02-28' }, fields);
  const counts = ({
    occurrences,
  }: {
    readonly occurrences: { readonly numerator: number; readonly denominator: number };
  }) => `${occurrences.numerator}/${occurrences.denominator}`;
  expect(counts(progress.completion)).toBe('3/6');
  expect(
    progress.tasks.map(({ taskId, own, total, entries }) => [taskId, counts(own), counts(total), entries]),
  ).toEqual([
    ['heading', '0/0', '2/4', 0],
    ['one', '1/2', '1/2', 1],
    ['two', '1/2', '1/2', 1],
    ['three', '1/2', '1/2', 1],
  ]);
  expect(progress.parties.map(({ partyId, own, total }) => [partyId, counts(own), counts(total)])).toEqual([
    ['street', '0/0', '2/4'],
    ['a', '2/4', '2/4'],
    ['b', '1/2', '1/2'],
  ]);
  expect(progress.goals.map(({ goalId, total }) => [goalId, counts(total)])).toEqual([
    ['all', '2/4'],
    ['safe', '2/4'],
  ]);
});

test('G31 a party that is its own ancestor', () => {
  const parties = [
    { id: 'a', name: '甲', kind: 'unit', partOf: 'b' },
    { id: 'b', name: '乙', kind: 'unit', partOf: 'a' },
  ];
  const tasks = [{ id: 'task', timings: [monthly], assignments: [{ role: 'lead', parties: ['b'] }] }];
  const progress = track(tasks, {}, { asOf: '2026-01-31' }, { parties });
  expect(issuesIn(progress)).toEqual(['progress.party.cycle parties.0.partOf']);
  expect(progress.parties.map(({ total }) => total.occurrences.denominator)).toEqual([1, 1]);
});

test('G32 phases', () => {
  const phases = [{ id: 'first', during: '2026-Q1' }, { id: 'second', during: '2026-Q2' }, { id: 'never' }];
  const progress = track(
    [{ id: 'task', timings: [monthly] }],
    { entries: [entry('task', '2026-02-01')] },
    {},
    { phases },
  );
  expect(
    progress.phases.map(({ phaseId, total }) => [phaseId, total.times.numerator, total.times.denominator]),
  ).toEqual([
    ['first', 1, 3],
    ['second', 0, 3],
    ['never', 0, 0],
  ]);
});

test('G35 scheduled progress along nodes', () => {
  const { tasks } = trackOne(monthly, [{ date: '2026-01-05' }, { date: '2026-08-05' }], { asOf: '2026-03-31' });
  expect(tasks[0]?.scheduled).toMatchObject({
    along: 'nodes',
    scheduled: { numerator: 3, denominator: 12, rate: 0.25 },
    actual: { numerator: 1, denominator: 12 },
    colour: 'yellow',
  });
  expect(tasks[0]?.scheduled?.gap).toBeCloseTo(16.667, 3);
});

test('G35 scheduled progress over workdays', () => {
  const calendar = buildCalendar(gregorian, [holidays2026]);
  const timing = { kind: 'period', during: '2026-10' };
  const of = (options: object) => trackOne(timing, [], { asOf: '2026-10-10', ...options }).tasks[0]?.scheduled;
  // With the National Day holidays, 8, 9 and the make-up Saturday 10 October are worked of 18 days.
  expect(of({ calendar })).toMatchObject({
    along: 'workdays',
    scheduled: { numerator: 3, denominator: 18 },
    gap: 100 / 6,
  });
  expect(of({ calendar })?.provisional).toBeUndefined();
  expect(of({})).toMatchObject({ scheduled: { numerator: 7, denominator: 22 }, provisional: true });
  expect(of({ along: 'nodes' })).toMatchObject({ along: 'nodes', gap: 0, colour: 'blue' });
  expect(of({ asOf: '2026-09-30' })).toMatchObject({ scheduled: { rate: 0 } });
  expect(of({ asOf: '2026-11-30' })).toMatchObject({ scheduled: { rate: 1 }, colour: 'red' });
});

test.each([
  [5, 4, 'yellow'],
  [5, 5, 'blue'],
  [3, 0, 'yellow'],
  [4, 0, 'red'],
  [9, 0, 'red'],
])('G36 colours at %s of 10 due and %s done', (month, done, colour) => {
  const timing = { kind: 'quota', per: 'month', count: 1, during: '--01/--10' };
  const entries = Array.from({ length: done }, (_, index) => ({ date: `2026-0${index + 1}-10` }));
  const { tasks } = trackOne(timing, entries, { asOf: `2026-0${month}-28`.replace('02-28', '02-28') });
  const colours = defaultColourRule.map((band) =>
    band.notStartedDays === undefined ? band : { ...band, notStartedDays: 900 },
  );
  const last = new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
  const exact = trackOne(timing, entries, { asOf: last, colourRule: colours });
  expect(exact.tasks[0]?.scheduled?.colour).toBe(colour);
  expect(tasks[0]?.scheduled?.scheduled.denominator).toBe(10);
});

test('G36 not begun for 90 days', () => {
  const timing = { kind: 'deadline', by: '2026-12' };
  const of = (asOf: string, entries: readonly object[] = []) =>
    trackOne(
      timing,
      entries.map((one) => ({ ...one })),
      { asOf },
    ).tasks[0]?.scheduled?.colour;
  expect(of('2026-03-31')).toBe('yellow');
  expect(of('2026-04-01')).toBe('red');
  expect(of('2026-04-01', [{ date: '2026-03-01', quantity: 0 }])).toBe('red');
  expect(of('2026-04-01', [{ date: '2026-03-01' }])).toBe('blue');
});

test('G37 a colour says what follows', () => {
  const colourRule = [{ colour: 'red', gapAbove: 0, escalateTo: 'office', points: 2 }, { colour: 'blue' }];
  const of = (asOf: string) => trackOne(monthly, [], { asOf, colourRule }).tasks[0]?.scheduled;
  expect(of('2026-02-01')).toMatchObject({ colour: 'red', escalateTo: 'office', points: 2 });
  expect(of('2026-01-01')).not.toHaveProperty('points');
  expect(trackOne(monthly, [], { colourRule: [] }).tasks[0]?.scheduled).not.toHaveProperty('colour');
});
