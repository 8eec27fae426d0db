export { expandRecurrence, type RecurrenceDates, type RecurrenceOptions } from './expandRecurrence.ts';
export { expandSchedule, type Schedule, type ScheduleOptions } from './expandSchedule.ts';
export type { Occurrence, OccurrenceCount, OccurrenceDetails } from './occurrence.ts';
export { formatRRule } from './rrule/formatRRule.ts';
export { parseRRule } from './rrule/parseRRule.ts';
