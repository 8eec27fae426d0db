import fc from 'fast-check';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';

/** The indicators that the clauses of a generated scheme may read, by what they hold. */
export interface SchemeFrame {
  readonly indicators: readonly SchemeIndicator[];
  /** Ids of counts, numbers and marks with one value. */
  readonly numbers: readonly string[];
  readonly marks: readonly string[];
  readonly checks: readonly string[];
  readonly levels: readonly SchemeIndicator[];
  /** Levels with several observations. */
  readonly lists: readonly SchemeIndicator[];
}

/** A number with at most two places, so that nothing in a scheme is lost in print. */
export const decimals = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least * 4), max: Math.round(most * 4) }).map((quarters) => quarters / 4);

const better = fc.constantFrom('higher' as const, 'lower' as const);
const words: fc.Arbitrary<string[]> = fc.constantFrom(
  ['A', 'B'],
  ['good', 'fair', 'poor'],
  ['city', 'district', 'street'],
);

const numberIndicator = fc.record(
  {
    type: fc.constant('number' as const),
    minimum: fc.constantFrom(0, -10),
    maximum: fc.constantFrom(100, 366),
    multipleOf: fc.constantFrom(0.5, 1),
    unit: fc.constantFrom('percent', '天', '处'),
    better,
  },
  { requiredKeys: ['type'] },
);
const countIndicator = fc.record(
  { type: fc.constant('count' as const), maximum: fc.constant(20), unit: fc.constant('件'), better },
  { requiredKeys: ['type'] },
);
const markIndicator = fc.record(
  {
    type: fc.constant('mark' as const),
    minimum: fc.constant(0),
    maximum: fc.constant(10),
    multipleOf: fc.constant(0.5),
    better,
  },
  { requiredKeys: ['type'] },
);
const checkIndicator = fc.record(
  { type: fc.constant('check' as const), context: fc.boolean(), better },
  { requiredKeys: ['type'] },
);
const levelIndicator = words.map((levels) => ({ type: 'level' as const, levels }));

type Nameless = Omit<SchemeIndicator, 'id'>;

function numbered(kind: string, list: readonly Nameless[]): SchemeIndicator[] {
  return list.map((indicator, index) => ({ id: `${kind}${index + 1}`, ...indicator }));
}

const some = (indicator: fc.Arbitrary<Nameless>): fc.Arbitrary<Nameless[]> =>
  fc.array(indicator, { minLength: 1, maxLength: 2 });

/** A set of indicators of every type, one or two of each. */
export const schemeFrames: fc.Arbitrary<SchemeFrame> = fc
  .record({
    number: some(numberIndicator),
    count: some(countIndicator),
    mark: some(markIndicator),
    check: some(checkIndicator),
    level: some(levelIndicator),
    list: some(levelIndicator.map((indicator) => ({ ...indicator, multiple: true }))),
  })
  .map(({ number, count, mark, check, level, list }) => {
    const [numbers, counts, marks] = [numbered('number', number), numbered('count', count), numbered('mark', mark)];
    const [checks, levels, lists] = [numbered('check', check), numbered('level', level), numbered('list', list)];
    const ids = (of: readonly SchemeIndicator[]): string[] => of.map(({ id }) => id);
    return {
      indicators: [...numbers, ...counts, ...marks, ...checks, ...levels, ...lists],
      numbers: ids([...numbers, ...counts]),
      marks: ids(marks),
      checks: ids(checks),
      levels,
      lists,
    };
  });

/** A condition over the indicators of a frame. */
export function conditions({ numbers, checks, levels }: SchemeFrame): fc.Arbitrary<SchemeCondition> {
  const simple = fc.oneof(
    fc.constantFrom(...checks),
    fc.tuple(fc.constantFrom(...numbers), decimals(0, 20)).map(([measure, atLeast]) => ({ measure, atLeast })),
    fc
      .constantFrom(...levels)
      .chain(({ id, levels: list = [] }) => fc.constantFrom(...list).map((is) => ({ measure: id, is }))),
  ) as fc.Arbitrary<SchemeCondition>;
  const several = fc.array(simple, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: simple.map((not) => ({ not })) },
    { weight: 1, arbitrary: several.map((all) => ({ all })) },
    { weight: 1, arbitrary: several.map((any) => ({ any })) },
  );
}
