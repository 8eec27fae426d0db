import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates } from '../calendar/dayStates.ts';
import { gregorian } from '../calendar/gregorian.ts';
import { planPeriods } from '../calendar/planPeriods.ts';
import { buildFactIndex } from '../condition/factIndex.ts';
import { buildForest } from '../internal/forest.ts';
import type { Issue } from '../issue/issue.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import { buildPeriodResolver } from '../period/buildPeriodResolver.ts';
import { periodDays } from '../period/planFrame.ts';
import type { Condition } from '../schema/condition.ts';
import type { Event, Fact } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import { askedDays, askedLimit } from './askedDays.ts';
import type { TaskShare } from './collectOccurrences.ts';
import { collectOccurrences } from './collectOccurrences.ts';
import { eventIndex } from './eventIndex.ts';
import { expandTiming } from './expandTiming.ts';
import type { Judge } from './judgeConditions.ts';
import { firstMet, judgeConditions } from './judgeConditions.ts';
import type { Occurrence } from './occurrence.ts';
import type { ConditionChain } from './taskFrames.ts';
import { taskFrames } from './taskFrames.ts';
import { boundDays, dueTimings } from './taskTimings.ts';
import type { Asked, ExpansionContext, Limits, PlacedTiming, TimingContext } from './timingContext.ts';

/** What `expandSchedule` is asked for. */
export interface ScheduleOptions {
  /** First day asked for, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day asked for, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** Workdays, observances and school terms; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
  /** What has happened, for timings that wait for an event; default none. */
  readonly events?: readonly Event[] | undefined;
  /**
   * What is known, for conditions: with facts, work whose condition does not hold on the day of an occurrence is left out,
   * for each in its scope. Without them conditions are not judged, and what has one is marked.
   */
  readonly facts?: readonly Fact[] | undefined;
  /** The most occurrences of one timing, from 1; default 10,000. */
  readonly limit?: number | undefined;
  /** `true`: every occurrence whose window overlaps the days; default: those that are due in them. */
  readonly touching?: boolean | undefined;
}

/** What a plan asks for in some days. */
export interface Schedule {
  /** Sorted by due date, then in the order of the tasks and their timings; those without a due date come last. */
  readonly occurrences: readonly Occurrence[];
  readonly issues: readonly Issue[];
}

/**
 * Lists what falls due in some days: every timing of every task as dated occurrences.
 *
 * An occurrence belongs to the days in which its own window ends. Its window and id do not depend on the days asked for,
 * so the schedules of one month and the next are that of both together. Nothing is guessed: what has no date yields an
 * issue instead. Timings of instruments and funding items are left out: they date signings and payments, not tasks.
 *
 * @param plan - a parsed plan
 * @returns the occurrences, and issues `schedule.…`, `period.…` and `calendar.…`, sorted by the path of the timing
 * @throws RangeError `schedule.from`, `schedule.to`, `schedule.reversed` or `schedule.limit` for days that are no dates or
 *   are reversed, or a limit that is no whole number from 1
 * @example
 * const meeting = { id: 'meeting', title: '例会', timings: [{ kind: 'quota', per: 'month', count: 1 }] };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, tasks: [meeting] };
 * expandSchedule(plan, { from: '2026-03-01', to: '2026-03-31' }).occurrences.map(({ id }) => id); // => ['meeting/0/2026-03-01']
 */
export function expandSchedule(plan: Plan, options: ScheduleOptions): Schedule {
  const asked = readAsked(options);
  const { calendar = gregorian } = options;
  const limit = askedLimit(options.limit);

  const periods = planPeriods(plan, calendar);
  const issues: Issue[] = [...periods.issues];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const shared = expansionContext(plan, calendar, asked, options.events ?? [], periods.context);
  const collector = collectOccurrences(asked, limit, shared.states, report);
  let undated = 0;
  const countUndated = (): void => {
    undated++;
  };
  const contextOf = ({ task, index }: PlacedTiming, limits: Limits, emit: TimingContext['emit']): TimingContext => {
    const place = ['tasks', task, 'timings', index];
    return { ...shared, limits, place, report, reportUndated: countUndated, expand: expandTiming, emit };
  };

  const tasks = plan.tasks ?? [];
  const forest = buildForest(tasks, ({ parent }) => parent);
  const { plan: own } = periods.context;
  const frames = taskFrames(tasks, forest, own === undefined ? { undated: null } : periodDays(own), (bound, limits) =>
    boundDays(
      bound.timing,
      contextOf(bound, limits, () => true),
    ),
  );
  const judgeOf = judges(plan, options, shared.resolve);
  for (const { placed, takenBy, share, limits } of dueTimings(tasks, forest, frames)) {
    const lacking = new Set<string>();
    const judge = judgeOf(share, lacking);
    const context = contextOf(placed, limits, collector.begin(placed.timing, placed.index, share, judge));
    // The ancestor that states a timing has reported what is wrong with it already.
    expandTiming(placed.timing, takenBy === null ? context : { ...context, report: ignore, reportUndated: ignore });
    const place = takenBy === null ? context.place : ['tasks', takenBy];
    collector.end(place);
    if (lacking.size > 0) report(scheduleIssue('schedule.condition.unknown', place, { lacks: [...lacking] }));
  }
  if (undated > 0) report(scheduleIssue('schedule.plan.undated', [], { timings: undated }));
  const occurrences = collector.sorted();
  return { occurrences, issues: sortIssues(issues) };
}

const ignore = (): void => {};

const noJudge = (): null => null;

/** What judges the conditions of a task, when there are facts to judge by. */
function judges(
  plan: Plan,
  { facts, events = [] }: ScheduleOptions,
  resolve: PeriodResolver,
): (share: TaskShare, lacking: Set<string>) => Judge | null {
  if (facts === undefined) return noJudge;
  const evidence = { facts: buildFactIndex(facts, plan.indicators ?? [], resolve), metOn: firstMet(events) };
  return ({ conditions, scope, each }, lacking) => {
    if (conditions === null) return null;
    const list: Condition[] = [];
    for (let chain: ConditionChain | null = conditions; chain !== null; chain = chain.above) list.push(chain.condition);
    return judgeConditions(list, scope, each, evidence, lacking);
  };
}

function readAsked({ from, to, touching = false }: ScheduleOptions): Asked {
  const { start, end } = askedDays(from, to);
  return { from: start, to: end, touching };
}

function expansionContext(
  plan: Plan,
  calendar: Calendar,
  asked: Asked,
  events: readonly Event[],
  context: Parameters<typeof buildPeriodResolver>[0],
): ExpansionContext {
  const names = {
    term: calendar.terms.map(({ id }) => `term:${id}`),
    phase: (plan.phases ?? []).filter(({ parent }) => parent === undefined).map(({ id }) => `phase:${id}`),
  };
  return {
    asked,
    resolve: buildPeriodResolver(context),
    states: buildDayStates(calendar),
    lunisolar: calendar.lunisolar ?? null,
    events: eventIndex(events),
    windowNames: (per) => names[per],
  };
}
