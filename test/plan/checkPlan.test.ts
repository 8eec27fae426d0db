import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatIssue } from '../../src/issue/formatIssue.ts';
import { sortIssues } from '../../src/issue/sortIssues.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';
import { generatedPlan } from '../support/generatedPlan.ts';
import { planWith, task } from '../support/planWith.ts';

const folder = new URL('../../examples/plans/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^[\w-]+\.yaml$/.test(name));

function examplePlan(name: string): Plan {
  const parsed = parsePlan(parse(readFileSync(new URL(name, folder), 'utf8'), { maxAliasCount: -1 }));
  expect(parsed.issues).toEqual([]);
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

const codesOf = (plan: Plan): string[] => [...new Set(checkPlan(plan).map(({ code }) => code))];

test.each(names)('C1 C2 C3 real plans hang together: %s', (name) => {
  expect(checkPlan(examplePlan(name)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(names)('C130 C131 a real plan is told on a page, in both languages: %s', (name) => {
  const issues = checkPlan(examplePlan(name));
  expect(issues.length).toBeLessThan(30);
  expect(issues).toEqual(sortIssues(issues));
  for (const issue of issues) {
    for (const language of ['zh-CN', 'en'] as const)
      expect(formatIssue(issue, language)).not.toMatch(/undefined|NaN|\[object/);
  }
});

/** Defects of real plans that the checker can see, by the plan in which they stand. */
test.each<[name: string, codes: string[]]>([
  ['health-promoting-town-scheme', ['plan.phase.undated', 'plan.reference.unavailable', 'plan.change.noUnit']],
  [
    'subdistrict-community-section-plan',
    ['plan.label.gap', 'plan.value.masked', 'plan.rule.noWhen', 'plan.levels.needed', 'plan.scope.each'],
  ],
  [
    'psychiatric-rehab-centre-service-scheme',
    ['plan.label.gap', 'plan.reference.masked', 'plan.name.masked', 'plan.period.masked'],
  ],
  [
    'village-merger-new-communities-plan',
    ['plan.period.yearless', 'plan.reference.masked', 'plan.reference.unavailable'],
  ],
  ['five-community-safety-creation-plan', ['plan.count.unlisted', 'plan.scope.each', 'plan.change.noBaseline']],
  ['limin-community-lei-feng-plan', ['plan.timing.vague', 'plan.defects']],
])('C130 %s', (name, codes) => {
  expect(codesOf(examplePlan(`${name}.yaml`))).toEqual(expect.arrayContaining(codes));
});

test('C131 a sound plan has nothing to tell', () => {
  const timings = [{ kind: 'quota', per: 'month', count: 1 }];
  expect(
    checkPlan(planWith({ tasks: [task('a', { label: '1.', timings }), task('b', { label: '2.', timings })] })),
  ).toEqual([]);
});

test('C131 a large plan has nothing to tell', () => {
  expect(checkPlan(generatedPlan(2000) as Plan)).toEqual([]);
});

test('C132 conditions that hold themselves, or nest without end', () => {
  const itself: { all: unknown[] } = { all: ['甲'] };
  itself.all.push(itself, { not: itself });
  let deep: unknown = { met: 'nowhere' };
  for (let depth = 0; depth < 20_000; depth++) deep = { not: deep };
  const plan = planWith({ tasks: [task('a'), task('b')] });
  const hostile = {
    ...plan,
    tasks: [
      { ...plan.tasks?.[0], when: itself },
      { ...plan.tasks?.[1], when: deep },
    ],
  } as Plan;
  const issues = checkPlan(hostile);
  expect(issues.map(({ code }) => code)).toContain('plan.reference.missing');
  expect(issues.find(({ code }) => code === 'plan.fact.unsupplied')?.params).toMatchObject({ count: 1, words: ['甲'] });
});

test('C132 numbers that are none', () => {
  const plan = planWith({
    indicators: [{ id: 'i' }],
    targets: [
      { indicator: 'i', value: 1 },
      { indicator: 'i', value: 2 },
    ],
  });
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '1/0', 'x', { atLeast: Number.NaN, atMost: '9/0' }]) {
    const targets = [
      { indicator: 'i', value, parts: [{ party: 'x', value, each: true }] },
      { indicator: 'i', value: 2 },
    ];
    expect(checkPlan({ ...plan, targets } as Plan)).toMatchObject(expect.any(Array));
  }
});
