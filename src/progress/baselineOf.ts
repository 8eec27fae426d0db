import { addMonths, dayNumber, dayOfMonthOf, yearOf } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Target } from '../schema/target.ts';
import { type Interval, intervalOf } from './interval.ts';
import { type MeasureContext, measureIndicator } from './measureIndicator.ts';
import type { TargetReason } from './targetProgress.ts';
import type { TrackContext } from './trackContext.ts';

/**
 * The value that a change is measured against: the one that the target states, else that of the facts of its period.
 *
 * @param days - the days that the present value stands for
 */
export function baselineOf(
  { resolve }: TrackContext,
  measuring: MeasureContext,
  indicator: Indicator,
  subject: string,
  { baseline }: Target,
  days: PeriodDays,
): Interval | TargetReason {
  if (baseline?.value !== undefined) return intervalOf(baseline.value, null);
  if (baseline?.period === undefined) return 'baselineUnknown';
  const { period } = baseline;
  const shifted =
    typeof period === 'string' &&
    (period === 'previousYear' || period === 'samePeriodLastYear' || period === 'previousPeriod')
      ? shift(days, period)
      : resolve(period);
  if (shifted === null || 'code' in shifted) return 'baselineUnknown';
  const measured = measureIndicator(measuring, indicator, subject, shifted);
  // A fact without a period says nothing of an earlier one.
  return typeof measured.value === 'string' || measured.days === null ? 'baselineUnknown' : measured.value;
}

/** The days that a named baseline means; `null` when the present value has no days of its own. */
function shift(days: PeriodDays, period: 'previousYear' | 'samePeriodLastYear' | 'previousPeriod'): PeriodDays | null {
  const { start, end } = days;
  if (!Number.isFinite(end)) return null;
  if (period === 'previousYear') {
    const year = yearOf(end) - 1;
    return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) };
  }
  if (!Number.isFinite(start)) return null;
  if (period === 'samePeriodLastYear') return { start: addMonths(start, -12), end: addMonths(end + 1, -12) - 1 };
  const months = monthsIn(days);
  return { start: months === null ? start - (end - start + 1) : addMonths(start, -months), end: start - 1 };
}

/** The number of whole months from a first to the end of a month, else `null`. */
function monthsIn({ start, end }: PeriodDays): number | null {
  if (dayOfMonthOf(start) !== 1 || dayOfMonthOf(end + 1) !== 1) return null;
  let months = 0;
  for (let day = start; day <= end; day = addMonths(day, 1)) months++;
  return months;
}
