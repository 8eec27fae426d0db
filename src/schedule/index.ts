export { expandSchedule, type Schedule, type ScheduleOptions } from './expandSchedule.ts';
export type { Occurrence, OccurrenceCount } from './occurrence.ts';
