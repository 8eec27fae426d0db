import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  type Rational,
  signOf,
  subtract,
  zero,
} from '../internal/rational.ts';
import { toNumber } from '../internal/rationalText.ts';
import { ceilingOf, floorOf } from '../internal/roundRational.ts';
import type { PeriodDays } from '../period/period.ts';
import { type Bounds, type Interval, reaches } from './interval.ts';
import { judgeGap, type ScheduledProgress } from './scheduledProgress.ts';
import type { ScheduleRule } from './scheduleTasks.ts';
import { rateOf } from './tally.ts';
import type { TargetReading, TargetReason } from './targetProgress.ts';

/** What a target is judged by once it is measured. */
export interface TargetFacts {
  readonly value: Interval;
  readonly bounds: Bounds;
  /** The days in which it is to be reached. */
  readonly days: PeriodDays;
  /** The last day that the value stands for, where it is known. */
  readonly lastDay: number | null;
  readonly isSum: boolean;
  /** 无, 不发生: it must hold to the end. */
  readonly isZero: boolean;
  /** What the value was at the start, for a change. */
  readonly from: Rational | null;
  /** What its stated nodes ask for by the day. */
  readonly node: Rational | null;
  readonly of: Rational | null;
  /** Whether the number of units is a share in percent. */
  readonly isPercent: boolean;
}

/** A reading that says why there is none. */
export function notComputable(reason: TargetReason, value: Interval | null = null): TargetReading {
  return {
    state: 'notComputable',
    reason,
    value: value === null ? null : toNumber(value.shown),
    ...(value?.approximate ? { approximate: true as const } : {}),
    gap: null,
  };
}

/** Judges a measured target as it stands on the day. */
export function judgeTarget(facts: TargetFacts, rule: ScheduleRule): TargetReading {
  const { value, bounds, days, lastDay } = facts;
  const shown = { ...shownBounds(facts), gap: toNumber(gapTo(value, bounds)) };
  const approximate = value.approximate || bounds.approximate ? { approximate: true as const } : {};
  const base = { value: toNumber(value.shown), ...approximate, ...shown };
  const met = reaches(value, bounds);
  const over = rule.asOf >= days.end;
  if (met === null) return { ...base, state: 'notComputable', reason: 'approximate', gap: null };
  if (met) {
    const late = lastDay !== null && lastDay > days.end ? { late: true as const } : {};
    // A cap on what adds up, or on what must not happen, is only kept when its time is over.
    const keeps = bounds.least === null && (facts.isSum || facts.isZero) && !over;
    return { ...base, state: keeps ? 'onTrack' : 'reached', ...late };
  }
  if (bounds.undirected) return { ...base, state: 'notComputable', reason: 'directionUnknown' };
  const tooMuch = bounds.greatest !== null && compare(value.shown, bounds.greatest.value) >= 0;
  if (rule.asOf > days.end || tooMuch || bounds.least === null) return { ...base, state: 'offTrack' };
  return { ...base, ...againstSchedule(facts, bounds.least.value, rule) };
}

type ScheduleReading = Pick<TargetReading, 'state'> & Partial<Pick<TargetReading, 'reason' | 'expected' | 'scheduled'>>;

/** Whether a value that is still growing is where its nodes, or else an even pace over workdays, want it by the day. */
function againstSchedule(
  { value, days, isSum, from, node }: TargetFacts,
  least: Rational,
  rule: ScheduleRule,
): ScheduleReading {
  const { start, end } = days;
  if (node !== null) {
    const share = (part: Rational): number => (least.numerator === 0n ? 0 : toNumber(divide(part, least)));
    const scheduled = judgeShares(rateOf(share(node), 1), rateOf(share(value.shown), 1), 'nodes', false, rule);
    return { state: compare(value.shown, node) >= 0 ? 'onTrack' : 'offTrack', expected: toNumber(node), scheduled };
  }
  const origin = from ?? (isSum ? zero : null);
  if (origin === null || !Number.isFinite(start) || !Number.isFinite(end)) {
    return { state: 'notComputable', reason: 'scheduleUnknown' };
  }
  const { workdays, asOf } = rule;
  const whole = workdays.between(start, end);
  const elapsed = workdays.between(start, Math.min(asOf, end));
  if (whole === 0) return { state: 'notComputable', reason: 'scheduleUnknown' };
  const part = { numerator: BigInt(elapsed), denominator: BigInt(whole) };
  const way = subtract(least, origin);
  const expected = add(
    origin,
    divide(multiply(way, { numerator: part.numerator, denominator: 1n }), {
      numerator: part.denominator,
      denominator: 1n,
    }),
  );
  const state = compare(value.shown, expected) >= 0 ? 'onTrack' : 'offTrack';
  if (signOf(way) <= 0) return { state, expected: toNumber(expected) };
  const actual = toNumber(divide(subtract(value.shown, origin), way));
  const provisional = !workdays.isArranged(start, end);
  const scheduled = judgeShares(rateOf(elapsed, whole), rateOf(actual, 1), 'workdays', provisional, rule);
  return { state, expected: toNumber(expected), scheduled };
}

function judgeShares(
  scheduled: ScheduledProgress['scheduled'],
  actual: ScheduledProgress['actual'],
  along: ScheduledProgress['along'],
  provisional: boolean,
  { colours }: ScheduleRule,
): ScheduledProgress {
  return judgeGap(scheduled, actual, { along, idleDays: -1, provisional }, colours);
}

function shownBounds({ bounds, of, isPercent }: TargetFacts): Partial<TargetReading> {
  const { least, greatest } = bounds;
  const shown = {
    ...(least === null ? {} : { least: toNumber(least.value) }),
    ...(greatest === null ? {} : { greatest: toNumber(greatest.value) }),
  };
  const bound = least ?? greatest;
  if (of === null || bound === null) return shown;
  const exact = multiply(isPercent ? divide(bound.value, hundred) : bound.value, of);
  const whole = least === null ? floorOf(exact) : ceilingOf(exact);
  const strict = !bound.inclusive && exact.denominator === 1n ? (least === null ? -1n : 1n) : 0n;
  return { ...shown, needed: { count: Number(whole + strict), of: toNumber(of) } };
}

/** The distance to the nearer bound that is not kept; 0 when both are. */
function gapTo({ shown }: Interval, { least, greatest }: Bounds): Rational {
  if (least !== null && compare(shown, least.value) < 0) return subtract(least.value, shown);
  if (greatest !== null && compare(shown, greatest.value) > 0) return subtract(shown, greatest.value);
  return zero;
}
