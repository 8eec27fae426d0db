import { dateNumber, dayNumber, parseIsoDay } from '../internal/civilDay.ts';
import type { Period, PeriodContext, PeriodDays } from './period.ts';
import type { PeriodFault } from './periodFault.ts';

/** What the plan gives to periods without a year. */
export interface PlanFrame {
  /** What the word `plan` stands for; `null` when the plan has neither period nor year. */
  readonly plan: PeriodDays | PeriodFault | null;
  /** The day from which year-less periods are counted; `null` when there is none. */
  readonly from: number | null;
  /** The plan's period when it is longer than twelve months, so that a year-less period is in it twice. */
  readonly tooLong: Period | null;
}

/** The frame that a context gives. */
export function planFrame(context: PeriodContext): PlanFrame {
  const { plan } = context;
  if (plan === undefined) return yearFrame(context.year);
  const days = periodDays(plan);
  return longerThanAYear(days)
    ? { plan: days, from: null, tooLong: plan }
    : { plan: days, from: days.start, tooLong: null };
}

/** The frame that a year alone gives; a number that is no year counts as none. */
export function yearFrame(year: number | undefined): PlanFrame {
  if (year === undefined || !(Number.isInteger(year) && year >= 1 && year <= 9999)) {
    return { plan: null, from: null, tooLong: null };
  }
  const start = dayNumber(year, 1, 1);
  return { plan: { start, end: dayNumber(year, 12, 31) }, from: start, tooLong: null };
}

/**
 * Gives the integer days of a period.
 *
 * @throws RangeError `period.date` or `period.reversed` for a period that no function of the library made
 */
export function periodDays(period: Period): PeriodDays {
  const start = period.start === null ? Number.NEGATIVE_INFINITY : parseIsoDay(period.start);
  const end = period.end === null ? Number.POSITIVE_INFINITY : parseIsoDay(period.end);
  if (start === null || end === null) throw new RangeError(`period.date: ${JSON.stringify(period)} has no ISO dates`);
  if (start > end) throw new RangeError(`period.reversed: ${period.start} is after ${period.end}`);
  return { start, end };
}

function longerThanAYear({ start, end }: PeriodDays): boolean {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return true;
  const date = dateNumber(start);
  // From 29 February the twelve months run to 28 February, so the day that comes again is 1 March.
  return end >= dayNumber(Math.floor(date / 10000) + 1, Math.floor(date / 100) % 100, date % 100);
}
