import type { Forest } from '../internal/forest.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Task } from '../schema/task.ts';
import type { Timing } from '../schema/timing.ts';
import type { TaskShare } from './collectOccurrences.ts';
import { deadlineDay } from './deadlineTiming.ts';
import { periodWindow } from './periodTiming.ts';
import type { TaskFrame } from './taskFrames.ts';
import { isBound } from './taskFrames.ts';
import type { Limits, PlacedTiming, TimingContext } from './timingContext.ts';

/** A timing that yields occurrences, and the task that it yields them for. */
export interface DueTiming {
  readonly placed: PlacedTiming;
  /** The position of the task that takes it, when an ancestor states the timing; else `null`. */
  readonly takenBy: number | null;
  readonly share: TaskShare;
  readonly limits: Limits;
}

/**
 * Lists the timings that yield occurrences, in the order of the tasks.
 *
 * Those are a task's own, without the periods and deadlines that bound its children; and for a task that has neither
 * timings nor children, the periods and deadlines of the nearest ancestor that has any.
 */
export function* dueTimings(
  tasks: readonly Task[],
  forest: Forest,
  frames: readonly TaskFrame[],
): Generator<DueTiming, void, undefined> {
  for (let position = 0; position < tasks.length; position++) {
    const { id, timings, strength } = tasks[position] as Task;
    const { scope, each, conditions, limits, given } = frames[position] as TaskFrame;
    const isParent = (forest.firstChildren[position] as number) >= 0;
    if (timings === undefined) {
      for (const placed of isParent ? [] : given) {
        const takenFrom = (tasks[placed.task] as Task).id;
        yield {
          placed,
          takenBy: position,
          share: { taskId: id, takenFrom, scope, each, strength, conditions },
          limits,
        };
      }
      continue;
    }
    const share = { taskId: id, takenFrom: undefined, scope, each, strength, conditions };
    for (let index = 0; index < timings.length; index++) {
      const timing = timings[index] as Timing;
      if (isParent && isBound(timing)) continue;
      yield { placed: { timing, task: position, index }, takenBy: null, share, limits };
    }
  }
}

/** The days of a period or deadline that bounds the children of a task; `null`, with the reason reported, when unknown. */
export function boundDays(timing: Timing, context: TimingContext): PeriodDays | null {
  if (timing.kind === 'period') return periodWindow(timing, context);
  const end = timing.kind === 'deadline' ? deadlineDay(timing, context) : null;
  return end === null ? null : { start: Number.NEGATIVE_INFINITY, end };
}
