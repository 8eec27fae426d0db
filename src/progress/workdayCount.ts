import type { DayStates } from '../calendar/dayStates.ts';
import { isArranged, isWorkdayIn } from '../calendar/dayStates.ts';
import { weekdayOf } from '../internal/civilDay.ts';

/** Counts workdays between days without walking them. */
export interface WorkdayCounter {
  /** Workdays from one day to another, both included; 0 when they are reversed. */
  readonly between: (from: number, to: number) => number;
  /** The day of the workday so many workdays after the first one from a day on; 0 gives that one. */
  readonly nth: (from: number, index: number) => number;
  readonly isWorkday: (day: number) => boolean;
  readonly isArranged: (from: number, to: number) => boolean;
}

/** Prepares the counting: Monday to Friday by arithmetic, and what the calendar states beside it by search. */
export function workdayCounter(states: DayStates): WorkdayCounter {
  const days = [...states.stated.keys()].sort((a, b) => a - b);
  const changes = new Int32Array(days.length + 1);
  days.forEach((day, index) => {
    const change = Number(isWorkdayIn(states, day)) - Number(weekdayOf(day) < 5);
    changes[index + 1] = (changes[index] as number) + change;
  });
  // Workdays before a day, counted from a Monday far away.
  const before = (day: number): number => {
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    const weeks = Math.floor((day + 3) / 7);
    return weeks * 5 + Math.min(weekdayOf(day), 5) + (changes[low] as number);
  };
  return {
    between: (from, to) => (from > to ? 0 : before(to + 1) - before(from)),
    nth: (from, index) => {
      const wanted = before(from) + index;
      let low = from;
      let high = from + Math.ceil(((index + 1) * 7) / 5) + 7 + 2 * days.length;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (before(middle + 1) > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    isWorkday: (day) => isWorkdayIn(states, day),
    isArranged: (from, to) => isArranged(states, from, to),
  };
}
