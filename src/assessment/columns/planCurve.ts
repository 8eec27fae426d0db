import type { Rational } from '../../internal/rational.ts';
import { divide, multiply, rational, subtract, zero } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { CurveClause } from '../../schema/curve.ts';
import { locator } from './cutSegments.ts';
import { silentToZero } from './planMark.ts';
import { isQuotient, type PlanContext, planMeasure, rounded } from './planMeasure.ts';
import {
  buffer,
  common,
  exactLimit,
  giveUp,
  partsOf,
  type Quantity,
  type Quotient,
  sizeOf,
  wholeIn,
  within,
} from './planner.ts';

/** One straight piece of a curve: slope × value + offset, from its start on. */
interface Piece {
  readonly from: Rational | null;
  readonly slope: Rational;
  readonly offset: Rational;
}

/** The straight pieces of a curve, the outer ones level or continued. */
function piecesOf({ knots, beyond }: CurveClause): Piece[] {
  const exact = knots.map(({ at, points }) => ({ at: rationalOf(at), points: rationalOf(points) }));
  const inner = exact.slice(1).map((right, index): Piece => {
    const left = exact[index] ?? right;
    const slope = divide(subtract(right.points, left.points), subtract(right.at, left.at));
    return { from: left.at, slope, offset: subtract(left.points, multiply(slope, left.at)) };
  });
  const [first, ...rest] = inner;
  const [start, end] = [exact[0], exact.at(-1)];
  if (first === undefined || start === undefined || end === undefined) return [];
  if (beyond === 'extend') return [{ ...first, from: null }, ...rest];
  return [
    { from: null, slope: zero, offset: start.points },
    ...inner,
    { from: end.at, slope: zero, offset: end.points },
  ];
}

/** Pieces that no value within the bounds of the measure reaches are dropped. */
function reached(pieces: readonly Piece[], value: Quantity | Quotient): Piece[] {
  if (isQuotient(value)) return [...pieces];
  const [least, most] = [value.least, value.most].map((end) => rational(BigInt(end), BigInt(value.denominator)));
  return pieces.filter(({ from }, index) => {
    const next = pieces[index + 1]?.from ?? null;
    const tooLow = next !== null && least !== undefined && !isBelow(least, next);
    const tooHigh = from !== null && most !== undefined && isBelow(most, from);
    return !tooLow && !tooHigh;
  });
}

const isBelow = (a: Rational, b: Rational): boolean => a.numerator * b.denominator < b.numerator * a.denominator;

/** 插值: a straight piece for each stretch between knots. */
export function planCurve(clause: CurveClause, context: PlanContext): Quantity {
  const { planner } = context;
  const value = planMeasure(clause.measure, context);
  const values = buffer();
  const none: Quantity = { values, denominator: 1, least: 0, most: 0 };
  const rising = clause.knots.every(({ at }, index) => index === 0 || at > (clause.knots[index - 1]?.at ?? at));
  if (clause.scale === 'logarithmic' || !rising || clause.knots.length < 2) {
    giveUp(planner, 'a logarithmic scale');
    return none;
  }
  const pieces = reached(piecesOf(clause), value);
  const parts = isQuotient(value) ? 1 : value.denominator;
  const scaled = pieces.map(({ slope, offset }) => ({ slope: multiply(slope, rational(1n, BigInt(parts))), offset }));
  const denominator = common(
    planner,
    ...scaled.flatMap(({ slope, offset }) => [partsOf(slope, planner), partsOf(offset, planner)]),
  );
  const slopes = Float64Array.from(scaled, ({ slope }) => wholeIn(slope, denominator, planner));
  const offsets = Float64Array.from(scaled, ({ offset }) => wholeIn(offset, denominator, planner));
  const cuts = pieces.slice(1).flatMap(({ from }) => (from === null ? [] : [{ at: from, open: false }]));
  const size = isQuotient(value) ? value.size : sizeOf(value);
  const largest = isQuotient(value) ? value.largest : 1;
  const most = Math.max(
    ...slopes.map((slope, index) => Math.abs(slope) * size + Math.abs(offsets[index] ?? 0) * largest),
  );
  within(most, planner);
  const locate = locator(cuts, value, planner);
  const numerators = value.values;
  const single = slopes.length === 1;
  const slope0 = slopes[0] ?? 0;
  const offset0 = offsets[0] ?? 0;
  if (isQuotient(value)) {
    const { round } = clause;
    const divisors = buffer();
    if (round === undefined || largest * denominator > exactLimit) giveUp(planner, 'an unrounded quotient');
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const index = locate(row);
        const divisor = value.divisors[row] as number;
        values[row] = (slopes[index] as number) * (numerators[row] as number) + (offsets[index] as number) * divisor;
        divisors[row] = divisor * denominator;
      }
    });
    const result = rounded({ values, divisors, size: most, largest: largest * denominator }, round, planner);
    return isQuotient(result) ? none : result;
  }
  if (single) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) values[row] = slope0 * (numerators[row] as number) + offset0;
    });
  } else {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const index = locate(row);
        values[row] = (slopes[index] as number) * (numerators[row] as number) + (offsets[index] as number);
      }
    });
  }
  const result = rounded(
    { values, denominator, ...endsOf(clause, denominator, most) },
    clause.round,
    planner,
  ) as Quantity;
  silentToZero(clause.measure, result.values, context);
  return result;
}

/** The least and most numerators: those of the knots, or, where the outer pieces are continued, whatever the bounds give. */
function endsOf({ knots, beyond }: CurveClause, denominator: number, reach: number): { least: number; most: number } {
  if (beyond === 'extend') return { least: -reach, most: reach };
  const points = knots.map((knot) => knot.points * denominator);
  return { least: Math.floor(Math.min(0, ...points)) - 1, most: Math.ceil(Math.max(0, ...points)) + 1 };
}
