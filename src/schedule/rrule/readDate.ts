import { parseIsoDay } from '../../internal/civilDay.ts';
import type { Issue, IssuePath } from '../../issue/issue.ts';
import { scheduleIssue } from '../../issue/scheduleCodes.ts';

/**
 * Reads a date of iCalendar text as `YYYY-MM-DD`: eight digits, or eight digits and a time, which is left out and said.
 *
 * @param name - what the date stands in, for issues
 */
export function readDate(text: string, place: IssuePath, name: string, issues: Issue[]): string | null {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  const time = text.slice(8);
  if (parseIsoDay(date) === null || (time !== '' && !/^T\d{6}Z?$/.test(time))) {
    issues.push(scheduleIssue('schedule.rrule.value', place, { name, value: text }));
    return null;
  }
  if (time !== '') issues.push(scheduleIssue('schedule.rrule.time', place, { name, value: text }));
  return date;
}
