import { formatIsoDay } from '../internal/civilDay.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { Result } from '../issue/result.ts';
import { buildPeriodResolver, resolverIn } from './buildPeriodResolver.ts';
import type { Period, PeriodContext, PeriodDays, StatedPeriod } from './period.ts';
import type { PeriodFault } from './periodFault.ts';
import { periodFaultIssue } from './periodFault.ts';
import { yearFrame } from './planFrame.ts';

/**
 * Gives the days of a period as a plan states it, both ends included.
 *
 * A period without a year is its first instance that starts on or after the start of the plan's period, or without one
 * after 1 January of the plan's year; in a plan longer than twelve months it is unknown. In a range whose one end is
 * dated, that end dates the other: the nearest instance that keeps the order.
 *
 * @param value - period text, or what the source hides or leaves open
 * @param context - the plan's year, its own resolved period, and what named periods stand for
 * @param path - where the period stands, for issues
 * @returns `ok: false` with exactly one issue: `period.syntax`, `period.number`, `period.date`, `period.reversed`,
 *   `period.leapDay`, `period.named.cycle`, `period.named.unknown`, `period.masked`, `period.vague`,
 *   `period.year.missing` or `period.year.ambiguous`
 * @throws RangeError `period.date` or `period.reversed` when `context.plan` is no resolved period
 * @example
 * const schoolYear = { start: '2025-09-01', end: '2026-07-31' };
 * resolvePeriod('--11/--04', { plan: schoolYear }); // => { ok: true, value: { start: '2025-11-01', end: '2026-04-30' }, issues: [] }
 */
export function resolvePeriod(value: StatedPeriod, context: PeriodContext, path: IssuePath = []): Result<Period> {
  return resultOf(buildPeriodResolver(context)(value), path);
}

/**
 * Gives the days of a plan's own period.
 *
 * A year-less one is dated by the plan's year: its first instance that starts in it, so that `--03/--01` of 2026 ends in
 * January 2027. Without a period it is the whole year. The word `plan` here leads back to itself.
 *
 * See also {@link resolvePeriod}, for every other period of the plan.
 *
 * @param value - the plan's `period`, `undefined` when it states none
 * @param year - the plan's `year`, `undefined` when it states none
 * @param named - what named periods stand for, by their full name
 * @returns as {@link resolvePeriod}; `period.year.missing` when there is neither a year nor a dated period
 */
export function resolvePlanPeriod(
  value: StatedPeriod | undefined,
  year: number | undefined,
  path: IssuePath = [],
  named: Readonly<Record<string, StatedPeriod>> = {},
): Result<Period> {
  const frame = yearFrame(year);
  if (value === undefined) {
    return resultOf(frame.plan ?? { code: 'period.year.missing', params: { text: 'plan' } }, path);
  }
  const itself: PeriodFault = { code: 'period.named.cycle', params: { names: ['plan'], count: 1 } };
  return resultOf(resolverIn({ ...frame, plan: itself }, named)(value), path);
}

function resultOf(resolved: PeriodDays | PeriodFault, path: IssuePath): Result<Period> {
  return 'code' in resolved
    ? { ok: false, issues: [periodFaultIssue(resolved, path)] }
    : { ok: true, value: periodOf(resolved), issues: [] };
}

/** Prints integer days as a period. */
export function periodOf(days: PeriodDays): Period {
  return {
    start: Number.isFinite(days.start) ? formatIsoDay(days.start) : null,
    end: Number.isFinite(days.end) ? formatIsoDay(days.end) : null,
  };
}
