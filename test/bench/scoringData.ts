import type { PartialColumn, SheetColumns } from '../../src/assessment/columns/columns.ts';
import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';

/** 30 proportional items, 20 bands, 8 deduction pools, 2 vetoes. */
export const kinds = { proportional: 30, bands: 20, pools: 8, vetoes: 2 } as const;
export const groupCount = 6;
export const bands = [
  { atLeast: 90, points: 2 },
  { atLeast: 75, points: 1.5 },
  { atLeast: 60, points: 1 },
  { below: 60, points: 0 },
] as const;
export const grades = [
  { id: 'excellent', atLeast: 75 },
  { id: 'good', atLeast: 60 },
  { id: 'fair', atLeast: 45 },
  { id: 'poor' },
] as const;

const clauseOf = (kind: string, measure: string): Clause => {
  if (kind === 'proportional') {
    const knots = [
      { at: 0, points: 0 },
      { at: 100, points: 2 },
    ];
    return { kind: 'curve', measure, knots };
  }
  if (kind === 'bands') return { kind: 'table', measure, rows: bands.map((row) => ({ ...row })) };
  return { kind: 'steps', measure, points: -0.3 };
};

/** The items in order: which indicator each reads, and of which kind it is. */
export const measured: readonly { readonly id: string; readonly kind: keyof typeof kinds }[] = Object.entries(
  kinds,
).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind}${index + 1}`, kind: kind as keyof typeof kinds })),
);

function indicatorOf({ id, kind }: (typeof measured)[number]): SchemeIndicator {
  if (kind === 'vetoes') return { id, type: 'check' };
  if (kind === 'pools') return { id, type: 'count' };
  return { id, type: 'number', minimum: 0, maximum: 100, digits: 1 };
}

function itemOf({ id, kind }: (typeof measured)[number]): Item {
  return {
    id: `item-${id}`,
    points: 2,
    clauses: [clauseOf(kind, id)],
    ...(kind === 'pools' && { start: 'full' as const }),
    ...(kind === 'proportional' && { round: { digits: 2 } }),
  };
}

/** Six groups of items of all kinds, a total at two places, four grades, two vetoes; what is missing counts 0. */
export function scoringScheme(): Scheme {
  const items = measured.filter(({ kind }) => kind !== 'vetoes');
  return {
    schemaVersion: 1,
    kind: 'scheme',
    id: 'benchmark',
    version: '1',
    indicators: measured.map(indicatorOf),
    defaults: { notComputable: 0 },
    items: Array.from({ length: groupCount }, (_, group) => ({
      id: `group-${group + 1}`,
      items: items.filter((_item, index) => index % groupCount === group).map(itemOf),
    })),
    round: { digits: 2 },
    outcome: {
      grades: grades.map((grade) => ({ ...grade })),
      vetoes: [
        { id: 'cap', when: 'vetoes1', effect: 'capGrade', grade: 'fair' },
        { id: 'out', when: 'vetoes2', effect: 'ineligible' },
      ],
    },
  };
}

/** Columns of doubles with one decimal, counts and checks; 2 % of the values are missing. */
export function scoringColumns(
  length: number,
): SheetColumns & { observations: Readonly<Record<string, PartialColumn>> } {
  let state = 20_260_101;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const observations: Record<string, PartialColumn> = {};
  for (const { id, kind } of measured) {
    const values = new Float64Array(length);
    const missing = new Uint8Array(length);
    for (let row = 0; row < length; row++) {
      const draw = chance();
      if (kind === 'vetoes') values[row] = draw < 0.01 ? 1 : 0;
      else values[row] = kind === 'pools' ? Math.floor(draw * draw * 10) : Math.round((1 - draw * draw) * 1000) / 10;
      missing[row] = chance() < 0.02 ? 1 : 0;
    }
    observations[id] = { values, missing };
  }
  return { length, observations };
}
