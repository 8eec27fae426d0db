import { expect, test } from 'vitest';
import { buildCalendar } from '../../src/calendar/buildCalendar.ts';
import { gregorian } from '../../src/calendar/gregorian.ts';
import { checkSchedule } from '../../src/progress/checkSchedule.ts';
import { describeProposal } from '../../src/progress/describeProposal.ts';
import { type ProposeOptions, proposeDates } from '../../src/progress/proposeDates.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { planOf } from '../support/scheduleOf.ts';
import { track } from './track.ts';

type Fields = Readonly<Record<string, unknown>>;

const monthly = { kind: 'quota', per: 'month', count: 1 };
const year = { from: '2026-01-01', to: '2026-12-31' };
const office = { parties: [{ id: 'office', name: '办公室', kind: 'unit' }] };
const by = (...parties: string[]) => ({ assignments: [{ role: 'responsible', parties }] });

function propose(tasks: readonly Fields[], options: ProposeOptions = {}, asked = year) {
  const plan = planOf(tasks, office);
  return proposeDates(plan, expandSchedule(plan, asked).occurrences, options);
}

function conflicts(tasks: readonly Fields[]) {
  const plan = planOf(tasks, office);
  const calendar = buildCalendar(gregorian, [holidays2026]);
  return checkSchedule(plan, expandSchedule(plan, year).occurrences, { calendar }).map(({ code, path, params }) => ({
    code: code.slice('progress.conflict.'.length),
    path: path.join('.'),
    ...params,
  }));
}

test('G60 two fixed dates of one party on one day', () => {
  const weekly = (partOfDay?: string) => ({
    kind: 'recurrence',
    frequency: 'weekly',
    weekdays: ['MO'],
    until: '2026-01-20',
    partOfDay,
  });
  const of = (one: Fields, two: Fields) =>
    conflicts([
      { id: 'a', timings: [one], ...by('office') },
      { id: 'b', timings: [two], ...by('office') },
    ]).filter(({ code }) => code === 'sameDay');
  expect(of(weekly(), weekly())).toEqual([
    { code: 'sameDay', path: 'parties.0', party: 'office', date: '2026-01-05', tasks: ['a', 'b'], days: 3 },
  ]);
  expect(of(weekly('morning'), weekly('afternoon'))).toEqual([]);
  expect(of(weekly('morning'), weekly('morning'))).toHaveLength(1);
  expect(of(weekly('morning'), weekly())).toHaveLength(1);
  expect(of(weekly(), monthly)).toEqual([]);
  expect(of(weekly(), { kind: 'roster', days: ['everyDay'] })).toEqual([]);
});

test('G60 dates of parties that only help do not clash', () => {
  const timings = [{ kind: 'dates', on: ['2026-03-05'] }];
  const helps = { assignments: [{ role: 'cooperate', parties: ['office'] }] };
  expect(
    conflicts([
      { id: 'a', timings, ...by('office') },
      { id: 'b', timings, ...helps },
    ]),
  ).toEqual([]);
});

test('G61 fixed dates on days without work', () => {
  const timings = [{ kind: 'dates', on: ['2026-10-01', '2026-10-04', '2026-10-10', '2026-10-12'] }];
  expect(conflicts([{ id: 'a', timings }])).toEqual([
    { code: 'nonWorkday', path: 'tasks.0', date: '2026-10-01', days: 2 },
  ]);
});

test('G62 spread evenly over the workdays', () => {
  const of = (count: number, asked = { from: '2026-03-01', to: '2026-03-31' }) =>
    propose([{ id: 'a', timings: [{ kind: 'quota', per: 'month', count }] }], {}, asked).proposals.map(
      ({ date }) => date,
    );
  // March 2026 has 22 weekdays, of which the 11th is Monday the 16th.
  expect(of(1)).toEqual(['2026-03-16']);
  expect(of(2)).toEqual(['2026-03-09', '2026-03-24']);
  expect(new Set(of(22)).size).toBe(22);
  expect(of(44)).toHaveLength(44);
  const calendar = buildCalendar(gregorian, [holidays2026]);
  const [holiday] = propose([{ id: 'a', timings: [{ kind: 'period', during: '2026-10-01/2026-10-10' }] }], {
    calendar,
  }).proposals;
  expect(holiday).toMatchObject({ date: '2026-10-09', reason: 'evenlySpread', time: 1 });
  expect(holiday).not.toHaveProperty('provisional');
});

test('G63 deadlines', () => {
  const { proposals } = propose([{ id: 'a', timings: [{ kind: 'deadline', by: '2026-05' }] }]);
  expect(proposals).toMatchObject([
    { occurrenceId: 'a/0/2026-05-31', date: '2026-05-29', reason: 'lastWorkday', provisional: true },
  ]);
});

test('G64 no workday left', () => {
  const found = propose([{ id: 'a', timings: [{ kind: 'period', during: '2026-03-07/2026-03-08' }] }]);
  expect(found.proposals).toEqual([]);
  expect(found.issues).toMatchObject([
    {
      code: 'progress.proposal.noWorkday',
      path: ['tasks', 0],
      params: { start: '2026-03-07', end: '2026-03-08', missing: 1 },
    },
  ]);
  const past = propose([{ id: 'a', timings: [{ kind: 'period', during: '2026-03' }] }], { from: '2026-04-02' });
  expect(past.issues).toHaveLength(1);
});

test('G65 a busy party', () => {
  const week = [{ kind: 'period', during: '2026-03-02/2026-03-06' }];
  const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, timings: week, ...by('office') }));
  const { proposals } = propose(tasks);
  expect(proposals.map(({ date, reason }) => `${date.slice(-2)} ${reason}`)).toEqual([
    '04 evenlySpread',
    '03 movedForLoad',
    '05 movedForLoad',
    '02 movedForLoad',
    '06 movedForLoad',
    '04 crowded',
  ]);
  expect(proposals[1]).toMatchObject({ instead: '2026-03-04', busy: ['office'] });
  expect(propose(tasks, { mostPerDay: 2 }).proposals.filter(({ date }) => date === '2026-03-04')).toHaveLength(2);
  const fixed = { id: 'fixed', timings: [{ kind: 'dates', on: ['2026-03-04'] }], ...by('office') };
  expect(propose([...tasks.slice(0, 1), fixed]).proposals).toMatchObject([{ date: '2026-03-03' }]);
});

test('G66 what needs no date', () => {
  const timings = [
    { kind: 'standing' },
    { kind: 'dates', on: ['2026-03-05'] },
    { kind: 'quota', per: 'year', count: { vague: '若干' } },
  ];
  expect(propose([{ id: 'a', timings }]).proposals).toEqual([]);
  const task = { id: 'task', timings: [{ kind: 'quota', per: 'quarter', count: 2 }] };
  const entries = [
    { task: 'task', date: '2026-04-02' },
    { task: 'task', date: '2026-02-02', quantity: 2 },
    { task: 'task', date: '2026-07-02', state: 'waived' },
  ];
  const progress = track([task], { entries }, { asOf: '2026-08-01' });
  const { proposals } = propose([task], { progress, from: '2026-06-01' });
  expect(proposals.map(({ occurrenceId, date }) => [occurrenceId, date >= '2026-06-01'])).toEqual([
    ['task/0/2026-04-01', true],
    ['task/0/2026-10-01', true],
    ['task/0/2026-10-01', true],
  ]);
});

test('G67 reasons in sentences', () => {
  const week = [{ kind: 'period', during: '2026-03-02/2026-03-03' }];
  const tasks = ['a', 'b', 'c'].map((id) => ({ id, timings: week, ...by('office') }));
  const { proposals } = propose([...tasks, { id: 'd', timings: [{ kind: 'deadline', by: '2026-12' }] }]);
  const names = { office: '办公室' };
  expect(proposals.map((one) => describeProposal(one, 'zh-CN', names).replace(/（.*）/, ''))).toEqual([
    '时段内工作日均匀分布，取其所占一段的中间日',
    '原取 2026-03-02，因办公室当日已有安排，移至最近的空闲工作日',
    '时段内没有空闲工作日，办公室当日已有安排',
    '期限前的最后一个工作日',
  ]);
  expect(proposals.map((one) => describeProposal(one, 'en').replace(/ \(.*\)/, ''))).toEqual([
    'the middle of its share of the workdays',
    'moved from 2026-03-02, when office had enough to do, to the nearest workday with room',
    'no workday of the window has room; office had enough to do already',
    'the last workday before the deadline',
  ]);
  expect(proposals.every(({ provisional }) => provisional)).toBe(true);
  expect(describeProposal(proposals[0]!, 'en')).toMatch(/not arranged yet\)$/);
});

test('G3 what the caller must not propose', () => {
  expect(() => propose([], { from: 'now' })).toThrow(/^progress\.from: now/);
  for (const mostPerDay of [0, 1.5]) expect(() => propose([], { mostPerDay })).toThrow(/^progress\.mostPerDay: /);
});
