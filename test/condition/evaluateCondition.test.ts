import { expect, test } from 'vitest';
import type { FactSource, StatedFact } from '../../src/condition/conditionAnswer.ts';
import { evaluateCondition } from '../../src/condition/evaluateCondition.ts';
import { buildFactIndex } from '../../src/condition/factIndex.ts';
import { parseIsoDay } from '../../src/internal/civilDay.ts';
import { buildPeriodResolver } from '../../src/period/buildPeriodResolver.ts';
import type { Condition } from '../../src/schema/condition.ts';
import type { Fact } from '../../src/schema/ledger.ts';

const source = (facts: Record<string, StatedFact | 'conflict'>, met: Record<string, boolean> = {}): FactSource => ({
  fact: (name) => facts[name],
  met: (id) => met[id],
});
const holds = (condition: Condition, facts: Record<string, StatedFact | 'conflict'> = {}) =>
  evaluateCondition(condition, source(facts)).holds;

const yes = { is: true };
const no = { is: false };

test.each([
  [{ all: ['a', 'b'] }, true],
  [{ all: ['a', 'c'] }, false],
  [{ all: ['a', 'missing'] }, null],
  [{ all: ['missing', 'c'] }, false],
  [{ any: ['c', 'b'] }, true],
  [{ any: ['missing', 'b'] }, true],
  [{ any: ['c', 'missing'] }, null],
  [{ any: ['c', { not: 'a' }] }, false],
  [{ not: 'missing' }, null],
  [{ not: 'c' }, true],
  [{ vague: '按需' }, null],
  [{ any: [{ vague: '按需' }, 'a'] }, true],
] as const)('E1 three values: %j is %s', (condition, expected) => {
  expect(holds(condition as unknown as Condition, { a: yes, b: yes, c: no })).toBe(expected);
});

test('E2 names what was read and what is lacking', () => {
  const condition = { all: ['a', { any: ['b', { vague: '成熟' }] }, { not: 'd' }, 'a'] };
  expect(evaluateCondition(condition, source({ a: yes, b: no, d: 'conflict' }))).toEqual({
    holds: null,
    read: [
      { name: 'a', is: true },
      { name: 'b', is: false },
    ],
    lacks: [],
    vague: ['成熟'],
    conflicts: ['d'],
  });
});

test('E2 nothing is lacking once there is an answer', () => {
  const answer = evaluateCondition({ all: ['x', 'y', 'no'] }, source({ no }));
  expect(answer).toMatchObject({ holds: false, lacks: [] });
  expect(evaluateCondition({ any: ['x', 'y', 'x'] }, source({})).lacks).toEqual(['x', 'y']);
});

test.each([
  [{ measure: 'm', atLeast: 30 }, 30, true],
  [{ measure: 'm', above: 30 }, 30, false],
  [{ measure: 'm', atMost: '2/3' }, '2/3', true],
  [{ measure: 'm', below: 0.3 }, 0.3, false],
  [{ measure: 'm', atLeast: 10, below: 20 }, 20, false],
  [{ measure: 'm', is: 0 }, 'none', true],
  [{ measure: 'm', is: 3 }, 4, false],
  [{ measure: 'm', atLeast: { masked: 'xx' } }, 4, null],
] as const)('E3 %j of %j is %s', (condition, value, expected) => {
  expect(holds(condition as Condition, { m: { value } })).toBe(expected);
});

test.each([
  [{ atLeast: 30 }, { atLeast: 20 }, true],
  [{ atLeast: 30 }, { atLeast: 40 }, null],
  [{ atMost: 30 }, { above: 30 }, false],
  [{ below: 30 }, { atLeast: 30 }, false],
  [{ above: 30 }, { atMost: 30 }, false],
  [{ atLeast: 5, atMost: 8 }, { above: 4, below: 9 }, true],
  [{ over: 200 }, { above: 200 }, true],
  [{ nearly: 300 }, { atLeast: 300 }, false],
  [{ about: 30 }, { atLeast: 1 }, null],
  [{ vague: '一批' }, { atLeast: 1 }, null],
] as const)('E4 a fact of %j against %j is %s', (value, ends, expected) => {
  const answer = evaluateCondition({ measure: 'm', ...ends } as Condition, source({ m: { value } as StatedFact }));
  expect(answer.holds).toBe(expected);
  expect(answer.lacks).toEqual(expected === null ? ['m'] : []);
});

test.each([
  [{ is: true }, true],
  [{ is: false }, false],
  [{ is: '合格' }, null],
  [{ value: 0 }, false],
  [{ value: 2 }, true],
  [{ value: 'none' }, false],
  [{ value: 'all' }, true],
  [{}, null],
] as const)('E5 a name alone asks for yes: %j', (fact, expected) => {
  expect(holds('f', { f: fact as StatedFact })).toBe(expected);
});

test('E5 words and yes do not mix', () => {
  expect(holds({ measure: 'grade', is: '优' }, { grade: { is: '优' } })).toBe(true);
  expect(holds({ measure: 'grade', is: '优' }, { grade: { is: '良' } })).toBe(false);
  expect(holds({ measure: 'grade', is: '优' }, { grade: { is: true } })).toBe(null);
  expect(holds({ measure: 'grade', is: 3 }, { grade: { is: '3' } })).toBe(null);
});

test('E6 what is met', () => {
  const answer = evaluateCondition({ all: [{ met: 'signed' }, { met: 'title' }] }, source({}, { signed: true }));
  expect(answer).toMatchObject({ holds: null, read: [{ name: 'signed', is: true }], lacks: ['title'] });
});

test('E7 within itself', () => {
  const loop: { all: Condition[] } = { all: ['a'] };
  loop.all.push(loop, { not: loop });
  expect(holds(loop, { a: yes })).toBe(null);
  let deep: Condition = 'a';
  for (let level = 0; level < 50_000; level++) deep = { not: deep };
  expect(holds(deep, { a: yes })).toBe(null);
});

const facts: Fact[] = [
  { indicator: 'passed', subject: 'centre-1', period: '2026', is: true },
  { indicator: 'passed', subject: 'centre-1', period: '2027', is: false },
  { indicator: 'passed', period: '2026', is: false },
  { indicator: 'rate', numerator: 2, denominator: 3 },
  { indicator: 'share', numerator: 1, denominator: 3 },
  { indicator: 'twice', period: '2026', value: 1 },
  { indicator: 'twice', period: '2026', value: 2 },
];
const indicators = [
  { id: 'passed', name: { 'zh-CN': '年终评估合格', en: 'Passed' } },
  { id: 'share', unit: 'percent' },
];
const day = (date: string) => parseIsoDay(date) ?? 0;

test('E8 the latest fact of the subject', () => {
  for (const order of [facts, [...facts].reverse()]) {
    const index = buildFactIndex(order, indicators, buildPeriodResolver({}));
    expect(index.find('passed', 'centre-1', day('2026-06-01'))).toEqual({ is: true });
    expect(index.find('passed', 'centre-1', day('2027-01-01'))).toEqual({ is: false });
    expect(index.find('passed', 'centre-1', day('2025-12-31'))).toBeUndefined();
    expect(index.find('年终评估合格', 'centre-2', day('2026-06-01'))).toEqual({ is: false });
    expect(index.find('twice', undefined, day('2026-06-01'))).toBe('conflict');
    expect(index.find('rate', undefined, 0)).toEqual({ value: '2/3' });
    expect(index.find('share', 'anyone', 0)).toEqual({ value: '100/3' });
  }
});
