import { dateNumber, dayNumber } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';
import type { FundingItem } from '../schema/fundingItem.ts';

/** One period of an item: the days that the amount is for, both ends included. */
export type FundingWindow = PeriodDays;

/** How many months a piece of each length has. */
const monthsOf = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/** A length that an amount comes again in. */
export type RecurringPer = keyof typeof monthsOf;

/** Whether an amount comes again in every piece of time. */
export function isRecurring(per: FundingItem['per']): per is RecurringPer {
  return per !== undefined && per in monthsOf;
}

/**
 * Lists the pieces of time that end within the days asked for, so that the statements of adjoining days add up to that of all
 * of them.
 *
 * Months, quarters and half years are those of the calendar. Years begin in the month in which the plan does, in January when
 * that is not known. A piece ends with the plan at the latest; a plan shorter than a piece is one piece (a school year of
 * ten months), and in a longer one a piece that the plan cuts is given whole, to be counted in part.
 *
 * @param asked - finite days
 * @param plan - the days of the plan, where they are known
 */
export function fundingWindows(per: RecurringPer, asked: PeriodDays, plan: PeriodDays | null): FundingWindow[] {
  const length = monthsOf[per];
  const start = plan?.start ?? Number.NEGATIVE_INFINITY;
  const end = plan?.end ?? Number.POSITIVE_INFINITY;
  const shift = per === 'year' && Number.isFinite(start) ? monthIndex(start) % 12 : 0;
  const from = Math.max(asked.start, start);
  const to = Math.min(asked.end, end);
  const windows: FundingWindow[] = [];
  for (let piece = Math.floor((monthIndex(from) - shift) / length); ; piece++) {
    const first = monthStart(piece * length + shift);
    if (first > to) return windows;
    const last = monthStart((piece + 1) * length + shift) - 1;
    const due = Math.min(last, end);
    if (due < asked.start || due > asked.end) continue;
    windows.push(first <= start && end <= last ? { start, end } : { start: first, end: last });
  }
}

/** Months since the year 0. */
function monthIndex(day: number): number {
  const date = dateNumber(day);
  return Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1;
}

function monthStart(index: number): number {
  const year = Math.floor(index / 12);
  return dayNumber(year, index - year * 12 + 1, 1);
}

/** How many months begin or go on within a window. */
export function monthsBegun({ start, end }: PeriodDays): number {
  return monthIndex(end) - monthIndex(start) + 1;
}
