import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates } from '../calendar/dayStates.ts';
import { gregorian } from '../calendar/gregorian.ts';
import { formatIsoDay, parseIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import { isFixed } from './checkSchedule.ts';
import { holderFinder } from './holdersOf.ts';
import { partyLoads } from './partyLoads.ts';
import type { Progress } from './progress.ts';
import { type WorkdayCounter, workdayCounter } from './workdayCount.ts';

/** What `proposeDates` is asked for. */
export interface ProposeOptions {
  /** The first day that may be proposed, `YYYY-MM-DD`; default the start of each window. */
  readonly from?: string | undefined;
  /** Workdays; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
  /** How many things a party can do on one day, from 1; default 1. */
  readonly mostPerDay?: number | undefined;
  /** What is done already, and needs no date; default nothing. */
  readonly progress?: Progress | undefined;
}

/**
 * Why a date is proposed: the middle of its share of the window, the last workday in time for a deadline, moved off a day on
 * which a party has enough to do, or crowded, since all days are full.
 */
export type ProposalReason = 'evenlySpread' | 'lastWorkday' | 'movedForLoad' | 'crowded';

/** A date for one of the times that an occurrence asks for. */
export interface DateProposal {
  readonly occurrenceId: string;
  readonly taskId: string;
  /** Which of the times, from 1. */
  readonly time: number;
  readonly date: string;
  readonly reason: ProposalReason;
  /** The date that it was moved from, or would have been. */
  readonly instead?: string;
  /** The parties that had enough to do on that day. */
  readonly busy?: readonly string[];
  /** It rests on workdays of a year whose holidays are not arranged yet. */
  readonly provisional?: true;
}

/** Proposed dates, and what found none. */
export interface Proposals {
  /** In the order of the occurrences, then of the times. */
  readonly proposals: readonly DateProposal[];
  readonly issues: readonly Issue[];
}

/**
 * Proposes a workday for each time that is due in an open window, the same for the same input.
 *
 * The workdays of a window are shared out evenly over the times, and each takes the middle of its share; a deadline takes the
 * last workday in time. If a party that answers for the task (letters A and R) has as much as it can do on that day, the
 * nearest workday of the window with room is taken, the earlier of two; if none has, the day stays and is said to be crowded.
 * Fixed dates are counted first. Standing work, open windows and what has no number of times get no date.
 *
 * @param occurrences - from `expandSchedule`
 * @returns the dates with their reasons, and `progress.proposal.noWorkday` for windows without a workday left
 * @throws RangeError `progress.from` for a day that is no date, `progress.mostPerDay` for no whole number from 1
 * @source rules G62 to G68
 * @example
 * const meeting = { id: 'meeting', title: '例会', timings: [{ kind: 'quota', per: 'month', count: 2 }] };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, tasks: [meeting] };
 * const { occurrences } = expandSchedule(plan, { from: '2026-03-01', to: '2026-03-31' });
 * proposeDates(plan, occurrences).proposals.map(({ date }) => date); // => ['2026-03-09', '2026-03-24']
 */
export function proposeDates(plan: Plan, occurrences: readonly Occurrence[], options: ProposeOptions = {}): Proposals {
  const { calendar = gregorian, mostPerDay = 1, progress } = options;
  const from = options.from === undefined ? Number.NEGATIVE_INFINITY : parseIsoDay(options.from);
  if (from === null) throw new RangeError(`progress.from: ${options.from} is no date of the form YYYY-MM-DD`);
  if (!Number.isInteger(mostPerDay) || mostPerDay < 1) {
    throw new RangeError(`progress.mostPerDay: ${mostPerDay} is no whole number from 1`);
  }
  const workdays = workdayCounter(buildDayStates(calendar));
  const holdersOf = holderFinder(plan);
  const loads = partyLoads(mostPerDay);
  for (const { taskId, window } of occurrences.filter(isFixed)) {
    loads.add(holdersOf(taskId), parseIsoDay(window.end ?? '') ?? 0);
  }
  const known = new Map(progress?.occurrences.map((one) => [one.occurrence.id, one]));
  const proposals: DateProposal[] = [];
  const issues: Issue[] = [];
  const positions = new Map(plan.tasks?.map(({ id }, index) => [id, index]));
  for (const occurrence of occurrences) {
    const standing = known.get(occurrence.id);
    const over = standing !== undefined && ['done', 'doneLate', 'waived'].includes(standing.state);
    const due = standing?.due ?? timesDue(occurrence);
    const open = openDays(occurrence, from);
    if (open === null || over || due === null) continue;
    const times = Math.min(Math.ceil(due - (standing?.done ?? 0)), mostTimes);
    if (times <= 0) continue;
    const count = workdays.between(open.start, open.end);
    if (count === 0) {
      const params = { start: occurrence.window.start ?? '..', end: occurrence.window.end ?? '..', missing: times };
      issues.push(
        progressIssue('progress.proposal.noWorkday', ['tasks', positions.get(occurrence.taskId) ?? 0], params),
      );
      continue;
    }
    const holders = holdersOf(occurrence.taskId);
    for (let time = 0; time < times; time++) {
      const share =
        occurrence.kind === 'deadline' ? { first: 0, ideal: count - 1, last: count - 1 } : shareOf(count, times, time);
      proposals.push(propose(occurrence, time, holders, share, open.start));
    }
  }
  return { proposals, issues };

  function propose(
    { id, taskId, kind }: Occurrence,
    time: number,
    holders: readonly string[],
    share: Share,
    start: number,
  ): DateProposal {
    const ideal = workdays.nth(start, share.ideal);
    const found = nearestFree(share, start, (day) => loads.busy(holders, day).length === 0, workdays);
    const day = found ?? ideal;
    const reason =
      found === null
        ? 'crowded'
        : day !== ideal
          ? 'movedForLoad'
          : kind === 'deadline'
            ? 'lastWorkday'
            : 'evenlySpread';
    const proposal = {
      occurrenceId: id,
      taskId,
      time: time + 1,
      date: formatIsoDay(day),
      reason,
      ...(day === ideal ? {} : { instead: formatIsoDay(ideal) }),
      ...(day === ideal && found !== null ? {} : { busy: loads.busy(holders, ideal) }),
      ...(workdays.isArranged(day, day) ? {} : { provisional: true as const }),
    } satisfies DateProposal;
    loads.add(holders, day);
    return proposal;
  }
}

/** No plan asks for more in one window; a hostile one might. */
const mostTimes = 10_000;

/** How many workdays around the ideal one are looked at. */
const reach = 260;

interface Share {
  /** Workdays of the window, from 0: the first and last that the time may take, and the one it should. */
  readonly first: number;
  readonly ideal: number;
  readonly last: number;
}

/** The workdays of one of several times, and the middle of them. */
function shareOf(count: number, times: number, time: number): Share {
  if (count < times) {
    const only = Math.min(count - 1, Math.floor((time * count) / times));
    return { first: only, ideal: only, last: only };
  }
  const first = Math.floor((time * count) / times);
  const last = Math.floor(((time + 1) * count) / times) - 1;
  return { first, ideal: Math.floor((first + last) / 2), last };
}

function nearestFree(
  share: Share,
  start: number,
  isFree: (day: number) => boolean,
  workdays: WorkdayCounter,
): number | null {
  const { first, ideal, last } = share;
  const farthest = Math.min(Math.max(ideal - first, last - ideal), reach);
  for (let distance = 0; distance <= farthest; distance++) {
    for (const index of distance === 0 ? [ideal] : [ideal - distance, ideal + distance]) {
      if (index < first || index > last) continue;
      const day = workdays.nth(start, index);
      if (isFree(day)) return day;
    }
  }
  return null;
}

function timesDue({ kind, count }: Occurrence): number | null {
  if (kind === 'standing') return null;
  return kind === 'quota' ? (count?.min ?? null) : 1;
}

/** The days of a window that leaves a choice, from the first that may be proposed; `null` for every other. */
function openDays(occurrence: Occurrence, from: number): { readonly start: number; readonly end: number } | null {
  const { start, end } = occurrence.window;
  if (end === null || start === end || occurrence.kind === 'standing') return null;
  const last = parseIsoDay(end) as number;
  const first = start === null ? Math.max(from, last - 365) : Math.max(from, parseIsoDay(start) as number);
  return first > last && first !== from ? null : { start: first, end: last };
}
