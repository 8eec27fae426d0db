import fc from 'fast-check';
import type { Item } from '../schema/item.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { Scheme } from '../schema/scheme.ts';
import { clauses } from './clauses.ts';
import { conditions, decimals, type SchemeFrame, schemeFrames } from './schemeFrame.ts';

type Nameless = Omit<Item, 'id' | 'items'> & { readonly items?: readonly Nameless[] };

const treatment = fc.constantFrom('fullMarks' as const, 'keep' as const, 'leaveOut' as const, 'rescale' as const, 2.5);
const notComputable = fc.constantFrom('fullMarks' as const, 'leaveOut' as const, 'unknown' as const, 0);

function leaves(frame: SchemeFrame): fc.Arbitrary<Nameless> {
  return fc.record(
    {
      points: fc.integer({ min: 1, max: 20 }),
      start: fc.constantFrom('empty' as const, 'full' as const),
      clauses: fc.array(clauses(frame), { minLength: 1, maxLength: 3 }),
      weight: fc.constantFrom(0.25, 0.5, 2),
      bonus: fc.constant(true),
      floor: fc.constantFrom(-3, 'none' as const),
      cap: fc.constantFrom(8, 'none' as const),
      round: fc.record({ digits: fc.constantFrom(0, 1, 2) }),
      applies: conditions(frame),
      notApplicable: treatment,
      notAssessed: treatment,
      notComputable,
      repeat: fc.record(
        {
          aggregate: fc.constantFrom('mean' as const, 'sum' as const, 'minimum' as const),
          trim: fc.constant({ lowest: 1, from: 3 }),
          round: fc.constant({ digits: 2 }),
        },
        { requiredKeys: ['round'] },
      ),
    },
    { requiredKeys: ['points', 'clauses'] },
  );
}

function items(frame: SchemeFrame): fc.Arbitrary<Nameless[]> {
  const { item } = fc.letrec<{ item: Nameless }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaves(frame),
      fc.record(
        {
          items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
          aggregate: fc.constantFrom('sum' as const, 'minimum' as const, 'maximum' as const),
          clauses: fc.array(clauses(frame), { minLength: 1, maxLength: 1 }),
          cap: fc.constant(30),
          applies: conditions(frame),
        },
        { requiredKeys: ['items'] },
      ),
    ),
  }));
  return fc.array(item, { minLength: 1, maxLength: 4 });
}

function numbered(list: readonly Nameless[], prefix: string): Item[] {
  return list.map(({ items: inner, ...item }, index): Item => {
    const id = `${prefix}${index + 1}`;
    return inner === undefined ? { ...item, id } : { ...item, id, items: numbered(inner, `${id}-`) };
  });
}

function outcomes(frame: SchemeFrame): fc.Arbitrary<Outcome> {
  const veto = fc
    .tuple(
      conditions(frame),
      fc.constantFrom(
        { effect: 'forceGrade' as const, grade: 'low' },
        { effect: 'capGrade' as const, grade: 'middle' },
        { effect: 'lowerGrade' as const },
        { effect: 'ineligible' as const },
      ),
    )
    .map(([when, effect], index = 0) => ({ id: `veto${index}`, when, ...effect }));
  return fc
    .record({ bounds: fc.tuple(decimals(10, 30), decimals(0, 9)), vetoes: fc.array(veto, { maxLength: 2 }) })
    .map(({ bounds: [high, middle], vetoes }) => ({
      grades: [{ id: 'high', atLeast: high }, { id: 'middle', atLeast: middle }, { id: 'low' }],
      ...(vetoes.length > 0 && { vetoes: vetoes.map((entry, index) => ({ ...entry, id: `veto${index + 1}` })) }),
    }));
}

/**
 * Generates schemes: every type of indicator, every kind of clause, groups, bonuses, repeats, treatments, grades and vetoes.
 *
 * Valid by construction: each is read by `parseScheme` without a fault, and `checkScheme` finds no error in it; warnings are part
 * of the variety. What needs other units (ranks, peers) is left out.
 *
 * @returns a fast-check arbitrary; it shrinks towards one item with one clause
 * @example
 * import fc from 'fast-check';
 * fc.sample(anyScheme(), 3).map((scheme) => parseScheme(scheme).ok); // => [true, true, true]
 */
export function anyScheme(): fc.Arbitrary<Scheme> {
  return schemeFrames.chain((frame) =>
    fc.record({ items: items(frame), outcome: fc.option(outcomes(frame), { nil: undefined }) }).map(
      ({ items: list, outcome }): Scheme => ({
        schemaVersion: 1,
        kind: 'scheme',
        id: 'generated',
        version: '1',
        round: { digits: 2 },
        indicators: frame.indicators.map((indicator) => ({ ...indicator })),
        items: numbered(list, 'item'),
        ...(outcome !== undefined && { outcome }),
      }),
    ),
  );
}
