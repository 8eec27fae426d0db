import type { DayStateCode } from '../codelist/dayState.ts';
import { firstDay, lastDay, parseIsoDay, weekdayOf, yearOf } from '../internal/civilDay.ts';
import type { Calendar } from './calendar.ts';

/** The days of a calendar in integers, prepared for counting. */
export interface DayStates {
  /** States that are stated, by day number. */
  readonly stated: ReadonlyMap<number, DayStateCode>;
  readonly arrangedYears: ReadonlySet<number>;
  /** The most days in a row without a workday. */
  readonly longestBreak: number;
}

/** Prepares a calendar for counting; the cost is one pass over its stated days. */
export function buildDayStates(calendar: Calendar): DayStates {
  const stated = new Map<number, DayStateCode>();
  for (const { date, state } of calendar.days) {
    const day = parseIsoDay(date);
    if (day !== null) stated.set(day, state);
  }
  const states = { stated, arrangedYears: new Set(calendar.arrangedYears) };
  return { ...states, longestBreak: longestBreak(states) };
}

/** Gives the state of a day: the one that is stated, else `workday` from Monday to Friday and `dayOff` at the weekend. */
export function stateOfDay({ stated }: Pick<DayStates, 'stated'>, day: number): DayStateCode {
  return stated.get(day) ?? (weekdayOf(day) < 5 ? 'workday' : 'dayOff');
}

/** Tells whether work is done on a day: workdays and make-up workdays. */
export function isWorkdayIn(states: Pick<DayStates, 'stated'>, day: number): boolean {
  const state = stateOfDay(states, day);
  return state === 'workday' || state === 'makeUpWorkday';
}

/** Tells whether the holidays of every year from one day to another, in either order, are arranged. */
export function isArranged({ arrangedYears }: DayStates, day: number, other: number): boolean {
  const last = yearOf(Math.max(day, other));
  for (let year = yearOf(Math.min(day, other)); year <= last; year++) if (!arrangedYears.has(year)) return false;
  return true;
}

/**
 * Gives the day a number of workdays later or, when negative, earlier; the day itself is not counted.
 *
 * With 0 it is the day itself, workday or not.
 *
 * @returns `null` when the count leaves the years 1 to 9999
 */
export function addWorkdays(states: DayStates, day: number, workdays: number): number | null {
  const step = workdays < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(workdays); left > 0; ) {
    reached += step;
    if (reached < firstDay || reached > lastDay) return null;
    if (isWorkdayIn(states, reached)) left--;
  }
  return reached;
}

function longestBreak(states: Pick<DayStates, 'stated'>): number {
  let longest = 2;
  const counted = new Set<number>();
  for (const start of states.stated.keys()) {
    if (counted.has(start) || isWorkdayIn(states, start)) continue;
    let from = start;
    let to = start;
    while (!isWorkdayIn(states, from - 1)) from--;
    while (!isWorkdayIn(states, to + 1)) to++;
    for (let day = from; day <= to; day++) counted.add(day);
    longest = Math.max(longest, to - from + 1);
  }
  return longest;
}
