import { checkPlan } from '../../src/plan/checkPlan.ts';
import { buildMatrix } from '../../src/responsibility/buildMatrix.ts';
import { checkResponsibilities } from '../../src/responsibility/checkResponsibilities.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';
import { planSchema } from '../../src/schema/plan.ts';
import { generatedPlan } from '../support/generatedPlan.ts';
import { measure, printRatios } from './measure.ts';
import { scheduleRatios } from './schedule.ts';

const plan = generatedPlan(10_000);
const double = generatedPlan(20_000);
const text = JSON.stringify(plan);
const doubleText = JSON.stringify(double);
const parsed = valueOfPlan(text);
const doubleParsed = valueOfPlan(doubleText);
const year = { from: '2026-01-01', to: '2026-12-31' };

function valueOfPlan(json: string): Plan {
  const result = parsePlan(JSON.parse(json));
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

console.log(`A plan of 10,000 tasks: ${(text.length / 1e6).toFixed(1)} MB of JSON, Node ${process.versions.node}.`);

const times = measure([
  { name: 'JSON.parse', run: () => JSON.parse(text) },
  { name: 'JSON.stringify', run: () => JSON.stringify(parsed) },
  { name: 'zod safeParse', run: () => planSchema.safeParse(plan) },
  { name: 'parsePlan', run: () => parsePlan(plan) },
  { name: 'parsePlan + checkPlan', run: () => checkPlan(parsePlan(plan).ok ? parsed : parsed) },
  { name: 'checkPlan', run: () => checkPlan(parsed) },
  { name: 'parsePlan + checkPlan, doubled', run: () => checkPlan(parsePlan(double).ok ? doubleParsed : doubleParsed) },
  { name: 'buildMatrix + checkResponsibilities', run: () => [buildMatrix(parsed), checkResponsibilities(parsed)] },
  { name: 'expandSchedule', run: () => expandSchedule(parsed, year) },
]);
const time = (name: string): number => times.get(name) ?? Number.NaN;
const { occurrences } = expandSchedule(parsed, year);
const written =
  measure([{ name: 'occurrences', run: () => JSON.stringify(occurrences) }]).get('occurrences') ?? Number.NaN;

const kept = [
  printRatios('Reading and checking a plan', [
    {
      what: 'parsePlan, then checkPlan',
      cost: time('parsePlan + checkPlan'),
      against: 'zod safeParse of the same schema',
      reference: time('zod safeParse'),
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
      what: 'parsePlan, then checkPlan, of twice as many tasks',
      cost: time('parsePlan + checkPlan, doubled'),
      against: 'the same of 10,000 tasks',
      reference: time('parsePlan + checkPlan'),
      atMost: 2.2,
    },
  ]),
  printRatios('Answering from it', [
    {
      what: 'matrix and all its checks',
      cost: time('buildMatrix + checkResponsibilities'),
      against: 'JSON.stringify of the plan',
      reference: time('JSON.stringify'),
      atMost: 1,
    },
    {
      what: `a year of occurrences (${occurrences.length})`,
      cost: time('expandSchedule'),
      against: 'JSON.stringify of them',
      reference: written,
      atMost: 1,
    },
  ]),
  printRatios('Dates by rule, a thousand times', scheduleRatios()),
];
console.log(`\n${kept.every(Boolean) ? 'All ratios kept.' : 'Some ratios are not kept.'}`);
