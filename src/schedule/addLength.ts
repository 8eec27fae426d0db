import type { DayStates } from '../calendar/dayStates.ts';
import { addWorkdays, isArranged } from '../calendar/dayStates.ts';
import { addMonths, firstDay, lastDay } from '../internal/civilDay.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Duration, Length } from '../schema/duration.ts';
import type { TimingContext } from './timingContext.ts';

/** A day reached by counting, and whether it rests on workdays that may still change. */
export interface ReachedDay {
  readonly day: number;
  readonly provisional: boolean;
}

/** Gives the countable length of a duration; `null`, with the issue reported, when the source hides it or leaves it open. */
export function countableLength(duration: Duration, field: string, context: TimingContext): Length | null {
  if (!('masked' in duration) && !('vague' in duration)) return duration;
  const wording = 'masked' in duration ? duration.masked : duration.vague;
  context.report(scheduleIssue('schedule.duration.unknown', [...context.place, field], { wording }));
  return null;
}

/**
 * Gives the day a length after another: years and months, weeks and days, workdays, then hours.
 *
 * The day itself is not counted. Less than 24 hours ends on the same day; from there on each begun 24 hours is a day,
 * since the hour of the day is not known and nothing may count as late that could be in time.
 *
 * @returns `null` when the day lies outside the years 1 to 9999
 */
export function addLength(start: number, length: Length, states: DayStates): ReachedDay | null {
  const { years = 0, months = 0, weeks = 0, days = 0, workdays = 0, hours = 0 } = length;
  const plain = addMonths(start, years * 12 + months) + weeks * 7 + days;
  if (plain < firstDay || plain > lastDay) return null;
  const worked = workdays === 0 ? plain : addWorkdays(states, plain, workdays);
  if (worked === null) return null;
  const day = worked + (Math.abs(hours) < 24 ? 0 : Math.sign(hours) * Math.ceil(Math.abs(hours) / 24));
  if (day < firstDay || day > lastDay) return null;
  return { day, provisional: workdays !== 0 && !isArranged(states, plain, worked) };
}

/** {@link addLength}, with the issue reported when the day lies too far away. */
export function reachDay(start: number, length: Length, field: string, context: TimingContext): ReachedDay | null {
  const reached = addLength(start, length, context.states);
  if (reached === null) context.report(scheduleIssue('schedule.duration.tooFar', [...context.place, field], {}));
  return reached;
}
