import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { resolvePeriod } from '../period/resolvePeriod.ts';
import type { CalendarData, NamedPeriod } from '../schema/calendarData.ts';
import { recurrenceIssues } from './recurrence/recurrenceIssues.ts';

/**
 * Finds what contradicts itself in calendar data: a day that is stated twice, school terms or school years that overlap,
 * rules of observances that no year satisfies.
 *
 * Terms and school years without a year are not compared. `buildCalendar` accepts such data; the later entry counts.
 *
 * @param data - parsed calendar data
 * @returns `calendar.day.twice`, `calendar.period.overlap` and `schedule.recurrence.…`, each at the later entry
 * @example
 * const days = [{ date: '2026-10-01', state: 'statutoryHoliday' }, { date: '2026-10-01', state: 'workday' }];
 * checkCalendarData({ schemaVersion: 1, kind: 'calendar', id: 'a', days }).map(({ path }) => path); // => [['days', 1]]
 */
export function checkCalendarData(data: CalendarData): Issue[] {
  const issues: Issue[] = [];
  checkDays(data, issues);
  checkOverlaps('terms', data.terms ?? [], issues);
  checkOverlaps('schoolYears', data.schoolYears ?? [], issues);
  data.observances?.forEach(({ recurrence }, index) => {
    if (recurrence !== undefined) issues.push(...recurrenceIssues(recurrence, ['observances', index, 'recurrence']));
  });
  return issues;
}

function checkDays({ days = [] }: CalendarData, issues: Issue[]): void {
  const states = new Map<string, string>();
  days.forEach(({ date, state }, index) => {
    const before = states.get(date);
    if (before !== undefined) {
      issues.push(calendarIssue('calendar.day.twice', ['days', index], { date, states: [before, state] }));
    }
    states.set(date, state);
  });
}

function checkOverlaps(list: 'terms' | 'schoolYears', periods: readonly NamedPeriod[], issues: Issue[]): void {
  const dated = periods.flatMap(({ id, during }, index) => {
    const resolved = resolvePeriod(during, {});
    return resolved.ok ? [{ id, index, start: resolved.value.start ?? '', end: resolved.value.end ?? '~' }] : [];
  });
  dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.index - b.index));
  let latest = dated[0];
  for (const period of dated.slice(1)) {
    if (latest !== undefined && period.start <= latest.end) {
      const later = period.index > latest.index ? period : latest;
      const other = later === period ? latest : period;
      issues.push(calendarIssue('calendar.period.overlap', [list, later.index], { id: later.id, other: other.id }));
    }
    if (latest === undefined || period.end > latest.end) latest = period;
  }
}
