import type { Result } from '../issue/result.ts';
import { type CalendarData, calendarDataSchema } from './calendarData.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * Reads unknown data as calendar data: judges its shape and that ids are unique, and nothing else.
 *
 * @param input - anything
 * @returns the calendar data, or at least one issue of severity `error` (codes `input.*` and `period.*`), ordered by path
 * @source docs/rules.md, I1 to I19
 * @example
 * parseCalendarData({ schemaVersion: 1, kind: 'calendar', id: 'c' }).ok; // => true
 */
export function parseCalendarData(input: unknown): Result<CalendarData> {
  return parseDocument(calendarDataSchema, input);
}
