import { recurrenceIssues } from '../../calendar/recurrence/recurrenceIssues.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Result } from '../../issue/result.ts';
import { scheduleIssue } from '../../issue/scheduleCodes.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import { readDate } from './readDate.ts';
import { readRule } from './readRule.ts';
import type { RecurrenceDraft } from './ruleParts.ts';
import { partNames } from './ruleParts.ts';

/**
 * Reads a recurrence as iCalendar writes it: an RRULE, alone or with lines DTSTART, RDATE and EXDATE.
 *
 * Only dates are read; a time of day is left out, with `schedule.rrule.time`. A part that is not known is refused, since
 * it may change the dates. Letter case plays no part, folded lines are joined.
 *
 * See also {@link formatRRule}, the way back.
 *
 * @param text - one rule (`FREQ=WEEKLY;BYDAY=MO`, with or without `RRULE:` before it), or several lines
 * @returns the recurrence, or issues `schedule.rrule.…` and `schedule.recurrence.…`, whose path is the line, the part and
 *   the place in its list
 * @source RFC 5545, 3.3.10, 3.8.2.4 and 3.8.5
 * @example
 * parseRRule('FREQ=MONTHLY;BYDAY=-1FR').value; // => { frequency: 'monthly', weekdays: ['-1FR'] }
 */
export function parseRRule(text: string): Result<Recurrence> {
  const issues: Issue[] = [];
  const draft: RecurrenceDraft = {};
  const seen: string[] = [];
  const capitals = String(text).toUpperCase();
  const whole =
    capitals.includes('\n ') || capitals.includes('\n\t') ? capitals.replaceAll(/\r?\n[ \t]/g, '') : capitals;
  for (let from = 0; from < whole.length; ) {
    const feed = whole.indexOf('\n', from);
    const next = feed < 0 ? whole.length : feed;
    const to = whole.charCodeAt(next - 1) === 13 ? next - 1 : next;
    if (to > from) readLine(whole.slice(from, to), draft, seen, issues);
    from = next + 1;
  }
  if (!seen.includes('RRULE')) issues.push(scheduleIssue('schedule.rrule.missing', [], { name: 'RRULE' }));
  if (issues.length > 0 && issues.some(isError)) return { ok: false, issues };
  const value = draft as Recurrence;
  for (const issue of recurrenceIssues(value, [])) issues.push(inText(issue));
  return issues.length > 0 && issues.some(isError) ? { ok: false, issues } : { ok: true, value, issues };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

function readLine(line: string, draft: RecurrenceDraft, seen: string[], issues: Issue[]): void {
  const colon = line.indexOf(':');
  if (colon < 0 && !line.includes('=')) {
    issues.push(scheduleIssue('schedule.rrule.syntax', [], { text: line.slice(0, 40) }));
    return;
  }
  const head = colon < 0 ? 'RRULE' : line.slice(0, colon);
  const semicolon = head.indexOf(';');
  const name = semicolon < 0 ? head : head.slice(0, semicolon);
  const value = line.slice(colon + 1);
  switch (name) {
    case 'RRULE':
    case 'DTSTART':
      if (seen.includes(name)) {
        issues.push(scheduleIssue('schedule.rrule.twice', [name], { name }));
        return;
      }
      break;
    case 'RDATE':
    case 'EXDATE':
      break;
    default:
      issues.push(scheduleIssue('schedule.rrule.unknown', [name], { name }));
      return;
  }
  seen.push(name);
  const parameters = semicolon < 0 ? '' : head.slice(semicolon + 1);
  const isPlain = parameters === '' || (parameters === 'VALUE=DATE' && name !== 'RRULE');
  for (const parameter of isPlain ? [] : parameters.split(';')) {
    if (name === 'RRULE' || !/^(?:VALUE=DATE(?:-TIME)?|TZID=.+)$/.test(parameter)) {
      issues.push(scheduleIssue('schedule.rrule.unknown', [name, parameter], { name: parameter }));
    }
  }
  if (name === 'RRULE') readRule(value, draft, issues);
  else if (name === 'DTSTART') {
    const date = readDate(value, [name], name, issues);
    if (date !== null) draft.start = date;
  } else readDates(name, value, draft, issues);
}

function readDates(name: 'RDATE' | 'EXDATE', value: string, draft: RecurrenceDraft, issues: Issue[]): void {
  const field = name === 'RDATE' ? 'include' : 'exclude';
  const dates: string[] = [];
  value.split(',').forEach((text, index) => {
    const date = readDate(text, [name, index], name, issues);
    if (date !== null) dates.push(date);
  });
  draft[field] = draft[field] === undefined ? dates : [...draft[field], ...dates];
}

/** The same issue with its place in the text: `BYDAY` instead of `weekdays`. */
function inText(issue: Issue): Issue {
  const [field, ...rest] = issue.path;
  const part = partNames[field as keyof Recurrence];
  const line = field === 'include' ? 'RDATE' : field === 'exclude' ? 'EXDATE' : field === 'start' ? 'DTSTART' : 'RRULE';
  return { ...issue, path: [line, ...(part === undefined ? [] : [part]), ...rest] };
}
