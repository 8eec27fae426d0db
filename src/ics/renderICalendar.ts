import ICAL from 'ical.js';
import { nameText } from '../document/nameText.ts';
import { occurrenceText } from '../document/occurrenceText.ts';
import { planNames } from '../document/planNames.ts';
import { formatIsoDay, lastDay, parseIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import type { Language } from '../issue/language.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';

/** How a calendar file is written. */
export interface ICalendarOptions {
  readonly language: Language;
  /** When the file is made, `YYYY-MM-DDTHH:MM:SSZ`; calendars take the event with the later stamp for the newer one. */
  readonly stamp: string;
}

/** A calendar file, and what could not stand in it. */
export interface RenderedICalendar {
  /** The file as RFC 5545 has it: lines of at most 75 octets that end in CRLF, in UTF-8. */
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Writes occurrences as an iCalendar file: an event of whole days for each, a window as a span of days.
 *
 * The UID is made of the ids of the plan and the occurrence, so a later file replaces the events of an earlier one. The
 * days are marked as free; what rests on holidays that are not arranged is tentative. Of a window without a start only
 * its last day stands there; one without an end is left out. The same input gives the same bytes.
 *
 * Needs the package `ical.js`, an optional peer.
 *
 * @param plan - the plan that the occurrences come from; it gives the names
 * @param occurrences - as `expandSchedule` returned them
 * @returns the text, and `schedule.occurrence.open` for each occurrence that is left out
 * @throws RangeError `ics.stamp` when `stamp` is no time of that form
 * @source RFC 5545, 3.1, 3.6.1 and 3.8
 * @example
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划' };
 * renderICalendar(plan, [], { language: 'zh-CN', stamp: '2026-01-01T00:00:00Z' }).text.split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 */
export function renderICalendar(
  plan: Plan,
  occurrences: readonly Occurrence[],
  options: ICalendarOptions,
): RenderedICalendar {
  const { language, stamp } = options;
  const time = readStamp(stamp);
  const names = planNames(plan, language);
  const issues: Issue[] = [];
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//civiplan//civiplan//${language === 'en' ? 'EN' : 'ZH'}`);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', nameText(plan.title, language));
  occurrences.forEach((occurrence, index) => {
    const days = daysOf(occurrence);
    if (days === null) {
      issues.push(scheduleIssue('schedule.occurrence.open', ['occurrences', index], { id: occurrence.id }));
      return;
    }
    const event = new ICAL.Component('vevent');
    const { partOfDay, times, remarks } = occurrenceText(occurrence, language);
    const details = [times, ...remarks].filter((text) => text !== '');
    const title = names.of(occurrence.taskId);
    event.addPropertyWithValue('uid', `${plan.id}/${occurrence.id}@civiplan`);
    event.addPropertyWithValue('dtstamp', time);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(days.start));
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(days.after));
    event.addPropertyWithValue('summary', partOfDay === '' ? title : `${title} (${partOfDay})`);
    if (details.length > 0) event.addPropertyWithValue('description', details.join('\n'));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    if (occurrence.provisional === true) event.addPropertyWithValue('status', 'TENTATIVE');
    calendar.addSubcomponent(event);
  });
  return { text: `${calendar.toString()}\r\n`, issues };
}

/** The first day of an event and the day after its last; `null` when it has no last day that a calendar can hold. */
function daysOf({ window: { start, end } }: Occurrence): { readonly start: string; readonly after: string } | null {
  const last = end === null ? null : parseIsoDay(end);
  if (last === null || last === lastDay || end === null) return null;
  return { start: start ?? end, after: formatIsoDay(last + 1) };
}

const stampForm = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

function readStamp(stamp: string): ICAL.Time {
  if (!stampForm.test(String(stamp)) || parseIsoDay(stamp.slice(0, 10)) === null) {
    throw new RangeError(`ics.stamp: ${JSON.stringify(stamp)} is no time of the form YYYY-MM-DDTHH:MM:SSZ`);
  }
  return ICAL.Time.fromDateTimeString(stamp);
}
