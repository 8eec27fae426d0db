import { progressIssue } from '../issue/progressCodes.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { Board } from './board.ts';
import type { TotalProgress } from './progress.ts';
import { type Recorded, settled, type TotalGroup } from './recorded.ts';
import type { TrackContext } from './trackContext.ts';

/** What totals say of single windows. */
export interface SettledTotals {
  readonly totals: readonly TotalProgress[];
  /** The narrowest total that covers each occurrence, -1 for none. */
  readonly totalOf: Int32Array;
  /** Whether that total, or a wider one, is at least what is due in its windows. */
  readonly met: Uint8Array;
}

/**
 * Holds totals against what is due in their windows, and fills what they report beyond the dated entries into the windows,
 * from the first on, so that rates count it once. A total is taken to include whatever else is recorded in its period.
 */
export function settleTotals(context: TrackContext, board: Board, recorded: Recorded): SettledTotals {
  const totalOf = new Int32Array(board.occurrences.length).fill(-1);
  const met = new Uint8Array(board.occurrences.length);
  const groups = [...recorded.totals].sort((a, b) => a.last - a.first - (b.last - b.first) || byPlace(a, b));
  const numbers = new Map<TotalGroup, number>();
  [...recorded.totals].sort(byPlace).forEach((group, index) => {
    numbers.set(group, index);
  });
  const totals: TotalProgress[] = new Array(groups.length);
  for (const group of groups) {
    const number = numbers.get(group) as number;
    let due = 0;
    let filled = 0;
    let others = 0;
    const { places } = group.series;
    for (let index = group.first; index <= group.last; index++) {
      const at = places[index] as number;
      due += board.due[at] as number;
      filled += recorded.filled[at] as number;
      others += recorded.counts[at] as number;
      if (totalOf[at] === -1) totalOf[at] = number;
      else others++;
    }
    const reported = settled(group.reported);
    fill(group, board, recorded, Math.max(0, reported - filled));
    if (settled(Math.max(reported, filled)) >= due) {
      for (let index = group.first; index <= group.last; index++) met[places[index] as number] = 1;
    }
    totals[number] = {
      taskId: context.plan.tasks?.[group.task]?.id ?? '',
      timing: group.series.timing,
      period: periodOf(group),
      windows: group.last - group.first + 1,
      due: Number.isNaN(due) ? null : due,
      reported,
      entries: group.entries,
    };
    const params = { reported, due: Number.isNaN(due) ? null : due, windows: group.last - group.first + 1 };
    const path = ['entries', group.entries[0] as number];
    context.report(progressIssue('progress.total.spread', path, params));
    if (others > 0) context.report(progressIssue('progress.total.overlap', path, { reported }));
  }
  return { totals, totalOf, met };
}

function byPlace(a: TotalGroup, b: TotalGroup): number {
  return a.task - b.task || a.start - b.start || a.end - b.end || a.first - b.first;
}

function fill({ series, first, last }: TotalGroup, { due }: Board, { filled }: Recorded, amount: number): void {
  let left = amount;
  for (let index = first; index <= last && left > 0; index++) {
    const at = series.places[index] as number;
    const wanted = (due[at] as number) - (filled[at] as number);
    if (!(wanted > 0)) continue;
    const given = Math.min(wanted, left);
    filled[at] = (filled[at] as number) + given;
    left -= given;
  }
}
