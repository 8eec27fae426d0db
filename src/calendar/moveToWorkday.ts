import type { NonWorkdayCode } from '../codelist/nonWorkday.ts';
import { firstDay, lastDay, monthOf } from '../internal/civilDay.ts';
import type { DayStates } from './dayStates.ts';
import { isWorkdayIn } from './dayStates.ts';

/**
 * Gives where a day lands that should be a workday.
 *
 * `nearest` goes to the earlier of two equally near workdays; `nextInMonth` goes to the next one unless that lies in
 * another month, else to the previous one.
 *
 * @returns `null` when the rule leaves the day out, or no workday is found in the years 1 to 9999
 */
export function moveToWorkday(states: DayStates, day: number, rule: NonWorkdayCode): number | null {
  if (rule === 'keep' || isWorkdayIn(states, day)) return day;
  switch (rule) {
    case 'skip':
      return null;
    case 'previous':
      return workdayFrom(states, day, -1);
    case 'next':
      return workdayFrom(states, day, 1);
    case 'nearest': {
      const previous = workdayFrom(states, day, -1);
      const next = workdayFrom(states, day, 1);
      if (previous === null || next === null) return previous ?? next;
      return day - previous <= next - day ? previous : next;
    }
    case 'nextInMonth': {
      const next = workdayFrom(states, day, 1);
      return next !== null && monthOf(next) === monthOf(day) ? next : workdayFrom(states, day, -1);
    }
  }
}

function workdayFrom(states: DayStates, day: number, step: 1 | -1): number | null {
  let reached = day + step;
  while (reached >= firstDay && reached <= lastDay) {
    if (isWorkdayIn(states, reached)) return reached;
    reached += step;
  }
  return null;
}
