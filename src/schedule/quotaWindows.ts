import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodFaultIssue } from '../period/periodFault.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';
import { calendarUnits } from './calendarUnit.ts';
import type { TimingContext } from './timingContext.ts';

/** One window of a quota before it is cut, and the one before it. */
export interface QuotaWindow extends PeriodDays {
  /** The full name of the term or phase, when another one begins on the same day. */
  readonly key?: string;
  readonly previous?: PeriodDays;
}

/**
 * Visits the windows of a quota that touch a range and may matter for the days asked for, ascending, until `visit` says no.
 *
 * A quota every so many units counts them from the one that holds the first day of the range.
 */
export function visitWindows(
  timing: QuotaTiming,
  range: PeriodDays,
  context: TimingContext,
  visit: (window: QuotaWindow) => boolean,
): void {
  const { per, interval = 1 } = timing;
  if (per === 'plan') visit(range);
  else if (per === 'term' || per === 'phase') visitNamed(per, interval, range, context, visit);
  else visitUnits(per, interval, range, context, visit);
}

function visitUnits(
  per: keyof typeof calendarUnits,
  interval: number,
  range: PeriodDays,
  context: TimingContext,
  visit: (window: QuotaWindow) => boolean,
): void {
  const unit = calendarUnits[per];
  if (interval > 1 && !Number.isFinite(range.start)) {
    context.report(scheduleIssue('schedule.start.unknown', context.place, {}));
    return;
  }
  const first = interval === 1 ? 0 : unit.indexOf(range.start);
  // Due dates lie on the cut ends, so the window that holds the first day asked for is the first that can matter.
  const from = Math.max(range.start, context.asked.from);
  const to = Math.min(range.end, context.asked.to);
  if (from > to) return;
  const windowStart = (number: number): number => unit.startOf(first + number * interval);
  let number = Math.floor((unit.indexOf(from) - first) / interval);
  for (let start = windowStart(number); start <= to; number++) {
    const next = windowStart(number + 1);
    const previous = { start: windowStart(number - 1), end: start - 1 };
    if (!visit({ start, end: next - 1, previous })) return;
    start = next;
  }
}

function visitNamed(
  per: 'term' | 'phase',
  interval: number,
  range: PeriodDays,
  context: TimingContext,
  visit: (window: QuotaWindow) => boolean,
): void {
  const windows: (PeriodDays & { readonly name: string })[] = [];
  for (const name of context.windowNames(per)) {
    const days = context.resolve(name);
    if ('code' in days) context.report(periodFaultIssue(days, [...context.place, 'per']));
    else if (days.start <= range.end && days.end >= range.start) windows.push({ ...days, name });
  }
  if (windows.length === 0) context.report(scheduleIssue('schedule.quota.noWindows', context.place, { per }));
  windows.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let index = 0; index < windows.length; index += interval) {
    const { start, end, name } = windows[index] as (typeof windows)[number];
    const previous = windows[index - interval];
    const key = windows[index - 1]?.start === start ? { key: name } : {};
    if (!visit({ start, end, ...key, ...(previous === undefined ? {} : { previous }) })) return;
  }
}
