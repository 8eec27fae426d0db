import type { Timing } from '../schema/timing.ts';
import { liesInside } from './periodLook.ts';
import { taskOf } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { daysOf, type PlanTimes } from './planTimes.ts';

/** The days that the timings of each task come to; NaN where there are none. */
export interface TaskTimes {
  /** The last day of its deadlines, periods and dates. */
  readonly ends: Float64Array;
  /** The first day of its periods and dates. */
  readonly starts: Float64Array;
  /** Which timing, among all of the plan, gives the last day, and which the first. */
  readonly endTimings: Int32Array;
  readonly startTimings: Int32Array;
  /** What its deadlines and periods give to the tasks below: its own, else its nearest ancestor's. */
  readonly boundEnds: Float64Array;
  readonly boundStarts: Float64Array;
  /** The task whose bound it is, -1 if none. */
  readonly boundTasks: Int32Array;
  /** 1 for each timing of the plan whose days are known and lie in it. */
  readonly settled: Uint8Array;
}

/** Dates the tasks of a plan; a choice, and timings that come again, date nothing here. */
export function buildTaskTimes(index: PlanIndex, times: PlanTimes): TaskTimes {
  const size = index.tasks.length;
  const own = {
    ends: new Float64Array(size).fill(Number.NaN),
    starts: new Float64Array(size).fill(Number.NaN),
    endTimings: new Int32Array(size).fill(-1),
    startTimings: new Int32Array(size).fill(-1),
    boundEnds: new Float64Array(size).fill(Number.NaN),
    boundStarts: new Float64Array(size).fill(Number.NaN),
    boundTasks: new Int32Array(size).fill(-1),
    settled: new Uint8Array(index.timings.items.length),
  };
  const { items, owners, options, ofKind } = index.timings;
  for (const places of [ofKind.deadline, ofKind.period, ofKind.dates]) {
    for (const at of places) {
      const task = taskOf(owners[at] as number);
      if (task >= 0 && !options.has(at)) noteTiming(own, task, at, items[at] as Timing, times);
    }
  }
  passDown(index, own);
  return own;
}

function noteTiming(own: TaskTimes, task: number, at: number, timing: Timing, times: PlanTimes): void {
  if (timing.kind === 'deadline') {
    const use = timing.by === undefined ? 'before' : 'by';
    const days = daysOf(times.resolve, timing.by ?? timing.before);
    if (days === null) return;
    // `before` ends the day before its period.
    const end = use === 'by' ? days.end : days.start - 1;
    noteEnd(own, task, at, end);
    if (timing.milestone !== 'start') noteBound(own, task, Number.NEGATIVE_INFINITY, end);
    settle(own, at, liesInside(times, days, use));
  } else if (timing.kind === 'period') {
    const days = daysOf(times.resolve, timing.during);
    if (days === null) return;
    noteEnd(own, task, at, days.end);
    noteStart(own, task, at, days.start);
    noteBound(own, task, days.start, days.end);
    settle(own, at, liesInside(times, days, 'window'));
  } else if (timing.kind === 'dates' && timing.offset === undefined) {
    let inside = true;
    for (const on of timing.on) {
      const days = daysOf(times.resolve, on);
      inside &&= days !== null && liesInside(times, days, 'window');
      if (days === null) continue;
      noteEnd(own, task, at, days.end);
      noteStart(own, task, at, days.start);
    }
    settle(own, at, inside);
  }
}

function settle({ settled }: TaskTimes, at: number, inside: boolean): void {
  settled[at] = inside ? 1 : 0;
}

function noteEnd({ ends, endTimings }: TaskTimes, task: number, at: number, end: number): void {
  if ((ends[task] as number) >= end) return;
  ends[task] = end;
  endTimings[task] = at;
}

function noteStart({ starts, startTimings }: TaskTimes, task: number, at: number, start: number): void {
  if ((starts[task] as number) <= start) return;
  starts[task] = start;
  startTimings[task] = at;
}

function noteBound({ boundStarts, boundEnds, boundTasks }: TaskTimes, task: number, start: number, end: number): void {
  if (boundTasks[task] !== task || (boundEnds[task] as number) < end) boundEnds[task] = end;
  if (boundTasks[task] !== task || (boundStarts[task] as number) > start) boundStarts[task] = start;
  boundTasks[task] = task;
}

function passDown({ taskForest, taskOrder }: PlanIndex, { boundEnds, boundStarts, boundTasks }: TaskTimes): void {
  for (let step = 0; step < taskOrder.length; step++) {
    const at = taskOrder[step] as number;
    const parent = taskForest.parents[at] as number;
    if (boundTasks[at] === at || parent < 0) continue;
    boundEnds[at] = boundEnds[parent] as number;
    boundStarts[at] = boundStarts[parent] as number;
    boundTasks[at] = boundTasks[parent] as number;
  }
}
