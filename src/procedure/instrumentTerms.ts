import { addMonths, formatIsoDay, parseIsoDay } from '../internal/civilDay.ts';
import type { PeriodDays } from '../period/period.ts';
import { expandSchedule } from '../schedule/expandSchedule.ts';
import { thirdOf } from '../schedule/windowThirds.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Task } from '../schema/task.ts';
import type { Timing } from '../schema/timing.ts';
import type { ProcedureContext } from './procedureContext.ts';
import { childrenOf } from './procedureSteps.ts';

const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** How many months lie between two signings by a quota; `null` for any other timing. */
function rhythmOf(timing: Timing): number | null {
  if (timing.kind !== 'quota' || timing.rolling) return null;
  const months = monthsOf[timing.per];
  if (months === undefined || !(timing.count === undefined || timing.count === 1)) return null;
  return months * (timing.interval ?? 1);
}

/**
 * Cuts a cycle into terms, each of which begins with a signing: by a quota from the day of the first signing on, by dates of
 * any other timing, else the cycle is one term.
 *
 * @returns `null` when the timings give no dates
 */
export function instrumentTerms(
  { timings }: Instrument,
  cycle: PeriodDays,
  context: ProcedureContext,
): PeriodDays[] | null {
  if (timings === undefined) return [cycle];
  const [first] = timings;
  const months = timings.length === 1 && first !== undefined ? rhythmOf(first) : null;
  const starts: number[] = [];
  if (months !== null) {
    for (let index = 0; ; index++) {
      const start = addMonths(cycle.start, index * months);
      if (start > cycle.end) break;
      starts.push(start);
    }
  } else starts.push(...datesWithin(timings, cycle, context));
  if (starts.length === 0) return null;
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? cycle.end + 1) - 1 }));
}

function datesWithin(timings: readonly Timing[], days: PeriodDays, context: ProcedureContext): number[] {
  const starts = windowsWithin([...timings], days, context).map(({ start }) => start);
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The windows that timings give within some days, as if these were the plan. */
function windowsWithin(timings: Timing[], days: PeriodDays, { plan, calendar }: ProcedureContext): PeriodDays[] {
  const [from, to] = [formatIsoDay(days.start), formatIsoDay(days.end)];
  const alone = { ...plan, period: `${from}/${to}`, tasks: [{ id: 'term', title: 'term', timings }] };
  return expandSchedule(alone, { from, to, calendar }).occurrences.flatMap(({ window }) => {
    const [start, end] = [window.start, window.end].map((day) => (day === null ? null : parseIsoDay(day)));
    return start == null || end == null ? [] : [{ start, end }];
  });
}

/** A task with timings that evaluates an instrument. */
export interface Evaluation {
  readonly task: Task;
  /** Its windows in a term. */
  readonly windows: (term: PeriodDays) => PeriodDays[];
}

/**
 * Finds the evaluations of an instrument: tasks under one that uses it, or such tasks themselves, that have timings.
 *
 * A quota whose windows are as long as the terms counts within the term, with its thirds (年度末期); any other timing by the calendar.
 */
export function evaluationsOf({ id, timings }: Instrument, context: ProcedureContext): Evaluation[] {
  const { tasks, forest } = context;
  const rhythm = timings?.[0] === undefined ? null : rhythmOf(timings[0]);
  const found = new Set<number>();
  tasks.forEach(({ uses }, at) => {
    if (!uses?.includes(id)) return;
    const waiting = [at];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.add(next);
      waiting.push(...childrenOf(next, forest));
    }
  });
  return [...found]
    .sort((a, b) => a - b)
    .map((at) => tasks[at] as Task)
    .filter((task) => task.timings !== undefined)
    .map((task) => ({
      task,
      windows: (term) =>
        (task.timings ?? []).flatMap((timing) =>
          timing.kind === 'quota' && rhythm !== null && rhythmOf(timing) === rhythm
            ? (timing.anchors?.map((anchor) => thirdOf(term, anchor) ?? term) ?? [term])
            : windowsWithin([timing], term, context),
        ),
    }));
}
