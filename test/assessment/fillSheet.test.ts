import { expect, test } from 'vitest';
import { fillSheet, type SheetSource } from '../../src/assessment/fillSheet.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';

const scheme: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 's',
  version: '1',
  period: '2026',
  indicators: [
    { id: 'visits', type: 'count' },
    { id: 'rate', type: 'number', unit: 'percent', digits: 1 },
    { id: 'exactRate', type: 'number', unit: 'percent' },
    { id: 'open', type: 'check' },
    { id: 'level', type: 'level', levels: ['city', 'district'] },
    { id: 'honour', type: 'level', levels: ['city', 'district'], multiple: true },
    { id: 'storeys', type: 'count', context: true },
    { id: 'reached', type: 'number', from: { target: 'greening' } },
    { id: 'done', type: 'number', unit: 'percent', digits: 2, from: { task: 'patrol' } },
    { id: 'litter', type: 'count' },
  ],
  items: [
    { id: 'a', clauses: [{ kind: 'steps', measure: 'visits', points: 1 }] },
    { id: 'b', clauses: [{ kind: 'steps', measure: 'visits', points: 2 }] },
    { id: 'streets', repeat: {}, clauses: [{ kind: 'steps', measure: 'litter', points: -1 }] },
  ],
};

const fill = (facts: Fact[], more: Partial<SheetSource> = {}) => {
  const { sheet, issues } = fillSheet(scheme, { unit: 'lakeside', facts, ...more });
  return { sheet, codes: issues.map(({ code, path }) => `${code.replace('assessment.', '')} ${path.join('.')}`) };
};
const missing = (codes: string[]): string[] => codes.filter((code) => !code.startsWith('valueMissing'));

test('A81 one fact reaches every item that reads it', () => {
  const { sheet } = fill([{ indicator: 'visits', value: 3 }]);
  expect(parseSheet(sheet).ok).toBe(true);
  expect(scoreSheet(scheme, sheet).tree.items?.map(({ points }) => points)).toEqual([3, 6, null]);
});

test('A81 yes, words, rates and several observations', () => {
  const { sheet, codes } = fill([
    { indicator: 'open', is: true },
    { indicator: 'level', is: 'city', period: '2026' },
    { indicator: 'honour', is: 'city' },
    { indicator: 'honour', is: 'district' },
    { indicator: 'exactRate', numerator: 3, denominator: 8 },
    { indicator: 'rate', numerator: 2, denominator: 3 },
    { indicator: 'storeys', value: '6/2' },
  ]);
  expect(sheet.observations).toEqual({
    open: true,
    level: { value: 'city', date: '2026' },
    honour: [{ value: 'city' }, { value: 'district' }],
    exactRate: 37.5,
    rate: 66.7,
    storeys: 3,
  });
  expect(missing(codes)).toEqual(['valueRounded facts.5']);
});

test('A81 only facts about the unit and its time', () => {
  const { sheet, codes } = fill([
    { indicator: 'visits', value: 1, subject: 'hillside' },
    { indicator: 'visits', value: 2, subject: 'lakeside', period: '2026-Q1' },
    { indicator: 'visits', value: 4, subject: 'lakeside', period: '2026-Q2' },
    { indicator: 'visits', value: 8, subject: 'lakeside', period: '2025-Q4' },
    { indicator: 'exactRate', value: 50, period: '2026-Q1' },
    { indicator: 'rate', value: 50, period: { vague: '近期' } },
  ]);
  expect(sheet.period).toBe('2026');
  expect(sheet.observations).toEqual({
    visits: [
      { value: 2, date: '2026-Q1' },
      { value: 4, date: '2026-Q2' },
    ],
  });
  expect(missing(codes).slice(0, 3)).toEqual(['factUnusable facts.3', 'factUnusable facts.4', 'factUnusable facts.5']);
});

test('A82 the same twice is used once, a contradiction not at all', () => {
  const { sheet, codes } = fill([
    { indicator: 'visits', value: 3, period: '2026-05' },
    { indicator: 'visits', value: 3, period: '2026-05' },
    { indicator: 'exactRate', value: 50 },
    { indicator: 'exactRate', value: 60 },
    { indicator: 'litter', value: 9, period: '2026' },
    { indicator: 'litter', value: 1, period: '2026-03' },
  ]);
  expect(sheet.observations).toEqual({ visits: { value: 3, date: '2026-05' } });
  expect(codes.slice(0, 3)).toEqual(['factRepeated facts.1', 'factsDiffer facts.3', 'factsDiffer facts.5']);
});

test('A82 one thing under two names', () => {
  const named = {
    ...scheme,
    indicators: [
      { id: 'x', name: '走访', type: 'count' as const },
      { id: 'y', name: '走访', type: 'count' as const },
    ],
  };
  const { issues } = fillSheet(named, { unit: 'u', facts: [{ indicator: 'x', value: 1 }] });
  expect(issues.map(({ params }) => params)).toEqual([{ indicator: 'y', first: 'x' }]);
});

test.each<[string, Fact]>([
  ['type', { indicator: 'open', value: 1 }],
  ['type', { indicator: 'level', is: 'county' }],
  ['type', { indicator: 'exactRate', is: true }],
  ['notExact', { indicator: 'exactRate', value: { about: 30 } }],
  ['notExact', { indicator: 'visits', value: { masked: 'xx' } }],
  ['notExact', { indicator: 'exactRate', numerator: 0, denominator: 0 }],
  ['endless', { indicator: 'exactRate', value: '1/3' }],
])('A83 %s: what is no value is not used', (reason, fact) => {
  const { sheet, issues } = fillSheet(scheme, { unit: 'lakeside', facts: [fact] });
  expect(sheet.observations).toEqual({});
  expect(issues[0]).toMatchObject({ code: 'assessment.factUnusable', path: ['facts', 0], params: { reason } });
});

test('A83 what is missing is said', () => {
  const { codes } = fill([]);
  expect(codes.filter((code) => code.startsWith('valueMissing'))).toEqual(
    [1, 2, 4, 5, 6, 7, 8].map((index) => `valueMissing scheme.indicators.${index}`),
  );
});

test('A84 targets and tasks', () => {
  const rate = (numerator: number, denominator: number) => ({ numerator, denominator, rate: null });
  const completion = { occurrences: rate(2, 3), times: rate(5, 6) };
  const { sheet } = fill([], {
    progress: {
      tasks: [{ taskId: 'patrol', own: completion, total: completion, entries: 5 }],
      targets: [{ path: [], id: 'greening', indicator: 'g', state: 'reached', value: 41.5, gap: 0, due: null }],
    },
  });
  expect(sheet.observations).toEqual({ reached: 41.5, done: 66.67 });
});

test('A84 what a plan does not track is said', () => {
  const { sheet, codes } = fill([], { progress: { tasks: [] } });
  expect(sheet.observations).toEqual({});
  expect(missing(codes)).toEqual(['factUnusable scheme.indicators.7', 'factUnusable scheme.indicators.8']);
});

test('A84 facts about the elements of a repeat', () => {
  const { sheet, codes } = fill([{ indicator: 'litter', value: 2, subject: 'north' }], {
    elements: { streets: [{ id: 'north', name: '北街' }, { id: 'south' }] },
  });
  expect(sheet.repeats).toEqual({
    streets: [
      { id: 'north', name: '北街', observations: { litter: 2 } },
      { id: 'south', observations: {} },
    ],
  });
  expect(codes).not.toContain('valueMissing scheme.indicators.9');
  expect(scoreSheet(scheme, sheet).tree.items?.[2]?.points).toBe(-1);
});
