import { isArranged } from '../calendar/dayStates.ts';
import { moveToWorkday } from '../calendar/moveToWorkday.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Length } from '../schema/duration.ts';
import { countableLength, reachDay } from './addLength.ts';
import { dayText } from './dayText.ts';
import type { Expander } from './timingContext.ts';
import { resolveField } from './timingRange.ts';

/** Each day or observance is one date, after its offset; two that name one day are one date. */
export const expandDates: Expander<'dates'> = ({ on, offset, nonWorkday = 'keep' }, context) => {
  const length = offset === undefined ? {} : countableLength(offset, 'offset', context);
  if (length === null) return;
  const nominals = new Map<number, boolean>();
  on.forEach((stated, index) => {
    const days = resolveField(stated, ['on', index], context);
    if (days === null) return;
    if (days.start !== days.end) {
      const params = { start: dayText(days.start), end: dayText(days.end) };
      context.report(scheduleIssue('schedule.dates.notOneDay', [...context.place, 'on', index], params));
      return;
    }
    const reached = reachOffset(days.start, length);
    if (reached !== null) nominals.set(reached.day, reached.provisional);
  });
  for (const [nominal, provisional] of nominals) {
    const day = moveToWorkday(context.states, nominal, nonWorkday);
    if (day === null) continue;
    const rests = provisional || (nonWorkday !== 'keep' && !isArranged(context.states, nominal, day));
    if (!context.emit(nominal, day, day, rests ? { provisional: true } : undefined)) return;
  }

  function reachOffset(day: number, offsetLength: Length) {
    return offset === undefined ? { day, provisional: false } : reachDay(day, offsetLength, 'offset', context);
  }
};
