import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Event } from '../schema/ledger.ts';
import type { TriggerTiming } from '../schema/triggerTiming.ts';
import { countableLength, reachDay } from './addLength.ts';
import type { Expander, TimingContext } from './timingContext.ts';

interface DatedEvent {
  readonly day: number;
  readonly run: string;
  readonly event: Event;
}

/** Each event that the trigger waits for opens a window on its day, which ends when the time allowed is over. */
export const expandTrigger: Expander<'trigger'> = (timing, context) => {
  const length = timing.within === undefined ? null : countableLength(timing.within, 'within', context);
  if (timing.within === undefined) context.report(scheduleIssue('schedule.trigger.open', context.place, {}));
  let last: DatedEvent | undefined;
  let same = 0;
  for (const found of datedEvents(timing, context)) {
    const reached = length === null ? null : reachDay(found.day, length, 'within', context);
    if (length !== null && reached === null) return;
    same = last?.day === found.day && last.run === found.run ? same + 1 : 0;
    last = found;
    const key = `${found.run}${same === 0 ? '' : `#${same + 1}`}`;
    const details = {
      ...(found.event.case === undefined ? {} : { case: found.event.case }),
      ...(reached?.provisional ? { provisional: true as const } : {}),
    };
    const end = reached === null ? Number.POSITIVE_INFINITY : Math.max(found.day, reached.day);
    if (!context.emit(found.day, found.day, end, details, key === '' ? undefined : key)) return;
  }
};

/** The events that the trigger waits for, by day and run, so that their order in the ledger does not matter. */
function datedEvents({ on }: TriggerTiming, context: TimingContext): DatedEvent[] {
  const { named, met } = context.events;
  const events = new Set(on.flatMap((each) => (typeof each === 'string' ? named.get(each) : met.get(each.met)) ?? []));
  const dated: DatedEvent[] = [];
  for (const event of events) {
    const days = event.date === undefined ? null : context.resolve(event.date);
    if (days === null || 'code' in days || days.start !== days.end) {
      const params = { event: event.event ?? event.met ?? '' };
      context.report(scheduleIssue('schedule.event.undated', context.place, params));
    } else dated.push({ day: days.start, run: event.case ?? event.id ?? '', event });
  }
  return dated.sort((a, b) => a.day - b.day || (a.run < b.run ? -1 : a.run > b.run ? 1 : 0));
}
