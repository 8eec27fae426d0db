import { computeFunding } from '../../src/funding/computeFunding.ts';
import type { Fact } from '../../src/schema/ledger.ts';
import type { Plan } from '../../src/schema/plan.ts';
import { measure, type Ratio } from './measure.ts';

const places = Array.from({ length: 12 }, (_, index) => `district-${index}`);
const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const items = ['meals', 'visits', 'training', 'counselling', 'transport', 'materials'];

/** A plan of items that are counted by month for each of so many units, shared between city and district. */
function fundingPlan(units: number): Plan {
  return {
    schemaVersion: 1,
    kind: 'plan',
    id: 'funding',
    title: '购买服务经费',
    year: 2026,
    parties: [
      { id: 'centre', name: '中心', kind: 'unit' },
      { id: 'city', name: '市财政', kind: 'unit' },
      { id: 'district', name: '区财政', kind: 'unit' },
      ...places.map((id) => ({ id, name: id, kind: 'place' as const })),
      ...Array.from({ length: units }, (_, index) => ({
        id: `centre-${index}`,
        name: `第${index + 1}中心`,
        kind: 'unit' as const,
        partOf: 'centre',
        seatedAt: places[index % places.length] ?? '',
      })),
    ],
    fundingItems: items.map((id, index) => ({
      id,
      title: id,
      scope: ['centre'],
      each: true,
      per: 'month',
      rate: 37 + index,
      factors: [{ fact: id, above: index * 5, upTo: 150 }],
      shares: places.map((place, at) => ({
        scope: [place],
        payers: [
          { party: 'city', ratio: 1 + (at % 3) },
          { party: 'district', ratio: 2 },
        ],
      })),
    })),
  };
}

/** The ratios of a statement over 1,000 units, 12 months and 6 items. */
export function fundingRatios(): readonly Ratio[] {
  const plan = fundingPlan(1_000);
  const text = JSON.stringify(
    Array.from({ length: 1_000 }, (_, unit) => `centre-${unit}`).flatMap((subject, unit) =>
      items.flatMap((indicator, item) =>
        months.map((period, month) => ({
          indicator,
          subject,
          period,
          value: (unit * 7 + item * 13 + month * 29) % 211,
        })),
      ),
    ),
  );
  const facts: Fact[] = JSON.parse(text);
  const times = measure([
    { name: 'parse', run: () => JSON.parse(text) },
    { name: 'compute', run: () => computeFunding(plan, facts) },
  ]);
  return [
    {
      what: `a funding statement (${facts.length} facts)`,
      cost: times.get('compute') ?? Number.NaN,
      against: 'JSON.parse of the facts',
      reference: times.get('parse') ?? Number.NaN,
      atMost: 1,
    },
  ];
}
