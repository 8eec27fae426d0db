import type { StrengthCode } from '../codelist/strength.ts';
import { buildForest } from '../internal/forest.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { PeriodDays } from '../period/period.ts';
import type { PeriodValue } from '../schema/periodText.ts';
import type { Target } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import type { TrackContext } from './trackContext.ts';

/** A target with the time it has. */
export interface PlacedTarget {
  readonly target: Target;
  readonly path: IssuePath;
  /** The days in which it is to be reached; infinite where nothing bounds them. */
  readonly days: PeriodDays;
  readonly strength: StrengthCode | undefined;
  readonly scope: readonly string[] | undefined;
  readonly each: boolean | undefined;
}

/** What a node gives to the targets at it. */
interface Given {
  readonly days: PeriodDays;
  readonly strength: StrengthCode | undefined;
  readonly scope: readonly string[] | undefined;
  readonly each: boolean | undefined;
}

/**
 * Lists the targets of the plan, its goals and its tasks in document order.
 *
 * One without `by` and `during` takes the deadline of its goal or task, or of the nearest above that has one, else the end of
 * the plan; without a strength that of its goal or task. One at a task takes the scope of the task.
 */
export function placedTargets(context: TrackContext): PlacedTarget[] {
  const { plan, frames, resolve } = context;
  const whole = frames.plan ?? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const found: PlacedTarget[] = [];
  const daysOf = (value: PeriodValue | undefined): PeriodDays | null => {
    if (value === undefined) return null;
    const days = resolve(value);
    return 'code' in days ? null : days;
  };
  const add = (targets: readonly Target[] | undefined, path: IssuePath, given: () => Given): void => {
    if (targets === undefined) return;
    const { days, strength, scope, each } = given();
    targets.forEach((target, index) => {
      const during = daysOf(target.during);
      const by = daysOf(target.by);
      found.push({
        target,
        path: [...path, 'targets', index],
        days: during ?? (by === null ? days : { start: days.start, end: by.end }),
        strength: target.strength ?? strength,
        scope: target.scope ?? scope,
        each: target.scope === undefined ? (target.each ?? each) : target.each,
      });
    });
  };
  add(plan.targets, [], () => ({ days: whole, strength: undefined, scope: undefined, each: undefined }));
  const goals = plan.goals ?? [];
  const goalForest = buildForest(goals, ({ parent }) => parent);
  goals.forEach((goal, at) => {
    add(goal.targets, ['goals', at], () => {
      let end: number | undefined;
      for (let up = at; up >= 0 && end === undefined; up = goalForest.parents[up] as number)
        end = daysOf(goals[up]?.by)?.end;
      const days = { start: whole.start, end: end ?? whole.end };
      return { days, strength: goal.strength, scope: undefined, each: undefined };
    });
  });
  const tasks = plan.tasks ?? [];
  const taskForest = buildForest(tasks, ({ parent }) => parent);
  tasks.forEach((task, at) => {
    add(task.targets, ['tasks', at], () => {
      let end: number | undefined;
      let holder: Task | undefined;
      for (let up = at; up >= 0; up = taskForest.parents[up] as number) {
        end ??= deadlineOf(tasks[up] as Task, daysOf);
        if (holder === undefined && tasks[up]?.scope !== undefined) holder = tasks[up];
      }
      const days = { start: whole.start, end: end ?? whole.end };
      return { days, strength: task.strength, scope: holder?.scope, each: task.each ?? holder?.each };
    });
  });
  return found;
}

/** The last day of the deadlines and periods that a task states. */
function deadlineOf(
  { timings }: Task,
  daysOf: (value: PeriodValue | undefined) => PeriodDays | null,
): number | undefined {
  let end: number | undefined;
  for (const timing of timings ?? []) {
    const stated =
      timing.kind === 'period'
        ? daysOf(timing.during)?.end
        : timing.kind === 'deadline'
          ? (daysOf(timing.by)?.end ?? before(daysOf(timing.before)))
          : undefined;
    if (stated !== undefined) end = Math.max(end ?? stated, stated);
  }
  return end;
}

function before(days: PeriodDays | null): number | undefined {
  return days === null ? undefined : days.start - 1;
}
