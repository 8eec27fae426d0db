import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays, StatedPeriod } from '../period/period.ts';
import { periodFaultIssue } from '../period/periodFault.ts';
import type { TimingContext } from './timingContext.ts';

/** Resolves a period that a timing states in one of its fields; `null`, with the issue reported, when it has no days. */
export function resolveField(value: StatedPeriod, field: readonly (string | number)[], context: TimingContext) {
  const days = context.resolve(value);
  if (!('code' in days)) return days;
  context.report(periodFaultIssue(days, [...context.place, ...field]));
  return null;
}

/**
 * Gives the days that a timing may fall on: those of the plan and of the parents, within `during`.
 *
 * @returns `null`, with the reason reported, when they are unknown or there are none
 */
export function timingRange(during: StatedPeriod | undefined, context: TimingContext): PeriodDays | null {
  const { limits } = context;
  const stated = during === undefined ? undefined : resolveField(during, ['during'], context);
  if (stated === null) return null;
  if ('undated' in limits) {
    if (limits.undated !== null) {
      context.report(scheduleIssue('schedule.parent.undated', context.place, { parent: limits.undated }));
      return null;
    }
    if (stated === undefined) context.reportUndated();
    return stated ?? null;
  }
  const start = stated === undefined ? limits.start : Math.max(stated.start, limits.start);
  const end = stated === undefined ? limits.end : Math.min(stated.end, limits.end);
  if (start <= end) return { start, end };
  context.report(scheduleIssue('schedule.range.empty', context.place, {}));
  return null;
}
