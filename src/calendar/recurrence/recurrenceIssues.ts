import type { Issue, IssuePath } from '../../issue/issue.ts';
import { scheduleIssue } from '../../issue/scheduleCodes.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import type { RecurrenceFault } from './recurrenceFaults.ts';
import { recurrenceFaults } from './recurrenceFaults.ts';

const noIssues: readonly Issue[] = [];

/**
 * Finds what is wrong with a recurrence before anything is counted; one of severity `error` means that it has no dates.
 *
 * @param place - where the recurrence stands
 */
export function recurrenceIssues(recurrence: Recurrence, place: IssuePath): readonly Issue[] {
  const faults = recurrenceFaults(recurrence);
  if (faults.length > 0) return faults.map((fault) => issueOf(fault, place));
  const field = nonstandardField(recurrence);
  const reversed = isReversed(recurrence);
  if (field === null && !reversed) return noIssues;
  const issues: Issue[] = [];
  if (field !== null) {
    const params = { field, frequency: recurrence.frequency };
    issues.push(scheduleIssue('schedule.recurrence.nonstandard', [...place, field], params));
  }
  if (reversed) {
    const { start = '', until = '' } = recurrence;
    issues.push(scheduleIssue('schedule.recurrence.reversed', [...place, 'until'], { start, until }));
  }
  return issues;
}

function issueOf(fault: RecurrenceFault, place: IssuePath): Issue {
  const path = [...place, ...fault.place];
  const field = String(fault.place[0] ?? 'recurrence');
  switch (fault.kind) {
    case 'value':
      return scheduleIssue('schedule.recurrence.value', path, { field, value: fault.value });
    case 'tooMany':
      return scheduleIssue('schedule.recurrence.tooMany', path, { field, count: fault.count, most: fault.most });
    case 'conflict':
      return scheduleIssue('schedule.recurrence.conflict', path, { field, other: fault.other });
    case 'never':
      return scheduleIssue('schedule.recurrence.never', path, {});
  }
}

/** ISO dates compare as their days do. */
function isReversed({ start, until }: Recurrence): boolean {
  return start !== undefined && until !== undefined && until < start;
}

/** The field that RFC 5545 does not let stand beside the frequency, if there is one. */
function nonstandardField({ frequency, monthDays, yearDays, weekNumbers }: Recurrence): string | null {
  if (frequency === 'yearly') return null;
  if (weekNumbers !== undefined) return 'weekNumbers';
  if (yearDays !== undefined) return 'yearDays';
  return frequency === 'weekly' && monthDays !== undefined ? 'monthDays' : null;
}
