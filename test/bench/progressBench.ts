import { trackProgress } from '../../src/progress/trackProgress.ts';
import type { Entry, Ledger } from '../../src/schema/ledger.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { generatedPlan } from '../support/generatedPlan.ts';
import { measure, type Ratio } from './measure.ts';

const tasks = 10_000;

/** A ledger of the generated plan: dated entries with who, how many and what proves it, day by day as it is written. */
export function generatedLedger(entryCount: number): Ledger {
  const entries: Entry[] = [];
  let state = 20_260_101;
  const random = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let index = 0; index < entryCount; index++) {
    const day = Math.floor((index * 336) / entryCount);
    const date = `2026-${two(1 + Math.floor(day / 28))}-${two(1 + (day % 28))}`;
    entries.push({
      id: `entry-${index}`,
      task: `task-${random(tasks)}`,
      date,
      parties: [`party-${random(300)}`],
      quantity: 1 + random(2),
      participants: random(60),
      text: `入户走访${2 + random(20)}户，排查矛盾纠纷${random(3)}件，均已现场调解`,
      evidence: [{ name: '走访记录', location: `档案/${date}/${index}` }],
    });
  }
  return { schemaVersion: 1, kind: 'ledger', id: 'generated-ledger', plan: 'generated-plan', period: '2026', entries };
}

/** Times the tracking of 10,000 tasks over 200,000 entries, and over twice as many. */
export function progressRatios(): Ratio[] {
  const result = parsePlan(JSON.parse(JSON.stringify(generatedPlan(tasks))));
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const plan = result.value;
  const text = JSON.stringify(generatedLedger(200_000));
  const ledger: Ledger = JSON.parse(text);
  const asOf = '2026-12-31';
  const track = { name: 'track', run: () => trackProgress(plan, ledger, { asOf }) };
  const single = measure([{ name: 'parse', run: () => JSON.parse(text) }, track], 9);
  // Only now, since garbage is collected among everything that is alive.
  const twice: Ledger = JSON.parse(JSON.stringify(generatedLedger(400_000)));
  const double = measure([track, { name: 'twice', run: () => trackProgress(plan, twice, { asOf }) }], 9);
  const time = (times: Map<string, number>, name: string): number => times.get(name) ?? Number.NaN;
  return [
    {
      what: 'trackProgress of 10,000 tasks and 200,000 entries',
      cost: time(single, 'track'),
      against: 'JSON.parse of the ledger',
      reference: time(single, 'parse'),
      atMost: 1,
    },
    {
      what: 'trackProgress of twice the entries',
      cost: time(double, 'twice'),
      against: 'the same of 200,000',
      reference: time(double, 'track'),
      atMost: 2.2,
    },
  ];
}
