import { addMonths, firstDay, formatIsoDay, lastDay, parseIsoDay } from '../internal/civilDay.ts';
import type { Period } from '../period/period.ts';
import type { Observance } from '../schema/observance.ts';
import type { Lunisolar } from './lunisolar.ts';
import { fillDays } from './recurrence/fillDays.ts';
import { recurrenceFaults } from './recurrence/recurrenceFaults.ts';
import { buildRecurrenceRule, needsStart } from './recurrence/recurrenceRule.ts';

/** The days of the shortest lunar year. */
const shortestYear = 353;

/** What a recurrence may say beyond its rule; an observance that does is not dated here. */
const beyondTheRule = ['count', 'effectiveCount', 'include', 'exclude', 'nonWorkday'] as const;

/**
 * Gives the period of an observance whose date differs from year to year: its first date from the start of a plan on, or
 * the week or month that begins there.
 *
 * @param plan - the plan's own period
 * @returns period text; `null` when the plan is longer than twelve months or open, so that no one date is meant, when the
 *   observance comes more than once a year or not at all, or when its rule says more than which days it wants
 */
export function observanceDate(observance: Observance, plan: Period, lunisolar: Lunisolar | undefined): string | null {
  const { recurrence, span = 'day' } = observance;
  const from = parseIsoDay(plan.start ?? '');
  const to = parseIsoDay(plan.end ?? '');
  if (recurrence === undefined || from === null || to === null || to >= addMonths(from, 12)) return null;
  if (recurrenceFaults(recurrence).length > 0 || beyondTheRule.some((field) => recurrence[field] !== undefined))
    return null;
  const start = recurrence.start === undefined ? null : parseIsoDay(recurrence.start);
  if (start === null && needsStart(recurrence)) return null;
  const until = recurrence.until === undefined ? lastDay : (parseIsoDay(recurrence.until) ?? lastDay);
  const found = new Int32Array(2);
  const last = Math.min(until, addMonths(from, 12) - 1, lastDay);
  const rule = buildRecurrenceRule(recurrence, start, lunisolar ?? null);
  const dates = fillDays(rule, Math.max(from, firstDay), last, found);
  const [first = 0, second = 0] = found;
  // Twice in twelve months is once a year still, when a year by that rule is a little shorter; more often is not.
  return dates === 0 || (dates === 2 && second - first < shortestYear) ? null : spanFrom(first, span);
}

function spanFrom(day: number, span: NonNullable<Observance['span']>): string | null {
  switch (span) {
    case 'day':
      return formatIsoDay(day);
    case 'week':
      return day + 6 > lastDay ? null : `${formatIsoDay(day)}/${formatIsoDay(day + 6)}`;
    case 'month':
      return formatIsoDay(day).slice(0, 7);
    default:
      return null;
  }
}
