export { expandSchedule, type Schedule, type ScheduleOptions } from './expandSchedule.ts';
export type { Occurrence, OccurrenceCount, OccurrenceDetails } from './occurrence.ts';
