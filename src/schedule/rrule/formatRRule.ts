import { recurrenceIssues } from '../../calendar/recurrence/recurrenceIssues.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Result } from '../../issue/result.ts';
import { scheduleIssue } from '../../issue/scheduleCodes.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import { partNames } from './ruleParts.ts';

/**
 * Writes a recurrence as iCalendar does: a line DTSTART if it has a start, its RRULE, then RDATE and EXDATE.
 *
 * All dates are written without a time. Lines are joined by a line feed and not folded: that is for whoever writes a
 * calendar. Labels, notes and sources are not written.
 *
 * See also {@link parseRRule}, the way back.
 *
 * @returns the text; or `schedule.rrule.inexpressible` for lunar dates, solar terms, effective counts, clamping and dates
 *   moved off non-workdays, which RFC 5545 cannot say, and `schedule.recurrence.…` for a rule that is none
 * @source RFC 5545, 3.3.10, 3.8.2.4 and 3.8.5
 * @example
 * formatRRule({ frequency: 'monthly', weekdays: ['-1FR'], count: 3 }).value; // => 'RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=-1FR'
 */
export function formatRRule(recurrence: Recurrence): Result<string> {
  const issues: Issue[] = [...recurrenceIssues(recurrence, [])];
  if (issues.some(isError)) return { ok: false, issues };
  for (const field of inexpressibleFields(recurrence)) {
    issues.push(scheduleIssue('schedule.rrule.inexpressible', [field], { field }));
  }
  if (issues.some(isError)) return { ok: false, issues };
  const lines: string[] = [];
  const { start, include, exclude } = recurrence;
  if (start !== undefined) lines.push(`DTSTART;VALUE=DATE:${dateText(start)}`);
  lines.push(`RRULE:${ruleText(recurrence)}`);
  if (include !== undefined) lines.push(`RDATE;VALUE=DATE:${include.map(dateText).join(',')}`);
  if (exclude !== undefined) lines.push(`EXDATE;VALUE=DATE:${exclude.map(dateText).join(',')}`);
  return { ok: true, value: lines.join('\n'), issues };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

function inexpressibleFields(recurrence: Recurrence): (keyof Recurrence)[] {
  const { shortMonth, nonWorkday = 'keep', mergeSameDay } = recurrence;
  const fields = (['lunar', 'solarTerm', 'effectiveCount'] as const).filter((field) => recurrence[field] !== undefined);
  return [
    ...fields,
    ...(shortMonth === 'clamp' ? (['shortMonth'] as const) : []),
    ...(nonWorkday === 'keep' ? [] : (['nonWorkday'] as const)),
    ...(mergeSameDay === true ? (['mergeSameDay'] as const) : []),
  ];
}

function ruleText(recurrence: Recurrence): string {
  const parts: string[] = [];
  for (const [field, name] of Object.entries(partNames)) {
    const value = recurrence[field as keyof Recurrence];
    if (value === undefined) continue;
    const text = field === 'until' ? dateText(String(value)) : Array.isArray(value) ? value.join(',') : String(value);
    parts.push(`${name}=${text.toUpperCase()}`);
  }
  return parts.join(';');
}

function dateText(date: string): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8);
}
