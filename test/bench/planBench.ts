import { checkPlan } from '../../src/plan/checkPlan.ts';
import { comparePlans } from '../../src/plan/comparePlans.ts';
import { buildMatrix } from '../../src/responsibility/buildMatrix.ts';
import { checkResponsibilities } from '../../src/responsibility/checkResponsibilities.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { type Plan, planSchema } from '../../src/schema/plan.ts';
import { generatedPlan } from '../support/generatedPlan.ts';
import { measure, type Ratio } from './measure.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

/** Reading and checking a plan of 10,000 tasks, against zod and against reading its text. */
export function readingRatios(): Ratio[] {
  const plan = generatedPlan(10_000);
  const double = generatedPlan(20_000);
  const text = JSON.stringify(plan);
  const parsed = read(text);
  const times = measure([
    { name: 'JSON.parse', run: () => JSON.parse(text) },
    { name: 'zod', run: () => planSchema.safeParse(plan) },
    { name: 'both', run: () => checkPlan(planOf(parsePlan(plan))) },
    { name: 'checkPlan', run: () => checkPlan(parsed) },
    { name: 'doubled', run: () => checkPlan(planOf(parsePlan(double))) },
  ]);
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  return [
    {
      what: 'parsePlan, then checkPlan, of 10,000 tasks',
      cost: time('both'),
      against: 'zod safeParse of the same schema',
      reference: time('zod'),
      atMost: 1.3,
    },
    {
      what: 'checkPlan',
      cost: time('checkPlan'),
      against: 'JSON.parse of the text',
      reference: time('JSON.parse'),
      atMost: 0.5,
    },
    {
      what: 'parsePlan, then checkPlan, of 20,000 tasks',
      cost: time('doubled'),
      against: 'the same of 10,000 tasks',
      reference: time('both'),
      atMost: 2.2,
    },
  ];
}

/** Who answers for what, what falls due in a year, and what changed, of a plan of 10,000 tasks. */
export function answeringRatios(): Ratio[] {
  const text = JSON.stringify(generatedPlan(10_000));
  const plan = read(text);
  const later = text.replaceAll('"--05"', '"--06"').replaceAll('"label":"（3）"', '"label":"（三）"');
  const changed = read(later);
  const { occurrences } = expandSchedule(plan, year);
  const times = measure([
    { name: 'stringify', run: () => JSON.stringify(plan) },
    { name: 'responsibility', run: () => [buildMatrix(plan), checkResponsibilities(plan)] },
    { name: 'written', run: () => JSON.stringify(occurrences) },
    { name: 'schedule', run: () => expandSchedule(plan, year) },
    { name: 'parse', run: () => [JSON.parse(text), JSON.parse(later)] },
    { name: 'compare', run: () => comparePlans(plan, changed) },
  ]);
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  return [
    {
      what: 'matrix and all its checks',
      cost: time('responsibility'),
      against: 'JSON.stringify of the plan',
      reference: time('stringify'),
      atMost: 1,
    },
    {
      what: `a year of occurrences (${occurrences.length})`,
      cost: time('schedule'),
      against: 'JSON.stringify of them',
      reference: time('written'),
      atMost: 1,
    },
    {
      what: 'comparePlans',
      cost: time('compare'),
      against: 'JSON.parse of both texts',
      reference: time('parse'),
      atMost: 1,
    },
  ];
}

function read(json: string): Plan {
  return planOf(parsePlan(JSON.parse(json)));
}

function planOf(result: ReturnType<typeof parsePlan>): Plan {
  if (result.ok) return result.value;
  throw new Error(result.issues[0]?.message);
}
