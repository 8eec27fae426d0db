import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import type { Item } from '../../src/schema/item.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { checkLaws } from '../../src/testing/checkLaws.ts';
import { findFiles } from '../architecture/readSource.ts';

// Thousands of sheets are scored, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../examples/schemes/${file}.yaml`, import.meta.url), 'utf8'));
const schemeOf = (id: string) => read(`${id}.scheme`) as Scheme;
const sheetOf = (id: string) => read(`${id}.sheet`) as Sheet;

const pool = 'clean-safe-community';
const building = 'green-building-rating';
const gate = 'new-community-start';
const staff = 'staff-appraisal';
const all = [pool, building, gate, staff];

/** Scores the filled sheet with some records changed. */
function scoreWith(id: string, observations: Sheet['observations'], more: Partial<Sheet> = {}): Assessment {
  const sheet = sheetOf(id);
  return scoreSheet(schemeOf(id), { ...sheet, ...more, observations: { ...sheet.observations, ...observations } });
}

const shareOf = ({ tree }: Assessment, id: string): [number | null, number | null] => {
  const found = tree.items?.find((item) => item.id === id);
  return [found?.points ?? null, found?.full ?? null];
};

test('L14 the list of schemes', () => {
  expect(findFiles('examples/schemes/*.scheme.yaml').map((path) => /(\w[\w-]*)\.scheme/.exec(path)?.[1])).toEqual(all);
});

test.each(all)('L14 %s is read, sound and scored', (id) => {
  expect(parseScheme(read(`${id}.scheme`))).toMatchObject({ ok: true, issues: [] });
  expect(parseSheet(read(`${id}.sheet`))).toMatchObject({ ok: true, issues: [] });
  expect(checkScheme(schemeOf(id))).toEqual([]);
  const assessment = scoreSheet(schemeOf(id), sheetOf(id));
  expect(assessment.issues).toEqual([]);
  expect([assessment.points, assessment.grade]).not.toContain(null);
});

test.each([building, gate, staff])('L14 %s keeps the laws', (id) => {
  expect(checkLaws(schemeOf(id), { runs: 30 })).toEqual([]);
});

test('L14 the large pool keeps the laws that need few sheets', () => {
  expect(checkLaws(schemeOf(pool), { runs: 30, laws: ['cover', 'order', 'points'] })).toEqual([]);
});

test('A14 A15 A32 A33 a pool of more than forty items with bonuses and vetoes', () => {
  const leaves = (item: Item): number =>
    (item.items ?? []).reduce((sum, child) => sum + leaves(child), item.items ? 0 : 1);
  expect(leaves(schemeOf(pool))).toBe(44);
  const plain = scoreWith(pool, {});
  expect([plain.points, plain.full, plain.grade]).toEqual([80, 100, 'good']);
  expect(shareOf(plain, 'fire-safety')).toEqual([13, 20]);
  expect(shareOf(plain, 'honours')).toEqual([3, null]);
  expect(scoreWith(pool, { accident: true }).grade).toBe('fail');
  expect(scoreWith(pool, { riot: true }).grade).toBe('pass');
  const fire = scoreWith(pool, { deaths: 1 });
  expect([fire.points, fire.grade]).toEqual([75, 'pass']);
  const forged = scoreWith(pool, { forged: true });
  expect([forged.points, forged.grade, forged.eligible]).toEqual([80, 'good', false]);
  expect(scoreWith(pool, { 'hydrant-dry': 1 }).points).toBe(77);
  expect(scoreWith(pool, { rebukes: 9 }).points).toBe(74);
});

test('A30 A24 a building: formula, stages, minima, control items', () => {
  const early = scoreWith(building, {});
  expect([early.points, early.full, early.grade]).toEqual([80.4, 97, 'two-stars']);
  const late = scoreWith(building, { stage: '评价', 'management-mark': 20 });
  expect([late.points, late.full]).toEqual([82.4, 100]);
  const dull = scoreWith(building, { 'site-mark': 29, 'outdoors-mark': 0 });
  expect([dull.points, dull.grade]).toEqual([76.9, 'basic']);
  const unsafe = scoreWith(building, { 'safety-unmet': 1 });
  expect([unsafe.points, unsafe.grade]).toEqual([40.4, 'none']);
  expect(scoreWith(building, { 'technical-two': false }).grade).toBe('one-star');
  expect(scoreWith(building, { 'innovation-mark': 180 }).points).toBe(89.2);
});

test('A26 A35 two rhythms and recall', () => {
  const plain = scoreWith(staff, {});
  expect([plain.points, plain.grade]).toEqual([74.77, 'basic']);
  expect(plain.tree.items?.[0]?.dropped).toEqual([{ element: 'may', reason: 'void' }]);
  expect(plain.consequences.map(({ id }) => id)).toEqual(['recall', 'talk']);
  const months = sheetOf(staff).repeats?.monthly?.map((month) =>
    month.id === 'june' ? { ...month, observations: { due: 20, done: 20 } } : month,
  );
  const better = scoreWith(staff, {}, { repeats: { monthly: months ?? [] } });
  expect([better.points, better.grade, better.consequences]).toEqual([82.77, 'competent', []]);
});

test('A31 all conditions, and one veto', () => {
  const vetoed = scoreWith(gate, {});
  expect([vetoed.value, vetoed.grade, vetoed.causes.map(({ id }) => id)]).toEqual([5, 'not-started', ['forced']]);
  expect(scoreWith(gate, { forced: false }).grade).toBe('started');
  expect(scoreWith(gate, { forced: false, 'plots-granted': 1 }).grade).toBe('not-started');
});
