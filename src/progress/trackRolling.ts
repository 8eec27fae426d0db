import { addMonths } from '../internal/civilDay.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import { quotaCount } from '../schedule/quotaCount.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';
import type { Task } from '../schema/task.ts';
import type { RollingProgress } from './progress.ts';
import type { EntryTable } from './readEntries.ts';
import { sortedByTask } from './sortedByTask.ts';
import type { TrackContext } from './trackContext.ts';

/** The tasks that have a rolling quota. */
export function rollingTasks(tasks: readonly Task[]): Set<number> {
  const rolling = new Set<number>();
  tasks.forEach(({ timings }, task) => {
    if (timings?.some((timing) => timing.kind === 'quota' && timing.rolling)) rolling.add(task);
  });
  return rolling;
}

const months: Readonly<Partial<Record<QuotaTiming['per'], number>>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };
const daysOf: Readonly<Partial<Record<QuotaTiming['per'], number>>> = { day: 1, week: 7, tenDays: 10, halfMonth: 15 };

/**
 * Checks rolling quotas from the ledger: every stretch of that length within the plan, up to the day, holds so many entries.
 *
 * A half month is 15 days here, and 旬 ten. Terms, phases and the plan are no lengths and cannot roll.
 */
export function trackRolling(
  context: TrackContext,
  table: EntryTable,
  rolling: ReadonlySet<number>,
): RollingProgress[] {
  if (rolling.size === 0) return [];
  const { plan, asOf } = context;
  const tasks = plan.tasks ?? [];
  const entriesOf = new Map<number, Int32Array>();
  for (const [task, entries] of sortedByTask(table, tasks.length)) {
    if (rolling.has(task)) entriesOf.set(task, entries);
  }
  const found: RollingProgress[] = [];
  for (const task of rolling) {
    const { id, timings } = tasks[task] as Task;
    timings?.forEach((timing, index) => {
      if (timing.kind !== 'quota' || !timing.rolling) return;
      const name = timing.id ?? index;
      const range = rangeOf(timing, context);
      const count = timing.count === undefined ? null : quotaCount(timing.count);
      const length = lengthOf(timing);
      if (range === null || length === null || typeof count !== 'object' || count === null || count.min < 1) {
        found.push({ taskId: id, timing: name, kept: null });
        return;
      }
      const gap = firstGap(doneDays(table, entriesOf.get(task) ?? new Int32Array(0), name), count.min, length, {
        start: range.start,
        end: Math.min(range.end, asOf),
      });
      found.push({ taskId: id, timing: name, kept: gap === null, ...(gap === null ? {} : { gap: periodOf(gap) }) });
      if (gap === null) return;
      const params = { start: context.dayText(gap.start), end: context.dayText(gap.end), count: count.min };
      context.report(progressIssue('progress.rolling.gap', ['tasks', task, 'timings', index], params));
    });
  }
  return found;
}

function rangeOf({ during }: QuotaTiming, { frames, resolve }: TrackContext): PeriodDays | null {
  const stated = during === undefined ? null : resolve(during);
  if (stated !== null && 'code' in stated) return null;
  const { plan } = frames;
  if (stated === null || plan === null) return finite(stated ?? plan);
  return finite({ start: Math.max(stated.start, plan.start), end: Math.min(stated.end, plan.end) });
}

function finite(days: PeriodDays | null): PeriodDays | null {
  return days !== null && Number.isFinite(days.start) ? days : null;
}

/** The last day of a stretch that begins on a day; `null` for what has no length of its own. */
function lengthOf({ per, interval = 1 }: QuotaTiming): ((start: number) => number) | null {
  const days = daysOf[per];
  if (days !== undefined) return (start) => start + days * interval - 1;
  const count = months[per];
  return count === undefined ? null : (start) => addMonths(start, count * interval) - 1;
}

/** The days of the entries, each as often as it counts, ascending. */
function doneDays({ entries, ends, times }: EntryTable, sorted: Int32Array, name: string | number): number[] {
  const days: number[] = [];
  for (const index of sorted) {
    const { timing, state } = entries[index] as EntryTable['entries'][number];
    if (state === 'waived' || Number.isNaN(ends[index]) || (timing !== undefined && timing !== String(name))) continue;
    // More than this many on one day never matters to a gap, and a hostile number would.
    for (let time = 0; time < Math.min(times[index] as number, 1000); time++) days.push(ends[index] as number);
  }
  return days.sort((a, b) => a - b);
}

/** The first stretch that holds too few: it begins right after an entry, or with the range. */
function firstGap(
  days: readonly number[],
  count: number,
  length: (start: number) => number,
  range: PeriodDays,
): PeriodDays | null {
  const inRange = days.filter((day) => day >= range.start && day <= range.end);
  for (let index = -1; index < inRange.length; index++) {
    const start = index < 0 ? range.start : (inRange[index] as number) + 1;
    const end = length(start);
    if (end > range.end) return null;
    const enough = inRange[index + count];
    if (enough === undefined || enough > end) return { start, end };
  }
  return null;
}
