import type { Forest } from '../internal/forest.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Condition } from '../schema/condition.ts';
import type { Task } from '../schema/task.ts';
import type { Timing } from '../schema/timing.ts';
import type { Limits, PlacedTiming } from './timingContext.ts';

/** A condition of a task, and those of its ancestors. */
export interface ConditionChain {
  readonly condition: Condition;
  readonly above: ConditionChain | null;
}

/** What a task has of its own and of its ancestors. */
export interface TaskFrame {
  readonly scope: readonly string[] | undefined;
  readonly each: boolean | undefined;
  /** The conditions of the task and its ancestors, all of which must hold; `null` when there is none. */
  readonly conditions: ConditionChain | null;
  /** The days that the plan and the ancestors leave it. */
  readonly limits: Limits;
  /** The periods and deadlines of the nearest ancestor that has any, for tasks without timings. */
  readonly given: readonly PlacedTiming[];
}

/**
 * Works out what every task has from its ancestors, in one pass over the tasks.
 *
 * @param boundOf - the days of a period or deadline of a task with children; `null` when they are unknown
 */
export function taskFrames(
  tasks: readonly Task[],
  forest: Forest,
  planLimits: Limits,
  boundOf: (bound: PlacedTiming, limits: Limits) => PeriodDays | null,
): TaskFrame[] {
  const root: TaskFrame = { scope: undefined, each: undefined, conditions: null, limits: planLimits, given: [] };
  const frames: (TaskFrame | undefined)[] = new Array(tasks.length);
  // What a task hands down differs from what it has itself by its own bounds.
  const handed: (TaskFrame | undefined)[] = new Array(tasks.length);
  const waiting: number[] = [];
  for (let first = 0; first < tasks.length; first++) {
    for (let at = first; at >= 0 && frames[at] === undefined; at = forest.parents[at] as number) waiting.push(at);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const parent = forest.parents[at] as number;
      const frame = ownFrame(tasks[at] as Task, parent < 0 ? root : (handed[parent] ?? root));
      frames[at] = frame;
      handed[at] =
        (forest.firstChildren[at] as number) < 0 ? frame : handedFrame(tasks[at] as Task, at, frame, boundOf);
    }
  }
  return frames as TaskFrame[];
}

function ownFrame({ scope, each, when }: Task, above: TaskFrame): TaskFrame {
  const conditions = when === undefined ? above.conditions : { condition: when, above: above.conditions };
  if (scope === undefined && each === undefined) return when === undefined ? above : { ...above, conditions };
  // A scope of its own is not counted one by one because that of an ancestor is.
  return { ...above, scope: scope ?? above.scope, each, conditions };
}

function handedFrame(
  task: Task,
  position: number,
  frame: TaskFrame,
  boundOf: (bound: PlacedTiming, limits: Limits) => PeriodDays | null,
): TaskFrame {
  const given: PlacedTiming[] = [];
  task.timings?.forEach((timing, index) => {
    if (isBound(timing)) given.push({ timing, task: position, index });
  });
  if (given.length === 0) return frame;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let unknown = false;
  for (const bound of given) {
    const days = boundOf(bound, frame.limits);
    if (days === null) unknown = true;
    else {
      start = Math.min(start, days.start);
      end = Math.max(end, days.end);
    }
  }
  return { ...frame, given, limits: unknown ? { undated: task.id } : narrowed(frame.limits, { start, end }) };
}

/** Tells whether a timing of a task with children bounds them instead of being its own. */
export function isBound({ kind }: Timing): boolean {
  return kind === 'period' || kind === 'deadline';
}

function narrowed(limits: Limits, bound: PeriodDays): Limits {
  if ('undated' in limits) return limits.undated === null ? bound : limits;
  return { start: Math.max(limits.start, bound.start), end: Math.min(limits.end, bound.end) };
}
