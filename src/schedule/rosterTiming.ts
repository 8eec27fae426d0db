import type { DayStates } from '../calendar/dayStates.ts';
import { isArranged, stateOfDay } from '../calendar/dayStates.ts';
import type { RosterDayCode } from '../codelist/rosterDay.ts';
import { weekdayOf, yearOf } from '../internal/civilDay.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Expander } from './timingContext.ts';
import { timingRange } from './timingRange.ts';

const provisional = { provisional: true } as const;

/** A roster is one duty on each day of the kinds it names; a day of two kinds is one duty. */
export const expandRoster: Expander<'roster'> = ({ days, during }, context) => {
  if (days.includes('specialDay')) {
    context.report(scheduleIssue('schedule.roster.specialDay', [...context.place, 'days'], {}));
  }
  const range = timingRange(during, context);
  if (range === null) return;
  const every = days.includes('everyDay');
  const from = Math.max(range.start, context.asked.from);
  const to = Math.min(range.end, context.asked.to);
  if (!every && days.includes('statutoryHoliday') && from <= to) {
    const years = unarrangedYears(context.states, yearOf(from), yearOf(to));
    if (years.length > 0) {
      context.report(scheduleIssue('schedule.roster.holidaysUnknown', [...context.place, 'days'], { years }));
    }
  }
  for (let day = from; day <= to; day++) {
    if (!every && !days.some((kind) => isOfKind(kind, day, context.states))) continue;
    const details = every || isArranged(context.states, day, day) ? undefined : provisional;
    if (!context.emit(day, day, day, details)) return;
  }
};

/** The years whose holidays nobody has arranged; of a very long time the first ten. */
function unarrangedYears({ arrangedYears }: DayStates, first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= last && years.length < 10; year++) if (!arrangedYears.has(year)) years.push(year);
  return years;
}

function isOfKind(kind: RosterDayCode, day: number, states: DayStates): boolean {
  const state = stateOfDay(states, day);
  switch (kind) {
    case 'workday':
      return state === 'workday' || state === 'makeUpWorkday';
    case 'weekend':
      // A weekday off in lieu is a weekend that was moved; a statutory holiday on a Saturday is both.
      return state === 'dayOff' || (state === 'statutoryHoliday' && weekdayOf(day) > 4);
    case 'statutoryHoliday':
      return state === 'statutoryHoliday';
    default:
      return false;
  }
}
