import { stepProcedure } from '../../src/procedure/stepProcedure.ts';
import type { Event } from '../../src/schema/ledger.ts';
import type { Plan } from '../../src/schema/plan.ts';
import { measure, type Ratio } from './measure.ts';

const steps = ['accept', 'mediate', 'review', 'close'];

const plan: Plan = {
  schemaVersion: 1,
  kind: 'plan',
  id: 'procedure',
  title: '矛盾纠纷调处',
  year: 2026,
  parties: [{ id: 'room', name: '调解室', kind: 'unit' }],
  tasks: [
    { id: 'mediation', title: '调处', ordered: true, assignments: [{ role: 'responsible', parties: ['room'] }] },
    ...steps.map((id) => ({ id, parent: 'mediation', title: id })),
    { id: 'again', parent: 'mediation', title: 'again', returnTo: 'accept' },
  ],
};

function dateAt(index: number): string {
  return new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
}

/** Events of so many runs, one after another in each. */
function eventsOf(runs: number, count: number): Event[] {
  const all = [...steps, 'again'];
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / runs);
    return { met: all[turn % all.length] ?? '', case: `case-${index % runs}`, date: dateAt(turn) };
  });
}

/** The ratios of stepping a procedure through 100,000 events: many runs of ten, and ten long ones that go round. */
export function procedureRatios(): readonly Ratio[] {
  return [10_000, 10].map((runs) => {
    const text = JSON.stringify(eventsOf(runs, 100_000));
    const events: Event[] = JSON.parse(text);
    const times = measure([
      { name: 'parse', run: () => JSON.parse(text) },
      { name: 'step', run: () => stepProcedure(plan, 'mediation', events, { asOf: '2026-12-31' }) },
    ]);
    return {
      what: `a procedure of ${runs} runs through 100,000 events`,
      cost: times.get('step') ?? Number.NaN,
      against: 'JSON.parse of the events',
      reference: times.get('parse') ?? Number.NaN,
      atMost: 1,
    };
  });
}
