import { compare, divide, hundred, multiply, type Rational, subtract, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { ColourBand } from './colourRule.ts';
import type { Rate } from './progress.ts';

/** Where work should stand by a day, where it stands, and the colour that the gap takes. */
export interface ScheduledProgress {
  /** `nodes`: by the due dates themselves; `workdays`: evenly over the workdays from its start to its last due date. */
  readonly along: 'nodes' | 'workdays';
  readonly scheduled: Rate;
  readonly actual: Rate;
  /** Percentage points behind the schedule; below 0 ahead of it. */
  readonly gap: number;
  /** The colour of the rule, absent when no band of it applies. */
  readonly colour?: string;
  readonly escalateTo?: string;
  readonly points?: number;
  /** The workdays of a year count whose holidays are not arranged yet. */
  readonly provisional?: true;
}

/** What a gap is judged by besides its size. */
export interface GapFacts {
  readonly along: ScheduledProgress['along'];
  /** Days since the work should have begun, while nothing is recorded; else below 0. */
  readonly idleDays: number;
  readonly provisional: boolean;
}

/** Judges the gap between two shares, exactly, by a colour rule. */
export function judgeGap(
  scheduled: Rate,
  actual: Rate,
  facts: GapFacts,
  rule: readonly ColourBand[],
): ScheduledProgress {
  const gap = gapOf(scheduled, actual);
  const band = rule.find((one) => applies(one, gap, facts));
  return {
    along: facts.along,
    scheduled,
    actual,
    gap: typeof gap.value === 'number' ? gap.value : toNumber(gap.value),
    ...(band === undefined ? {} : { colour: band.colour }),
    ...(band?.escalateTo === undefined ? {} : { escalateTo: band.escalateTo }),
    ...(band?.points === undefined ? {} : { points: band.points }),
    ...(facts.provisional ? { provisional: true } : {}),
  };
}

/** A gap in percentage points, and how it compares with a number of them. */
interface Gap {
  readonly value: number | Rational;
  readonly compareTo: (points: number) => number;
}

/** Whole numbers that stay whole when multiplied are compared as they are; there are thousands of them. */
function gapOf(scheduled: Rate, actual: Rate): Gap {
  const [top, bottom] = [scheduled.denominator || 1, actual.denominator || 1];
  const above = 100 * (scheduled.numerator * bottom - actual.numerator * top);
  const below = top * bottom;
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below * 1000)) {
    const whole = [scheduled.numerator, actual.numerator, top, bottom].every(Number.isSafeInteger);
    const compareTo = (points: number): number =>
      Number.isInteger(points) && Math.abs(points) <= 1000 ? above - points * below : compareExactly(exact(), points);
    if (whole) return { value: above / below, compareTo };
  }
  const value = exact();
  return { value, compareTo: (points) => compareExactly(value, points) };

  function exact(): Rational {
    return multiply(subtract(shareOf(scheduled), shareOf(actual)), hundred);
  }
}

function compareExactly(gap: Rational, points: number): number {
  return compare(gap, rationalOf(points));
}

function shareOf({ numerator, denominator }: Rate): Rational {
  return denominator === 0 ? zero : divide(rationalOf(numerator), rationalOf(denominator));
}

function applies({ gapAtLeast, gapAbove, notStartedDays }: ColourBand, gap: Gap, { idleDays }: GapFacts): boolean {
  if (gapAtLeast === undefined && gapAbove === undefined && notStartedDays === undefined) return true;
  return (
    (gapAtLeast !== undefined && gap.compareTo(gapAtLeast) >= 0) ||
    (gapAbove !== undefined && gap.compareTo(gapAbove) > 0) ||
    (notStartedDays !== undefined && idleDays >= notStartedDays)
  );
}
