import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import type { PeriodTiming } from '../schema/periodTiming.ts';
import { countableLength, reachDay } from './addLength.ts';
import { dayText } from './dayText.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { resolveField, timingRange } from './timingRange.ts';

/** A period is one window: the one stated, or so long from the start of the plan or the parent. */
export const expandPeriod: Expander<'period'> = (timing, context) => {
  const window = periodWindow(timing, context);
  if (window === null) return;
  const { start, end, provisional } = window;
  context.emit(start, start, end, provisional ? { provisional } : undefined);
};

/** The days of a period timing, `null` with the reason reported when they are unknown. */
export function periodWindow(
  { during, length }: PeriodTiming,
  context: TimingContext,
): (PeriodDays & { readonly provisional?: boolean }) | null {
  if (during !== undefined) {
    const stated = resolveField(during, ['during'], context);
    if (stated === null || Number.isFinite(stated.end)) return stated;
    const long =
      length === undefined || !Number.isFinite(stated.start) ? null : lengthFrom(stated.start, length, context);
    return long ?? closedByPlan(stated, context);
  }
  const range = timingRange(undefined, context);
  if (range === null || length === undefined) return null;
  if (!Number.isFinite(range.start)) {
    context.report(scheduleIssue('schedule.start.unknown', context.place, {}));
    return null;
  }
  const window = lengthFrom(range.start, length, context);
  if (window !== null) {
    context.report(scheduleIssue('schedule.period.startAssumed', context.place, { start: dayText(range.start) }));
  }
  return window;
}

/** What has no end of its own (7月起) lasts as long as the plan or the parent; without these it never falls due, which is told. */
function closedByPlan(stated: PeriodDays, context: TimingContext): PeriodDays {
  const { limits } = context;
  if (!('undated' in limits) && Number.isFinite(limits.end) && limits.end >= stated.start) {
    return { start: stated.start, end: limits.end };
  }
  context.report(scheduleIssue('schedule.period.open', [...context.place, 'during'], {}));
  return stated;
}

function lengthFrom(start: number, stated: NonNullable<PeriodTiming['length']>, context: TimingContext) {
  const length = countableLength(stated, 'length', context);
  if (length === null) return null;
  const { workdays = 0, hours = 0, ...calendarLength } = length;
  const after = reachDay(start, calendarLength, 'length', context);
  // A month from 1 March ends on 31 March, and five workdays that begin on a Monday end on Friday.
  const end = after === null ? null : reachDay(after.day - 1, { workdays, hours }, 'length', context);
  return end === null ? null : { start, end: Math.max(start, end.day), provisional: end.provisional };
}
