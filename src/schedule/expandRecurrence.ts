import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates } from '../calendar/dayStates.ts';
import { gregorian } from '../calendar/gregorian.ts';
import { evenShape } from '../calendar/recurrence/evenShape.ts';
import { fillDays } from '../calendar/recurrence/fillDays.ts';
import { neverFalls } from '../calendar/recurrence/neverFalls.ts';
import { recurrenceIssues } from '../calendar/recurrence/recurrenceIssues.ts';
import type { RecurrenceRule } from '../calendar/recurrence/recurrenceRule.ts';
import { buildRecurrenceRule, needsStart } from '../calendar/recurrence/recurrenceRule.ts';
import { firstDay, lastDay, parseIsoDay, yearOf } from '../internal/civilDay.ts';
import { pushIsoDays } from '../internal/isoDays.ts';
import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import { askedDays, askedLimit } from './askedDays.ts';
import { isLunisolar, lunisolarIssue, uncertainYears } from './lunisolarIssue.ts';
import { visitDates } from './visitDates.ts';

/** What `expandRecurrence` is asked for. */
export interface RecurrenceOptions {
  /** First day asked for, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day asked for, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** Workdays, lunar dates and solar terms; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
  /** The most dates, from 1; default 10,000. */
  readonly limit?: number | undefined;
}

/** The dates of a recurrence. */
export interface RecurrenceDates {
  /** `YYYY-MM-DD`, ascending, where they land when they are moved off non-workdays. */
  readonly dates: readonly string[];
  /** The dates by the rule, one for each of `dates`; absent when none can be moved. */
  readonly nominals?: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Lists the dates of a recurrence in some days.
 *
 * A date that is moved off a non-workday belongs where it lands. Each date comes once, unless two are moved onto one
 * day. The time taken does not depend on how long ago a rule without a count began.
 *
 * See also {@link expandSchedule}, which expands the timings of a plan, and {@link parseRRule} for rules written as text.
 *
 * @param stated - data of the right shape; what is wrong with it becomes an issue
 * @returns no dates and an issue of severity `error` when the rule contradicts itself; `schedule.start.unknown` when it
 *   counts from a start and states none; `schedule.limit` when there are more; `calendar.year.unarranged` for each year
 *   whose holidays are not arranged and on whose workdays dates rest
 * @throws RangeError `schedule.from`, `schedule.to`, `schedule.reversed` or `schedule.limit`, as {@link expandSchedule}
 * @source RFC 5545, 3.3.10 and 3.8.5
 * @example
 * expandRecurrence({ frequency: 'monthly', monthDays: [-1] }, { from: '2026-01-01', to: '2026-03-31' }).dates; // => ['2026-01-31', '2026-02-28', '2026-03-31']
 */
export function expandRecurrence(stated: Recurrence, options: RecurrenceOptions): RecurrenceDates {
  const recurrence = typeof stated === 'object' && stated !== null ? evenShape(stated) : stated;
  const asked = askedDays(options.from, options.to);
  const limit = askedLimit(options.limit);
  const calendar = options.calendar ?? gregorian;
  const issues = [...recurrenceIssues(recurrence, [])];
  if (issues.some(({ severity }) => severity === 'error')) return { dates: [], issues };
  const start = recurrence.start === undefined ? null : parseIsoDay(recurrence.start);
  if (start === null && needsStart(recurrence)) {
    return { dates: [], issues: [...issues, scheduleIssue('schedule.start.unknown', [], {})] };
  }
  const rule = buildRecurrenceRule(recurrence, start, calendar.lunisolar);
  const until = (recurrence.until === undefined ? null : parseIsoDay(recurrence.until)) ?? lastDay;
  const found: Found = isPlain(recurrence)
    ? { dates: plainDates(rule, asked.start, Math.min(asked.end, until), limit, issues) }
    : landedDates(recurrence, rule, asked, until, calendar, limit, issues);
  if (isLunisolar(recurrence)) {
    const { lunisolar } = rule;
    const first = Math.max(asked.start, rule.start);
    const issue = lunisolarIssue(recurrence, lunisolar, first, Math.min(asked.end, until), []);
    if (issue !== null) issues.push(issue);
    else if (lunisolar !== null) issues.push(...uncertainYears(lunisolar, found.dates.map(yearOfDate), []));
  } else if (found.dates.length === 0 && neverFalls(recurrence, start)) {
    issues.push(scheduleIssue('schedule.recurrence.never', [], {}));
  }
  return found.nominals === undefined ? { dates: found.dates, issues } : { ...found, issues };
}

function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}

/** Nothing is counted, named or moved: the days of the rule are its dates. */
function isPlain({ count, effectiveCount, include, exclude, nonWorkday = 'keep' }: Recurrence): boolean {
  return (
    count === undefined &&
    effectiveCount === undefined &&
    include === undefined &&
    exclude === undefined &&
    nonWorkday === 'keep'
  );
}

type Found = Pick<RecurrenceDates, 'dates' | 'nominals'>;

/** Taken by one call at a time: nothing is called while days stand in it. */
const scratch = /* @__PURE__ */ new Int32Array(1024);

function plainDates(rule: RecurrenceRule, first: number, last: number, limit: number, issues: Issue[]): string[] {
  const dates: string[] = [];
  for (let from = first; ; from = (scratch[scratch.length - 1] as number) + 1) {
    const filled = fillDays(rule, from, last, scratch);
    const room = limit - dates.length;
    pushIsoDays(dates, scratch, Math.min(filled, room));
    if (filled > room) issues.push(scheduleIssue('schedule.limit', [], { limit }));
    if (filled > room || filled < scratch.length) return dates;
  }
}

function landedDates(
  recurrence: Recurrence,
  rule: RecurrenceRule,
  asked: PeriodDays,
  until: number,
  calendar: Calendar,
  limit: number,
  issues: Issue[],
): Found {
  const moves = recurrence.nonWorkday !== undefined && recurrence.nonWorkday !== 'keep';
  const states = moves ? buildDayStates(calendar) : null;
  // A moved date may come from as far away as the longest break.
  const margin = states?.longestBreak ?? 0;
  const nominals: number[] = [];
  // How many dates have taken effect before one rests on all workdays since the start.
  const since = recurrence.effectiveCount === undefined ? Number.POSITIVE_INFINITY : rule.start;
  const landed: number[] = [];
  const years = new Set<number>();
  const noteYears = (nominal: number, day: number): void => {
    for (let year = yearOf(Math.min(nominal, day, since)); year <= yearOf(Math.max(nominal, day)); year++)
      years.add(year);
  };
  let over = false;
  const bounds = {
    first: Math.max(firstDay, asked.start - margin),
    last: Math.min(until, asked.end + margin, lastDay),
  };
  visitDates(recurrence, rule, bounds, states, (nominal, day) => {
    if (day < asked.start || day > asked.end) return true;
    over = landed.length === limit;
    if (over) return false;
    nominals.push(nominal);
    landed.push(day);
    if (states !== null) noteYears(nominal, day);
    return true;
  });
  if (over) issues.push(scheduleIssue('schedule.limit', [], { limit }));
  for (const year of [...years].sort((a, b) => a - b)) {
    if (!states?.arrangedYears.has(year)) issues.push(calendarIssue('calendar.year.unarranged', [], { year }));
  }
  const order = Array.from(landed.keys()).sort(
    (a, b) => (landed[a] as number) - (landed[b] as number) || (nominals[a] as number) - (nominals[b] as number),
  );
  const dates = textsOf(order.map((index) => landed[index] as number));
  return moves ? { dates, nominals: textsOf(order.map((index) => nominals[index] as number)) } : { dates };
}

function textsOf(days: readonly number[]): string[] {
  const texts: string[] = [];
  pushIsoDays(texts, Int32Array.from(days), days.length);
  return texts;
}
