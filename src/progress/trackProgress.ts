import type { Calendar } from '../calendar/calendar.ts';
import { buildDayStates } from '../calendar/dayStates.ts';
import { gregorian } from '../calendar/gregorian.ts';
import { planPeriods } from '../calendar/planPeriods.ts';
import { parseIsoDay } from '../internal/civilDay.ts';
import { buildForest } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
import type { Issue } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import { buildPeriodResolver } from '../period/buildPeriodResolver.ts';
import { periodDays } from '../period/planFrame.ts';
import { dayText } from '../schedule/dayText.ts';
import { expandSchedule } from '../schedule/expandSchedule.ts';
import type { Event, Ledger } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import { buildBoard } from './board.ts';
import { type ColourBand, defaultColourRule } from './colourRule.ts';
import { judgeOccurrences } from './judgeOccurrences.ts';
import { matchEntries } from './matchEntries.ts';
import type { Leftover, LeftoverReason, Progress } from './progress.ts';
import { daysOf, readEntries } from './readEntries.ts';
import { rollUpGoals, rollUpParties, totalsOfTasks } from './rollUp.ts';
import { rollUpPhases } from './rollUpPhases.ts';
import type { ScheduledProgress } from './scheduledProgress.ts';
import { scheduleRange } from './scheduleRange.ts';
import { settleTotals } from './settleTotals.ts';
import { completionOf } from './tally.ts';
import { tallyOccurrences } from './tallyOccurrences.ts';
import type { TrackContext } from './trackContext.ts';
import { rollingTasks, trackRolling } from './trackRolling.ts';
import { trackTargets } from './trackTargets.ts';
import { trackTasks } from './trackTasks.ts';
import { workdayCounter } from './workdayCount.ts';

/** What `trackProgress` is asked for. */
export interface TrackOptions {
  /** The day on which things are looked at, `YYYY-MM-DD`; what is dated later has not happened yet. */
  readonly asOf: string;
  /** Workdays, observances and school terms; default `gregorian`. */
  readonly calendar?: Calendar | undefined;
  /** An occurrence is due soon when its due date is at most so many days away, from 0; default 7. */
  readonly dueSoonDays?: number | undefined;
  /** How a gap to the schedule takes a colour, the gravest first; default `defaultColourRule`. */
  readonly colourRule?: readonly ColourBand[] | undefined;
  /** What scheduled progress follows; by default the due dates of a task with several, else workdays. */
  readonly along?: ScheduledProgress['along'] | undefined;
}

/**
 * Tells how a plan stands on a day by its ledger: every occurrence, task, party, goal, phase and target.
 *
 * An entry counts for the occurrence that it names, else by its date. A quota window takes what lies in it, up to its
 * maximum; the rest is surplus. A date takes what is nearer to it than to its neighbours, a deadline what comes before it,
 * and what comes later as late. Where several timings fit, the one due first that still needs an entry takes it. An entry
 * whose period spans several windows is a total for them. What fits nowhere is listed, and the order of entries never
 * matters. What falls due on the day itself is due, and not missed yet. Events later than the day are left out.
 *
 * @param plan - a parsed plan
 * @param ledger - a parsed ledger of it
 * @returns plain data, with issues `progress.…` and those of the schedule, sorted by path
 * @throws RangeError `progress.asOf` for a day that is no date, `progress.dueSoonDays` for no whole number from 0
 * @source rules G1 to G55
 * @example
 * const visit = { id: 'visit', title: '走访', timings: [{ kind: 'quota', per: 'month', count: 1 }] };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026, tasks: [visit] };
 * const entries = [{ task: 'visit', date: '2026-01-20' }];
 * const ledger = { schemaVersion: 1, kind: 'ledger', id: 'b', plan: 'a', entries };
 * const { occurrences, completion } = trackProgress(plan, ledger, { asOf: '2026-02-28' });
 * [occurrences[0].state, occurrences[1].state, completion.times.rate]; // => ['done', 'dueSoon', 0.5]
 */
export function trackProgress(plan: Plan, ledger: Ledger, options: TrackOptions): Progress {
  const { calendar = gregorian, dueSoonDays = 7, colourRule = defaultColourRule } = options;
  const asOf = parseIsoDay(String(options.asOf));
  if (asOf === null) throw new RangeError(`progress.asOf: ${String(options.asOf)} is no date of the form YYYY-MM-DD`);
  if (!Number.isInteger(dueSoonDays) || dueSoonDays < 0) {
    throw new RangeError(`progress.dueSoonDays: ${dueSoonDays} is no whole number from 0`);
  }
  const issues: Issue[] = [];
  const reasons = new Array<LeftoverReason | undefined>(ledger.entries?.length ?? 0).fill(undefined);
  const tasks = buildForest(plan.tasks ?? [], ({ parent }) => parent);
  const parties = buildForest(plan.parties ?? [], ({ partOf }) => partOf);
  const positions = { tasks: tasks.positions, parties: parties.positions };
  const context = trackContext(plan, ledger, { asOf, text: options.asOf, calendar }, issues, reasons, positions);
  const table = readEntries(context);
  const asked = scheduleRange(context.frames.plan, table.starts, asOf);
  const schedule = expandSchedule(plan, {
    from: dayText(asked.start),
    to: dayText(asked.end),
    calendar,
    events: pastEvents(context),
    touching: true,
  });
  issues.push(...schedule.issues);
  const board = buildBoard(plan, schedule.occurrences, positions, unitsReporter(context));
  const rolling = rollingTasks(plan.tasks ?? []);
  const recorded = matchEntries(context, board, table, rolling);
  const own = recorded.filled.slice();
  const totals = settleTotals(context, board, recorded);
  const judged = judgeOccurrences(board, table, recorded, totals, own, { asOf, dueSoonDays });
  reportCycle(parties.cyclic, context);

  const counted = tallyOccurrences(board, judged, recorded, asOf);
  const order = preorder(tasks);
  const states = buildDayStates(calendar);
  const rule = { asOf, along: options.along, colours: colourRule, workdays: workdayCounter(states) };
  return {
    asOf: options.asOf,
    completion: completionOf(counted.all, 0),
    occurrences: judged.occurrences,
    totals: totals.totals,
    leftovers: leftoversOf(reasons, table.entries.length),
    rolling: trackRolling(context, table, rolling),
    tasks: trackTasks(context, board, table, recorded, counted.tasks, totalsOfTasks(counted.tasks, tasks, order), rule),
    parties: rollUpParties(plan, counted.tasks, tasks, order, parties),
    goals: rollUpGoals(plan, counted.tasks, tasks, order),
    phases: rollUpPhases(plan, context.resolve, board.ends, counted.running),
    ...trackTargets(context, rule),
    issues: sortIssues(issues),
  };
}

function trackContext(
  plan: Plan,
  ledger: Ledger,
  day: { readonly asOf: number; readonly text: string; readonly calendar: Calendar },
  issues: Issue[],
  reasons: (LeftoverReason | undefined)[],
  positions: { readonly tasks: ReadonlyMap<string, number>; readonly parties: ReadonlyMap<string, number> },
): TrackContext {
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  if (ledger.plan !== plan.id) {
    report(progressIssue('progress.ledger.otherPlan', ['plan'], { ledger: ledger.plan, plan: plan.id }));
  }
  const periods = planPeriods(plan, day.calendar).context;
  const resolve = buildPeriodResolver(periods);
  const resolved = new Map();
  return {
    plan,
    ledger,
    asOf: day.asOf,
    asOfText: day.text,
    resolve,
    resolved,
    frames: {
      plan: periods.plan === undefined ? null : periodDays(periods.plan),
      ledger: daysOf(ledger.period, resolve, resolved, () => ['period'], report),
    },
    taskPositions: positions.tasks,
    partyPositions: positions.parties,
    dayText,
    report,
    setAside: (entry, reason) => {
      reasons[entry] = reason;
    },
  };
}

function leftoversOf(reasons: readonly (LeftoverReason | undefined)[], entries: number): Leftover[] {
  const leftovers: Leftover[] = [];
  for (let entry = 0; entry < entries; entry++) {
    const reason = reasons[entry];
    if (reason !== undefined) leftovers.push({ entry, reason });
  }
  return leftovers;
}

/** The events that have happened by the day; the schedule reports those without a date. */
function pastEvents({ ledger, resolve, asOf, asOfText, report }: TrackContext): Event[] {
  return (ledger.events ?? []).filter(({ date }, at) => {
    const days = date === undefined ? null : resolve(date);
    if (days === null || 'code' in days || days.start <= asOf) return true;
    const params = { date: dayText(days.start), asOf: asOfText };
    report(progressIssue('progress.event.future', ['events', at, 'date'], params));
    return false;
  });
}

/** Each scope whose size is not known is reported once, at the first task that it stands for. */
function unitsReporter({ report }: TrackContext): (scope: readonly string[], task: number) => void {
  const reported = new Set<string>();
  return (scope, task) => {
    const name = scope.join('\n');
    if (reported.has(name)) return;
    reported.add(name);
    report(progressIssue('progress.scope.unitsUnknown', ['tasks', task], { scope: [...scope] }));
  };
}

function reportCycle(cyclic: readonly number[], { plan, report }: TrackContext): void {
  const [first] = cyclic;
  if (first === undefined) return;
  const parties = cyclic.map((at) => plan.parties?.[at]?.id ?? '');
  report(progressIssue('progress.party.cycle', ['parties', first, 'partOf'], { parties }));
}
