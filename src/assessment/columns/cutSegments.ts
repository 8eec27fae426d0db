import type { Rational } from '../../internal/rational.ts';
import { add, compare, divide, one, rational, subtract } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { ValueEnds } from '../../schema/valueEnds.ts';
import { keepsEnds } from '../ends.ts';
import {
  ceilingIn,
  exactLimit,
  floorIn,
  giveUp,
  type Planner,
  type Quantity,
  type Quotient,
  within,
} from './planner.ts';

/** A place where a rule changes: from this number on, or beyond it. */
export interface Cut {
  readonly at: Rational;
  readonly open: boolean;
}

/** The numbers between cuts, and for each stretch what holds there. */
export interface Segments<Meaning> {
  readonly cuts: readonly Cut[];
  /** One more than there are cuts. */
  readonly meanings: readonly Meaning[];
}

function boundsOf(ends: ValueEnds): number[] {
  const { is, atLeast, above, atMost, below } = ends;
  const exact = is === undefined ? [] : Array.isArray(is) ? is : [is];
  return [atLeast, above, atMost, below, ...exact].filter((value) => typeof value === 'number');
}

/** Cuts the line of numbers at all bounds of some ends and asks what a number of each stretch means. */
export function cutSegments<Meaning>(
  ends: readonly ValueEnds[],
  meaningOf: (sample: Rational) => Meaning,
  equal: (a: Meaning, b: Meaning) => boolean,
): Segments<Meaning> {
  const places = ends
    .flatMap((end) => boundsOf(end).map(rationalOf))
    .sort(compare)
    .filter((place, index, all) => index === 0 || compare(place, all[index - 1] ?? place) !== 0);
  const first = places[0];
  const cuts: Cut[] = [];
  const meanings = [meaningOf(first === undefined ? one : subtract(first, one))];
  const enter = (cut: Cut, meaning: Meaning): void => {
    if (equal(meaning, meanings.at(-1) as Meaning)) return;
    cuts.push(cut);
    meanings.push(meaning);
  };
  places.forEach((at, index) => {
    const next = places[index + 1];
    enter({ at, open: false }, meaningOf(at));
    enter({ at, open: true }, meaningOf(next === undefined ? add(at, one) : divide(add(at, next), rational(2n))));
  });
  return { cuts, meanings };
}

/** The index of the first of some ends that a number keeps, −1 if none. */
export function firstKept(ends: readonly ValueEnds[]): (sample: Rational) => number {
  return (sample) => ends.findIndex((end) => keepsEnds(sample, end) === true);
}

/** Finds the stretch of a numerator: the number of cuts that it has passed. Unknown numbers pass none. */
export type Locate = (row: number) => number;

/** The least numerators beyond each cut. */
function cutNumerators(cuts: readonly Cut[], { denominator }: Quantity, planner: Planner): Float64Array {
  return Float64Array.from(cuts, ({ at, open }) =>
    within(open ? floorIn(at, denominator) + 1 : ceilingIn(at, denominator), planner),
  );
}

/** Finds stretches of whole numerators or of quotients, the latter by multiplying across. */
export function locator(cuts: readonly Cut[], value: Quantity | Quotient, planner: Planner): Locate {
  const { values } = value;
  if (!('divisors' in value)) {
    const limits = cutNumerators(cuts, value, planner);
    return (row) => {
      const numerator = values[row] as number;
      let passed = 0;
      for (let index = 0; index < limits.length; index++) if (numerator >= (limits[index] as number)) passed += 1;
      return passed;
    };
  }
  const { divisors, size, largest } = value;
  const parts = cuts.map(({ at, open }) => {
    const [top, bottom] = [Number(at.numerator), Number(at.denominator)];
    if (size * bottom + Math.abs(top) * largest > exactLimit) giveUp(planner, 'too many digits');
    return { top, bottom, open };
  });
  return (row) => {
    const numerator = values[row] as number;
    const divisor = divisors[row] as number;
    let passed = 0;
    for (const { top, bottom, open } of parts) {
      const rest = numerator * bottom - divisor * top;
      if (open ? rest > 0 : rest >= 0) passed += 1;
    }
    return passed;
  };
}
