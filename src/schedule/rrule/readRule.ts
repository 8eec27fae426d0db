import { isWeekday } from '../../calendar/recurrence/recurrenceFaults.ts';
import type { FrequencyCode } from '../../codelist/frequency.ts';
import type { WeekdayCode } from '../../codelist/weekday.ts';
import { weekdayCodes } from '../../codelist/weekday.ts';
import type { Issue } from '../../issue/issue.ts';
import { scheduleIssue } from '../../issue/scheduleCodes.ts';
import { readDate } from './readDate.ts';
import { readNumber } from './readNumber.ts';
import type { RecurrenceDraft } from './ruleParts.ts';
import { fieldNames, numberParts } from './ruleParts.ts';

const frequencies: Readonly<Record<string, FrequencyCode>> = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
};

/** Reads the value of an RRULE, in capitals, into a recurrence. */
export function readRule(text: string, draft: RecurrenceDraft, issues: Issue[]): void {
  for (let from = 0; from <= text.length; ) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 ? text.length : semicolon;
    const equals = text.indexOf('=', from);
    if (equals < 0 || equals > to) {
      // A semicolon at the very end is common and says nothing.
      if (to > from) issues.push(scheduleIssue('schedule.rrule.syntax', ['RRULE'], { text: text.slice(from, to) }));
    } else {
      const name = text.slice(from, equals);
      readPart(name, text.slice(equals + 1, to), draft, issues);
    }
    from = to + 1;
  }
  if (draft.frequency === undefined && !text.includes('FREQ='))
    issues.push(scheduleIssue('schedule.rrule.missing', ['RRULE'], { name: 'FREQ' }));
  if (draft.count !== undefined && draft.until !== undefined) {
    issues.push(scheduleIssue('schedule.rrule.countAndUntil', ['RRULE', 'UNTIL'], {}));
  }
}

function readPart(name: string, value: string, draft: RecurrenceDraft, issues: Issue[]): void {
  const field = fieldNames[name];
  if (field !== undefined && draft[field] !== undefined) {
    issues.push(scheduleIssue('schedule.rrule.twice', ['RRULE', name], { name }));
    return;
  }
  switch (name) {
    case 'FREQ':
      readFrequency(value, draft, issues);
      return;
    case 'INTERVAL':
    case 'COUNT': {
      const number = readNumber(value, 0, value.length);
      if (number > 0) draft[name === 'COUNT' ? 'count' : 'interval'] = number;
      else refuse(issues, name, value);
      return;
    }
    case 'UNTIL': {
      const date = readDate(value, ['RRULE', 'UNTIL'], 'UNTIL', issues);
      if (date !== null) draft.until = date;
      return;
    }
    case 'WKST':
      if ((weekdayCodes as readonly string[]).includes(value)) draft.weekStart = value as WeekdayCode;
      else refuse(issues, name, value);
      return;
    case 'BYDAY':
      draft.weekdays = readWeekdays(value, issues);
      return;
    case 'BYHOUR':
    case 'BYMINUTE':
    case 'BYSECOND':
      issues.push(scheduleIssue('schedule.rrule.time', ['RRULE', name], { name, value }));
      return;
    default: {
      const part = Object.hasOwn(numberParts, name) ? numberParts[name] : undefined;
      if (part !== undefined)
        draft[part.field] = readNumbers(name, value, part.fromEnd ? -part.most : 1, part.most, issues);
      else issues.push(scheduleIssue('schedule.rrule.unknown', ['RRULE', name], { name }));
    }
  }
}

function refuse(issues: Issue[], name: string, value: string, index?: number): void {
  const place = index === undefined ? ['RRULE', name] : ['RRULE', name, index];
  issues.push(scheduleIssue('schedule.rrule.value', place, { name, value }));
}

function readFrequency(value: string, draft: RecurrenceDraft, issues: Issue[]): void {
  const frequency = Object.hasOwn(frequencies, value) ? frequencies[value] : undefined;
  if (frequency !== undefined) draft.frequency = frequency;
  else if (value === 'HOURLY' || value === 'MINUTELY' || value === 'SECONDLY') {
    issues.push(scheduleIssue('schedule.rrule.time', ['RRULE', 'FREQ'], { name: 'FREQ', value }, 'error'));
  } else refuse(issues, 'FREQ', value);
}

function readWeekdays(value: string, issues: Issue[]): string[] {
  const weekdays: string[] = [];
  let index = 0;
  for (let from = 0; from <= value.length; index++) {
    const comma = value.indexOf(',', from);
    const to = comma < 0 ? value.length : comma;
    const text = value.slice(from, to);
    if (!isWeekday(text)) refuse(issues, 'BYDAY', text, index);
    else weekdays.push(text.startsWith('+') ? text.slice(1) : text);
    from = to + 1;
  }
  return weekdays;
}

function readNumbers(name: string, value: string, least: number, most: number, issues: Issue[]): number[] {
  const numbers: number[] = [];
  let index = 0;
  for (let from = 0; from <= value.length; index++) {
    const comma = value.indexOf(',', from);
    const to = comma < 0 ? value.length : comma;
    const number = readNumber(value, from, to);
    if (number >= least && number <= most && number !== 0) numbers.push(number);
    else refuse(issues, name, value.slice(from, to), index);
    from = to + 1;
  }
  return numbers;
}
