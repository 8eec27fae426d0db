import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';

/** Refuses what lies beyond the tables. */
export function outside(asked: string): { ok: false; issues: Issue[] } {
  const { firstYear, lastYear } = chinaLunisolar;
  return { ok: false, issues: [calendarIssue('calendar.lunar.outside', [], { asked, firstYear, lastYear })] };
}

/** Says that a day of this civil year may be off by one, if it may. */
export function uncertain(year: number): Issue[] {
  const { firstYear, lastYear } = chinaLunisolar.exact;
  if (year >= firstYear && year <= lastYear) return [];
  return [calendarIssue('calendar.lunar.uncertain', [], { year, firstYear, lastYear })];
}
