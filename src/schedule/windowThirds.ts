import type { AnchorCode } from '../codelist/anchor.ts';
import { dateNumber } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';
import { calendarUnits } from './calendarUnit.ts';

const order: readonly AnchorCode[] = ['early', 'mid', 'late'];

/**
 * Gives the third of a window that an anchor names (月初, 年中, 月底).
 *
 * A window of whole months is divided by months when their number allows it, a single month into 上旬, 中旬 and 下旬,
 * anything else by days, a rest going to the later thirds.
 *
 * @returns `null` when the window is shorter than three days or open
 */
export function thirdOf(window: PeriodDays, anchor: AnchorCode): PeriodDays | null {
  const third = order.indexOf(anchor);
  const days = window.end - window.start + 1;
  if (third < 0 || !(days >= 3 && Number.isFinite(days))) return null;
  const from = startOfThird(window, third);
  return { start: from, end: startOfThird(window, third + 1) - 1 };
}

function startOfThird(window: PeriodDays, third: number): number {
  const months = wholeMonths(window);
  const { month, tenDays } = calendarUnits;
  if (months === 1) return tenDays.startOf(tenDays.indexOf(window.start) + third);
  if (months % 3 === 0 && months > 0) return month.startOf(month.indexOf(window.start) + (months / 3) * third);
  return window.start + Math.floor(((window.end - window.start + 1) * third) / 3);
}

/** How many whole months a window is, 0 when it is not. */
function wholeMonths({ start, end }: PeriodDays): number {
  const { month } = calendarUnits;
  if (dateNumber(start) % 100 !== 1 || dateNumber(end + 1) % 100 !== 1) return 0;
  return month.indexOf(end) - month.indexOf(start) + 1;
}

/** Splits a count over the anchors of one window; what does not divide goes to the first ones. */
export function splitCount(total: number, parts: number, index: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0);
}
