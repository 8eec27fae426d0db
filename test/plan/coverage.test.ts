import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/document/renderMarkdown.ts';
import * as civiplan from '../../src/index.ts';
import { sortIssues } from '../../src/issue/sortIssues.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { checkResponsibilities } from '../../src/responsibility/checkResponsibilities.ts';
import { coverage, type ProseReason, seedFacts } from '../generate/coverage.ts';
import { coveragePage, shownBy } from '../generate/coveragePage.ts';
import { ambiguities, type DefectPlace, textDefects } from '../generate/defects.ts';
import { demandsOf } from '../generate/demands.ts';
import { mechanisms } from '../generate/mechanisms.ts';
import { isReadField } from '../generate/readFields.ts';
import { realPlan } from '../support/realPlan.ts';

const root = new URL('../../', import.meta.url);
const reasons = JSON.parse(
  readFileSync(new URL('test/fixtures/facts-in-prose.json', root), 'utf8'),
) as readonly ProseReason[];
const facts = coverage();
const nameOf = ({ plan, fact }: (typeof facts)[number]): string => `${plan}/${fact.id}`;

test('V1 every fact is cited by its plan, and no plan cites a fact that is none', () => {
  expect(facts.filter(({ elements }) => elements.length === 0).map(nameOf)).toEqual([]);
  for (const [plan, list] of Object.entries(seedFacts)) {
    const known = new Set(list.map(({ id }) => id));
    const text = readFileSync(new URL(`examples/plans/${plan}.yaml`, root), 'utf8');
    const cited = [...text.matchAll(/\bfact: (f\d+)/g)].map((match) => match[1]);
    expect(cited.filter((id) => id === undefined || !known.has(id))).toEqual([]);
  }
});

test('V2 what can be counted, dated or named stands in typed fields', () => {
  const countable = facts.filter(({ demands }) => demands.length > 0);
  const carried = countable.filter(({ lacking }) => lacking.length === 0);
  expect(countable.length).toBeGreaterThan(500);
  expect(carried.length / countable.length).toBeGreaterThanOrEqual(0.98);
});

test('V2 a note, a title or a wrong number holds nothing', () => {
  const reading = { metric: 'greening rate', value: 20, unit: '%' };
  const [measure, number] = demandsOf({ id: 'f1', category: 'target', mechanisms: [], reading });
  const holder = (list: string, value: object) => [
    { list, value: value as Record<string, unknown>, within: [], facts: [] },
  ];
  expect([measure?.kind, number?.kind]).toEqual(['measure', 'number']);
  for (const value of [
    { id: 'a', title: '绿化率20%', note: '20' },
    { id: 'a', title: '绿化', statedCount: 21 },
  ]) {
    expect(number?.isHeld(holder('tasks', value))).toBe(false);
    expect(measure?.isHeld(holder('tasks', value))).toBe(false);
  }
  expect(number?.isHeld(holder('value', { atLeast: 20 }))).toBe(true);
  expect(measure?.isHeld(holder('targets', { indicator: 'greening', value: 20 }))).toBe(true);
});

test('V2 a field that no function reads holds nothing', () => {
  expect(['timings', 'shares', 'holdersPerUnit'].map(isReadField)).toEqual([true, true, true]);
  expect(isReadField('unheardOf')).toBe(false);
});

test('V3 facts left in prose are those listed, each once and with a reason', () => {
  const listed = reasons.flatMap((entry) => entry.facts);
  const left = facts.filter(({ typed, lacking }) => !typed || lacking.length > 0).map(nameOf);
  expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
  expect([...listed].sort()).toEqual([...left].sort());
});

test('V4 every mechanism is shown by a plan, and public functions compute it', () => {
  const names = new Set(Object.keys(civiplan));
  expect(mechanisms.map(({ id }) => id)).toEqual(
    Array.from({ length: 85 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`),
  );
  for (const { id, computedBy, isShown } of mechanisms) {
    expect(computedBy.filter((name) => !names.has(name))).toEqual([]);
    expect([id, shownBy(facts, id, isShown).length > 0]).toEqual([id, true]);
  }
  const carriedOnly = mechanisms.filter(({ computedBy }) => computedBy.length === 0).map(({ id }) => id);
  expect(carriedOnly).toEqual(['M14', 'M68', 'M75', 'M83', 'M85']);
});

const codesOf = new Map(
  Object.keys(seedFacts).map((id) => {
    const plan = realPlan(id);
    const issues = sortIssues([...checkPlan(plan), ...checkResponsibilities(plan)]);
    return [id, new Set<string>(issues.map(({ code }) => code))];
  }),
);

function expectReported({ plan, code, noted }: DefectPlace): void {
  expect([plan, code, codesOf.get(plan)?.has(code)]).toEqual([plan, code, true]);
  if (noted !== undefined) expect(JSON.stringify(realPlan(plan).defects)).toContain(noted);
}

test.each(textDefects.map((defect) => [defect.id, defect] as const))('V5 defect %s', (_, { places, silent }) => {
  expect(places.length > 0).toBe(silent === undefined);
  for (const place of places) expectReported(place);
});

test('V6 every ambiguity is kept open or decided', () => {
  expect(ambiguities.map(({ id }) => id)).toEqual(
    Array.from({ length: 26 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`),
  );
  for (const { places } of ambiguities) for (const place of places) expectReported(place);
});

test('V7 docs/coverage.md is what the plans say', async () => {
  const page = renderMarkdown(coveragePage(reasons));
  await expect(page).toMatchFileSnapshot(new URL('docs/coverage.md', root).pathname);
});
