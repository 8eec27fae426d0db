import type { ChangeUnitCode } from '../codelist/changeUnit.ts';
import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  negate,
  type Rational,
  subtract,
  zero,
} from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { exactly } from '../responsibility/quantityRange.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Target } from '../schema/target.ts';
import { baselineOf } from './baselineOf.ts';
import { type Bounds, boundsOf, type Direction, type Interval, wholeOf } from './interval.ts';
import { judgeTarget, notComputable, type TargetFacts } from './judgeTarget.ts';
import type { Measured } from './measureIndicator.ts';
import type { TargetContext } from './targetContext.ts';
import type { PlacedTarget } from './targetPlaces.ts';
import type { OpenReading, TargetReading } from './targetProgress.ts';

/** A reading with those of what the source leaves open. */
export type OpenedReading = TargetReading & { readonly readings?: readonly OpenReading[] };

/** Reads a target for one subject (`''` for none) from what was measured for it. */
export function readTarget(
  context: TargetContext,
  placed: PlacedTarget,
  indicator: Indicator,
  subject: string,
  measured: Measured,
): OpenedReading {
  const { target } = placed;
  const { value } = measured;
  if (target.change !== undefined) return readChange(context, placed, indicator, subject, measured);
  const bounds = boundsOf(target.value, directionOf(indicator), wholeOf(indicator.unit, context.unitsOf(indicator)));
  if (measured.is !== undefined && typeof value === 'string')
    return readYesNo(target.value, measured.is, placed, context);
  if (typeof bounds === 'string') return notComputable(bounds, typeof value === 'string' ? null : value);
  if (typeof value === 'string') return notComputable(value);
  return judgeTarget(
    { ...factsOf(placed, indicator, measured, value, bounds), node: nodeOf(context, placed, indicator) },
    context.rule,
  );
}

/** Which side of a plain number reaches it: what is better, and for what adds up, more. */
export function directionOf({ better, accumulates }: Indicator): Direction {
  return better ?? (accumulates === 'sum' ? 'higher' : null);
}

function factsOf(
  { target, days }: PlacedTarget,
  indicator: Indicator,
  measured: Measured,
  value: Interval,
  bounds: Bounds,
): TargetFacts {
  return {
    value,
    bounds,
    days,
    lastDay: measured.days?.end ?? null,
    isSum: indicator.accumulates === 'sum',
    isZero: target.value === 'none',
    from: null,
    node: null,
    of: measured.of,
    isPercent: indicator.unit === 'percent',
  };
}

/** A fact that says yes or no answers what must all be, or must not be. */
function readYesNo(
  due: Quantity | undefined,
  is: boolean | string,
  { days }: PlacedTarget,
  { rule }: TargetContext,
): TargetReading {
  const answer = typeof is !== 'boolean' ? null : due === 'all' ? is : due === 'none' ? !is : null;
  if (answer === null) return notComputable('unlikeThings');
  if (!answer) return { state: 'offTrack', value: null, gap: null };
  return { state: due === 'none' && rule.asOf < days.end ? 'onTrack' : 'reached', value: null, gap: 0 };
}

function readChange(
  context: TargetContext,
  placed: PlacedTarget,
  indicator: Indicator,
  subject: string,
  measured: Measured,
): OpenedReading {
  const { target, days, path } = placed;
  const { value } = measured;
  if (typeof value === 'string') return notComputable(target.value === undefined ? 'qualitative' : value);
  const base = baselineOf(context.track, context.measuring, indicator, subject, target, presentDays(measured, days));
  if (typeof base === 'string') {
    if (base === 'baselineUnknown')
      context.track.report(progressIssue('progress.baseline.unknown', path, { indicator: indicator.id }));
    return notComputable(target.value === undefined ? 'qualitative' : base, value);
  }
  const bounds = boundsOf(target.value, 'higher', null);
  if (typeof bounds === 'string') {
    const change = toNumber(absoluteChange(target, value.shown, base.shown));
    return { ...notComputable(bounds, value), change, baseline: toNumber(base.shown) };
  }
  const read = (unit: ChangeUnitCode): TargetReading =>
    changeReading(unit, placed, indicator, measured, value, base, bounds, context);
  if (target.changeUnit !== undefined) return read(target.changeUnit);
  // 下降2% of something that is no percentage can only be meant in its own unit.
  if (indicator.unit !== 'percent') return read('percentagePoint');
  context.track.report(progressIssue('progress.change.unitUnstated', path, { indicator: indicator.id }));
  const readings = (['percentagePoint', 'percentOfBaseline'] as const).map((reading) => ({
    reading,
    ...read(reading),
  }));
  return { ...agreed(readings, 'changeUnitUnstated', value), readings };
}

/** What two readings say alike, else that it depends on the reading. */
export function agreed(
  readings: readonly TargetReading[],
  reason: 'changeUnitUnstated' | 'eachOrTogether',
  value: Interval | null,
): TargetReading {
  const [first] = readings;
  const alike = first !== undefined && readings.every(({ state }) => state === first.state);
  if (!alike || first.state === 'notComputable') return notComputable(reason, value);
  return {
    state: first.state,
    value: value === null ? first.value : toNumber(value.shown),
    gap: first.gap === 0 ? 0 : null,
  };
}

function presentDays({ days }: Measured, placed: PeriodDays): PeriodDays {
  return days ?? placed;
}

function absoluteChange({ change }: Target, value: Rational, base: Rational): Rational {
  const difference = subtract(value, base);
  return change === 'decrease' ? negate(difference) : difference;
}

function changeReading(
  unit: ChangeUnitCode,
  placed: PlacedTarget,
  indicator: Indicator,
  measured: Measured,
  value: Interval,
  base: Interval,
  bounds: Bounds,
  { rule, track }: TargetContext,
): TargetReading {
  const relative = unit === 'percentOfBaseline';
  if (relative && base.shown.numerator === 0n) {
    track.report(progressIssue('progress.baseline.zero', placed.path, { indicator: indicator.id }));
    return notComputable('baselineZero', value);
  }
  const inUnit = (difference: Rational): Rational =>
    relative ? multiply(divide(difference, base.shown), hundred) : difference;
  const ends = [value.low, value.high].map((end) =>
    end === null ? null : inUnit(absoluteChange(placed.target, end, base.shown)),
  );
  const [one = null, other = null] = ends;
  const [low, high] = placed.target.change === 'decrease' ? [other, one] : [one, other];
  const shown = inUnit(absoluteChange(placed.target, value.shown, base.shown));
  const change: Interval = { low, high, shown, approximate: value.approximate || base.approximate };
  const facts = { ...factsOf(placed, indicator, measured, change, bounds), from: zero, of: null };
  return {
    ...judgeTarget(facts, rule),
    value: toNumber(value.shown),
    change: toNumber(shown),
    baseline: toNumber(base.shown),
  };
}

/** What the parts by period ask for by the day: their sum, or the last of them; `null` without any that is due. */
function nodeOf({ rule, track }: TargetContext, { target }: PlacedTarget, indicator: Indicator): Rational | null {
  let sum: Rational | null = null;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let hasNodes = false;
  for (const { party, period, value } of target.parts ?? []) {
    if (party !== undefined || period === undefined) continue;
    const days = track.resolve(period);
    const exact = exactly(value);
    if ('code' in days || exact === undefined) return null;
    hasNodes = true;
    if (days.end > rule.asOf) continue;
    if (indicator.accumulates === 'sum') sum = add(sum ?? zero, exact);
    else if (days.end > lastEnd) {
      sum = exact;
      lastEnd = days.end;
    }
  }
  return hasNodes ? (sum ?? zero) : null;
}

/** The rank of the first of some subjects: one more than those that are better; unknown values may be either. */
export function rankOf(
  indicator: Indicator,
  own: Interval,
  peers: readonly Interval[],
  unknown: number,
): Interval | null {
  if (indicator.better === undefined) return null;
  const better = peers.filter(
    ({ shown }) => compare(shown, own.shown) === (indicator.better === 'higher' ? 1 : -1),
  ).length;
  const rank = rationalOf(better + 1);
  return { low: rank, high: add(rank, rationalOf(unknown)), shown: rank, approximate: unknown > 0 };
}
