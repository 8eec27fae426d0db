import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import type { DeadlineTiming } from '../schema/deadlineTiming.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { resolveField } from './timingRange.ts';

/** A deadline is one window, from the start of the plan or the parent to the last day in time. */
export const expandDeadline: Expander<'deadline'> = (timing, context) => {
  const due = deadlineDay(timing, context);
  if (due === null) return;
  const { limits } = context;
  // A deadline before the plan begins has no start of its own; the checker reports it.
  const start = 'undated' in limits || limits.start > due ? Number.NEGATIVE_INFINITY : limits.start;
  context.emit(due, start, due, timing.milestone === undefined ? undefined : { milestone: timing.milestone });
};

/** The last day in time: the end of `by`, or the day before `before` starts. */
export function deadlineDay({ by, before }: DeadlineTiming, context: TimingContext): number | null {
  const field = by === undefined ? 'before' : 'by';
  const stated = by ?? before;
  const days: PeriodDays | null = stated === undefined ? null : resolveField(stated, [field], context);
  if (days === null) return null;
  const day = by === undefined ? days.start - 1 : days.end;
  if (Number.isFinite(day)) return day;
  context.report(scheduleIssue('schedule.deadline.open', [...context.place, field], { field }));
  return null;
}
