import { dayNumber } from '../../internal/civilDay.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import { fillDays } from './fillDays.ts';
import { buildRecurrenceRule } from './recurrenceRule.ts';

/** 28 years in which every kind of year comes, whatever its length, its first weekday and its neighbours. */
const from = dayNumber(2000, 1, 1);
const to = dayNumber(2028, 12, 31);

/**
 * Tells whether no year at all has a day that a recurrence wants: a fifth Monday on the 10th, week 53 in June.
 *
 * A look at every kind of year, so ask only about a rule that gave nothing. Lunar dates and solar terms always fall.
 *
 * @param recurrence - one in which `recurrenceFaults` finds none
 */
export function neverFalls(recurrence: Recurrence, start: number | null): boolean {
  if (recurrence.lunar !== undefined || recurrence.solarTerm !== undefined) return false;
  const { interval, ...everyTime } = recurrence;
  const rule = { ...buildRecurrenceRule(everyTime, start), start: Number.NEGATIVE_INFINITY };
  return fillDays(rule, from, to, new Int32Array(1)) === 0;
}
