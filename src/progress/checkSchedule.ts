import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates, isWorkdayIn } from '../calendar/dayStates.ts';
import { gregorian } from '../calendar/gregorian.ts';
import type { PartOfDayCode } from '../codelist/partOfDay.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import { holderFinder } from './holdersOf.ts';

/** What `checkSchedule` is asked for. */
export interface CheckScheduleOptions {
  /** Default `gregorian`. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Finds fixed dates that clash: two of one party on one day, and dates on days without work.
 *
 * A fixed date is an occurrence of one day from dates or a recurrence; rosters are meant to fall on any day, and windows leave
 * the choice. A party has an occurrence when it answers for its task (letters A and R), inherited or not. What is due in the
 * morning does not clash with what is due in the afternoon. Days with the same tasks are one finding.
 *
 * @param occurrences - from `expandSchedule`
 * @returns `progress.conflict.sameDay` at the party and `progress.conflict.nonWorkday` at the task, sorted by path
 * @source rules G60, G61
 * @example
 * const tasks = ['a', 'b'].map((id) => ({ id, title: '活动', timings: [{ kind: 'dates', on: ['2026-03-05'] }] }));
 * const parties = [{ id: 'office', name: '办公室', kind: 'unit' }];
 * const assignments = [{ role: 'responsible', parties: ['office'] }];
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'p', title: '计划', year: 2026, parties, tasks, assignments };
 * const { occurrences } = expandSchedule(plan, { from: '2026-01-01', to: '2026-12-31' });
 * checkSchedule(plan, occurrences).map(({ message }) => message); // => ['“office” has a, b on 2026-03-05']
 */
export function checkSchedule(
  plan: Plan,
  occurrences: readonly Occurrence[],
  { calendar = gregorian }: CheckScheduleOptions = {},
): Issue[] {
  const fixed = occurrences.filter(isFixed);
  return sortIssues([...sameDays(plan, fixed), ...nonWorkdays(plan, fixed, calendar)]);
}

/** Whether an occurrence has one date that nobody is free to choose. */
export function isFixed({ kind, window }: Occurrence): boolean {
  return (kind === 'dates' || kind === 'recurrence') && window.start !== null && window.start === window.end;
}

interface Clash {
  readonly date: string;
  days: number;
}

function* sameDays(plan: Plan, fixed: readonly Occurrence[]): Generator<Issue> {
  const holdersOf = holderFinder(plan);
  const byDay = new Map<string, Occurrence[]>();
  for (const occurrence of fixed) {
    for (const party of holdersOf(occurrence.taskId)) {
      const key = `${party}\n${occurrence.window.end}`;
      const list = byDay.get(key);
      if (list === undefined) byDay.set(key, [occurrence]);
      else list.push(occurrence);
    }
  }
  const clashes = new Map<string, Clash>();
  for (const [key, list] of byDay) {
    if (list.length < 2 || !overlap(list)) continue;
    const [party = '', date = ''] = key.split('\n');
    const tasks = [...new Set(list.map(({ taskId }) => taskId))].sort();
    const clash = [party, ...tasks].join('\n');
    const known = clashes.get(clash);
    if (known === undefined) clashes.set(clash, { date, days: 1 });
    else known.days++;
  }
  const positions = new Map(plan.parties?.map(({ id }, index) => [id, index]));
  for (const [key, { date, days }] of clashes) {
    const [party = '', ...tasks] = key.split('\n');
    const at = positions.get(party);
    const path = at === undefined ? [] : ['parties', at];
    yield progressIssue('progress.conflict.sameDay', path, { party, date, tasks, days });
  }
}

/** Whether two of them are at the same part of the day; one without a part may be at any. */
function overlap(list: readonly Occurrence[]): boolean {
  const parts = new Set<PartOfDayCode>();
  for (const { partOfDay } of list) {
    if (partOfDay === undefined || parts.has(partOfDay)) return true;
    parts.add(partOfDay);
  }
  return false;
}

function* nonWorkdays(plan: Plan, fixed: readonly Occurrence[], calendar: Calendar): Generator<Issue> {
  const states = buildDayStates(calendar);
  const positions = new Map(plan.tasks?.map(({ id }, index) => [id, index]));
  const found = new Map<string, Clash & { readonly taskId: string }>();
  for (const { taskId, timing, window } of fixed) {
    const date = window.end ?? '';
    if (isWorkdayIn(states, parseIsoDay(date) ?? 0)) continue;
    const key = `${taskId}\n${timing}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { taskId, date, days: 1 });
    else known.days++;
  }
  for (const { taskId, date, days } of found.values()) {
    yield progressIssue('progress.conflict.nonWorkday', ['tasks', positions.get(taskId) ?? 0], { date, days });
  }
}
