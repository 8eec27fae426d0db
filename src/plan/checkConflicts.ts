import { formatPath } from '../issue/formatPath.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Target } from '../schema/target.ts';
import type { Findings } from './findings.ts';
import { nearestWith } from './inheritance.ts';
import { goalOf, placedPath, taskOf } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { daysOf, type PlanTimes } from './planTimes.ts';
import { endsOf, exactNumber, intersection, isEmpty, isPlain, type Range, rangeOfEnds } from './quantityEnds.ts';
import type { TaskTimes } from './taskTimes.ts';

/** What targets of one indicator for one party and time leave room for, and the last that narrowed it. */
interface Room {
  readonly range: Range;
  readonly at: number;
}

/**
 * Rule C64: two targets for one indicator, time and party do not exclude each other.
 *
 * Targets for the whole and for a part, of different strength, for the level and for its change are not compared. A plain
 * number reads as a lower or upper bound when the indicator says which way is better, else as that number itself.
 */
export function checkConflicts(index: PlanIndex, findings: Findings, times: PlanTimes, due: TaskTimes): void {
  const { plan, targets, tasks } = index;
  if (targets.items.length < 2) return;
  const better: Directions = new Map(
    (plan.indicators ?? []).map((indicator) => [indicator.id, indicator.better] as const),
  );
  const contested = contestedIndicators(targets.items, better);
  if (contested.size === 0) return;
  const scopes = nearestWith(index, ({ scope }) => scope !== undefined);
  const rooms = new Map<string, Room>();
  for (let at = 0; at < targets.items.length; at++) {
    const target = targets.items[at] as Target;
    const range = contested.has(target.indicator) ? rangeOf(target, better) : null;
    if (range === null) continue;
    const task = taskOf(targets.owners[at] as number);
    const scope = target.scope ?? (task < 0 ? undefined : tasks[scopes[task] as number]?.scope) ?? whole;
    const key = keyOf(target, dueKey(index, times, due, at));
    for (const party of scope) {
      const place = `${key}|${party}`;
      const room = rooms.get(place);
      const left = room === undefined ? range : intersection(room.range, range);
      if (!isEmpty(left)) {
        rooms.set(place, { range: left, at });
        continue;
      }
      const other = formatPath(placedPath(targets, room?.at ?? at));
      const params = { indicator: target.indicator, party, other };
      // A range that is empty by itself is told elsewhere.
      if (room !== undefined) findings.push(planIssue('plan.target.conflict', placedPath(targets, at), params));
      break;
    }
  }
}

const whole = [''];

type Directions = ReadonlyMap<string, 'higher' | 'lower' | undefined>;

/** The indicators that some target bounds from below and some from above; all others leave room for every target. */
function contestedIndicators(targets: readonly Target[], better: Directions): ReadonlySet<string> {
  const sides = new Map<string, number>();
  const contested = new Set<string>();
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at] as Target;
    const side = sidesOf(target, better);
    if (side === 0) continue;
    const both = (sides.get(target.indicator) ?? 0) | side;
    sides.set(target.indicator, both);
    if (both === 3) contested.add(target.indicator);
  }
  return contested;
}

/** 1 for a lower bound, 2 for an upper, 3 for both. */
function sidesOf({ indicator, value, change }: Target, better: Directions): number {
  if (isPlain(value)) {
    const way = change === undefined ? better.get(indicator) : 'higher';
    return way === 'higher' ? 1 : way === 'lower' ? 2 : 3;
  }
  const ends = endsOf(value);
  if (ends === null) return 0;
  return (ends.atLeast ?? ends.above) === undefined ? 2 : (ends.atMost ?? ends.below) === undefined ? 1 : 3;
}

function rangeOf(target: Target, better: Directions): Range | null {
  const ends = endsOf(target.value);
  if (ends !== null) return rangeOfEnds(ends);
  const exact = isPlain(target.value) ? exactNumber(target.value) : null;
  if (exact === null) return null;
  const itself = { value: exact, inclusive: true };
  const sides = sidesOf(target, better);
  return { least: sides === 2 ? null : itself, greatest: sides === 1 ? null : itself };
}

function keyOf({ indicator, change, changeUnit, among, each, strength, baseline }: Target, due: string): string {
  return [indicator, due, change, changeUnit, among, each, strength, JSON.stringify(baseline)].join('|');
}

/** By when or in what time a target is due: its own, else that of its goal or task, else the end of the plan. */
function dueKey({ plan, targets }: PlanIndex, times: PlanTimes, due: TaskTimes, at: number): string {
  const { by, during } = targets.items[at] as Target;
  if (during !== undefined) {
    const days = daysOf(times.resolve, during);
    return days === null ? JSON.stringify(during) : `${days.start}/${days.end}`;
  }
  const owner = targets.owners[at] as number;
  const inherited = taskOf(owner) < 0 ? plan.goals?.[goalOf(owner)]?.by : undefined;
  const stated = by ?? inherited;
  if (stated !== undefined) return String(daysOf(times.resolve, stated)?.end ?? JSON.stringify(stated));
  const bound = taskOf(owner) < 0 ? Number.NaN : (due.boundEnds[taskOf(owner)] as number);
  return String(Number.isFinite(bound) ? bound : (times.plan?.end ?? 'end'));
}
