import { progressIssue } from '../issue/progressCodes.ts';
import type { Board } from './board.ts';
import type { TaskProgress } from './progress.ts';
import { type EntryTable, says } from './readEntries.ts';
import { closedBy, type Recorded } from './recorded.ts';
import { type ScheduleRule, scheduleTask } from './scheduleTasks.ts';
import { completionOf, type Tally } from './tally.ts';
import type { TrackContext } from './trackContext.ts';

/** Sums up every task, in the order of the plan. */
export function trackTasks(
  { plan, report }: TrackContext,
  board: Board,
  table: EntryTable,
  recorded: Recorded,
  own: Tally,
  totals: Tally,
  rule: ScheduleRule,
): TaskProgress[] {
  const tasks = plan.tasks ?? [];
  const entries = new Int32Array(tasks.length);
  const closed = new Uint8Array(tasks.length);
  for (let index = 0; index < table.entries.length; index++) {
    const task = table.tasks[index] as number;
    if (task < 0) continue;
    entries[task] = (entries[task] as number) + 1;
    const flags = table.flags[index] as number;
    if (!(flags & says.closed)) continue;
    const by = closedBy(flags);
    if (by === 1) {
      const params = { task: tasks[task]?.id ?? '' };
      report(progressIssue('progress.closed.noEvidence', ['entries', index], params));
    }
    closed[task] = Math.max(closed[task] as number, by);
  }
  return tasks.map(({ id }, task) => {
    const scheduled = scheduleTask(board, recorded, task, rule);
    return {
      taskId: id,
      own: completionOf(own, task),
      total: completionOf(totals, task),
      entries: entries[task] as number,
      ...(scheduled === undefined ? {} : { scheduled }),
      ...(closed[task] === 0 ? {} : { closeOut: closed[task] === 2 ? 'closed' : 'evidenceMissing' }),
    };
  });
}
