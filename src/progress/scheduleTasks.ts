import type { Board } from './board.ts';
import type { ColourBand } from './colourRule.ts';
import type { Recorded } from './recorded.ts';
import { settled } from './recorded.ts';
import { judgeGap, type ScheduledProgress } from './scheduledProgress.ts';
import { rateOf } from './tally.ts';
import type { WorkdayCounter } from './workdayCount.ts';

/** How the scheduled progress of tasks is reckoned. */
export interface ScheduleRule {
  readonly asOf: number;
  readonly along: ScheduledProgress['along'] | undefined;
  readonly colours: readonly ColourBand[];
  readonly workdays: WorkdayCounter;
}

/**
 * Gives the scheduled progress of a task over its own occurrences; `undefined` where nothing countable falls due.
 *
 * Unless said otherwise, several occurrences are its nodes, and a single one is spread evenly over the workdays of its window.
 */
export function scheduleTask(
  board: Board,
  recorded: Recorded,
  task: number,
  rule: ScheduleRule,
): ScheduledProgress | undefined {
  const { byTask, firstOf, starts, ends, due } = board;
  let count = 0;
  let [all, fallen, done, sums] = [0, 0, 0, 0];
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = firstOf[task] as number; place < (firstOf[task + 1] as number); place++) {
    const at = byTask[place] as number;
    const wanted = due[at] as number;
    const last = ends[at] as number;
    if (!(wanted > 0) || recorded.waived[at] === 1 || !Number.isFinite(last)) continue;
    count++;
    all += wanted;
    if (last <= rule.asOf) fallen += wanted;
    done += Math.min(wanted, recorded.filled[at] as number);
    sums += (recorded.sums[at] as number) + (recorded.filled[at] as number);
    start = Math.min(start, starts[at] as number);
    end = Math.max(end, last);
  }
  if (count === 0) return undefined;
  const along = Number.isFinite(start) ? (rule.along ?? (count > 1 ? 'nodes' : 'workdays')) : 'nodes';
  const { workdays, asOf } = rule;
  const whole = along === 'workdays' ? workdays.between(start, end) : 0;
  const scheduled = whole > 0 ? rateOf(workdays.between(start, Math.min(asOf, end)), whole) : rateOf(fallen, all);
  const facts = {
    along: whole > 0 ? along : ('nodes' as const),
    idleDays: sums > 0 ? -1 : asOf - start,
    provisional: whole > 0 && !workdays.isArranged(start, end),
  };
  return judgeGap(scheduled, rateOf(settled(done), all), facts, rule.colours);
}
