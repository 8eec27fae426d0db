import { addMonths, firstDay, formatIsoDay, lastDay, parseIsoDay } from '../internal/civilDay.ts';
import { addLength } from '../schedule/addLength.ts';
import { expandSchedule } from '../schedule/expandSchedule.ts';
import type { Duration } from '../schema/duration.ts';
import type { Task } from '../schema/task.ts';
import type { Timing } from '../schema/timing.ts';
import type { CaseEvents } from './caseEvents.ts';
import type { ProcedureContext } from './procedureContext.ts';

/** When a step is due. */
export interface StepDue {
  /** `null`: not stated, or not countable. */
  readonly day: number | null;
  readonly wording?: string;
  readonly provisional: boolean;
}

const notStated: StepDue = { day: null, provisional: false };

/** How far ahead the next date of a rhythm is looked for. */
const monthsAhead = 24;

/**
 * Finds the day on which a step is due: the earliest that its timings give, else the period or deadline of the nearest task above.
 *
 * A trigger counts from the latest of its events in the run; a length from the day on which it became the step's turn; of a
 * rhythm the first date from that day on counts.
 */
export function stepDue(
  at: number,
  since: number,
  run: CaseEvents,
  doneOn: (taskId: string) => number | null,
  context: ProcedureContext,
): StepDue {
  const { tasks, forest } = context;
  const own = (tasks[at] as Task).timings;
  if (own !== undefined) return earliest(own.map((timing) => timingDue(timing, at, since, run, doneOn, context)));
  for (let above = forest.parents[at] as number; above >= 0; above = forest.parents[above] as number) {
    const bounds = ((tasks[above] as Task).timings ?? []).filter(
      ({ kind }) => kind === 'period' || kind === 'deadline',
    );
    if (bounds.length > 0)
      return earliest(bounds.map((timing) => timingDue(timing, above, since, run, doneOn, context)));
  }
  return notStated;
}

function earliest(dues: readonly StepDue[]): StepDue {
  let best: StepDue = notStated;
  for (const due of dues) {
    if (due.day === null ? best.day === null && due.wording !== undefined : best.day === null || due.day < best.day)
      best = due;
  }
  return best;
}

function timingDue(
  timing: Timing,
  at: number,
  since: number,
  run: CaseEvents,
  doneOn: (taskId: string) => number | null,
  context: ProcedureContext,
): StepDue {
  switch (timing.kind) {
    case 'trigger': {
      let from: number | null = null;
      for (const on of timing.on) {
        for (const day of typeof on === 'string' ? (run.named.get(on) ?? []) : [doneOn(on.met)]) {
          if (day !== null && (from === null || day > from)) from = day;
        }
      }
      return from === null || timing.within === undefined ? notStated : after(from, timing.within, context);
    }
    case 'deadline': {
      const days = context.resolve(timing.by ?? timing.before ?? '');
      if ('code' in days) return notStated;
      return dueOn(timing.by === undefined ? days.start - 1 : days.end);
    }
    case 'period': {
      if (timing.during === undefined)
        return timing.length === undefined ? notStated : after(since, timing.length, context);
      const days = context.resolve(timing.during);
      return 'code' in days ? notStated : dueOn(days.end);
    }
    case 'vague':
      return { day: null, wording: timing.wording, provisional: false };
    case 'standing':
      return { ...notStated, ...(timing.wording === undefined ? {} : { wording: timing.wording }) };
    default:
      return nextDate(timing, at, since, context);
  }
}

/** An open end, or a day beyond the calendar, is no day to be done by. */
function dueOn(day: number): StepDue {
  return day >= firstDay && day <= lastDay ? { day, provisional: false } : notStated;
}

/** The day a length after another. */
export function after(from: number, length: Duration, { states }: ProcedureContext): StepDue {
  if ('masked' in length) return { day: null, wording: length.masked, provisional: false };
  if ('vague' in length) return { day: null, wording: length.vague, provisional: false };
  const reached = addLength(from, length, states);
  return reached === null ? notStated : reached;
}

/** The first due date of a rhythm from a day on. */
function nextDate(timing: Timing, at: number, since: number, { plan, tasks, calendar }: ProcedureContext): StepDue {
  const { id, title } = tasks[at] as Task;
  const alone = { ...plan, tasks: [{ id, title, timings: [timing] }] };
  const to = formatIsoDay(Math.min(addMonths(since, monthsAhead), lastDay));
  const { occurrences } = expandSchedule(alone, { from: formatIsoDay(since), to, calendar });
  const end = occurrences[0]?.window.end ?? null;
  return end === null ? notStated : { day: parseIsoDay(end), provisional: occurrences[0]?.provisional ?? false };
}
