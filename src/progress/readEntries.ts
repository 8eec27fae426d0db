import { parseIsoDay } from '../internal/civilDay.ts';
import { repeatedTexts } from '../internal/repeatedTexts.ts';
import type { Issue } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodFaultIssue } from '../period/periodFault.ts';
import type { Entry } from '../schema/ledger.ts';
import { timesOf } from './timesOf.ts';
import type { TrackContext } from './trackContext.ts';

/** The entries of a ledger as numbers. */
export interface EntryTable {
  readonly entries: readonly Entry[];
  /** Position of the task of each entry, -1 for those that are set aside. */
  readonly tasks: Int32Array;
  /** First and last day of the date; `NaN` for an entry without one. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How many times each counts, from 0. */
  readonly times: Float64Array;
  /** Position of the only party that each names; -1 for one that the plan does not have, -2 for several. */
  readonly parties: Int32Array;
  /** What else each says, as a sum of {@link says}: looking into thousands of entries again would cost more. */
  readonly flags: Uint8Array;
}

/** What an entry may say besides its task, date and number. */
export const says = { waived: 1, closed: 2, evidence: 4, occurrence: 8, timing: 16, run: 32, parties: 64 } as const;

/**
 * Reads the entries of a ledger; those of unknown tasks, of the future, and all but one of those with the same id are set
 * aside with an issue.
 */
export function readEntries(context: TrackContext): EntryTable {
  const entries = context.ledger.entries ?? [];
  const count = entries.length;
  const table: EntryTable = {
    entries,
    tasks: new Int32Array(count).fill(-1),
    starts: new Float64Array(count).fill(Number.NaN),
    ends: new Float64Array(count).fill(Number.NaN),
    times: new Float64Array(count),
    parties: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  const doubled = doubledEntries(entries);
  const { plan: planDays, ledger: ledgerDays } = context.frames;
  const { report, setAside } = context;
  let task = '';
  let position: number | undefined;
  for (let at = 0; at < count; at++) {
    const entry = entries[at] as Entry;
    if (doubled.has(at)) {
      report(progressIssue('progress.entry.duplicate', ['entries', at, 'id'], { id: entry.id ?? '' }));
      setAside(at, 'duplicate');
      continue;
    }
    // Entries of one task often stand together.
    if (entry.task !== task || at === 0) {
      task = entry.task;
      position = context.taskPositions.get(task);
    }
    if (position === undefined) {
      report(progressIssue('progress.task.unknown', ['entries', at, 'task'], { task }));
      setAside(at, 'taskUnknown');
      continue;
    }
    const day = typeof entry.date === 'string' ? parseIsoDay(entry.date) : null;
    if (day !== null && day <= context.asOf && isWithin(day, planDays) && isWithin(day, ledgerDays)) {
      table.starts[at] = day;
      table.ends[at] = day;
    } else {
      const days = daysOf(entry.date, context.resolve, context.resolved, () => ['entries', at, 'date'], report);
      if (days !== null && !placeEntry(table, at, days, context)) continue;
    }
    if (entry.parties !== undefined) table.parties[at] = partyOf(entry.parties, at, context);
    table.tasks[at] = position;
    table.flags[at] = flagsOf(entry);
    table.times[at] = entry.quantity === undefined ? 1 : timesOf(entry.quantity, ['entries', at, 'quantity'], report);
  }
  return table;
}

function flagsOf({ state, evidence, occurrence, timing, case: run, parties }: Entry): number {
  return (
    (state === 'waived' ? says.waived : state === 'closed' ? says.closed : 0) |
    (evidence !== undefined && evidence.length > 0 ? says.evidence : 0) |
    (occurrence === undefined ? 0 : says.occurrence) |
    (timing === undefined ? 0 : says.timing) |
    (run === undefined ? 0 : says.run) |
    (parties === undefined ? 0 : says.parties)
  );
}

/** The days of a stated date; `null` when there is none, with an issue when one is stated. */
export function daysOf(
  date: Entry['date'],
  resolve: PeriodResolver,
  resolved: Map<string, PeriodDays>,
  path: () => Issue['path'],
  report: (issue: Issue) => void,
): PeriodDays | null {
  if (date === undefined) return null;
  if (typeof date === 'string') {
    const known = resolved.get(date);
    if (known !== undefined) return known;
    const day = parseIsoDay(date);
    if (day !== null) {
      const days = { start: day, end: day };
      resolved.set(date, days);
      return days;
    }
  }
  const days = resolve(date);
  if ('code' in days) {
    report(periodFaultIssue(days, path()));
    return null;
  }
  if (typeof date === 'string') resolved.set(date, days);
  return days;
}

/** Dates an entry; `false` when it is of the future and set aside. */
function placeEntry(table: EntryTable, at: number, days: PeriodDays, context: TrackContext): boolean {
  if (days.start > context.asOf) {
    const params = { date: context.dayText(days.start), asOf: context.asOfText };
    context.report(progressIssue('progress.entry.future', ['entries', at, 'date'], params));
    context.setAside(at, 'future');
    return false;
  }
  table.starts[at] = days.start;
  table.ends[at] = days.end;
  checkWithin(days, context.frames.plan, 'progress.entry.outsidePlan', at, context);
  checkWithin(days, context.frames.ledger, 'progress.entry.outsideLedger', at, context);
  return true;
}

function isWithin(day: number, frame: PeriodDays | null): boolean {
  return frame === null || (day >= frame.start && day <= frame.end);
}

function checkWithin(
  days: PeriodDays,
  frame: PeriodDays | null,
  code: 'progress.entry.outsidePlan' | 'progress.entry.outsideLedger',
  at: number,
  { report, dayText }: TrackContext,
): void {
  if (frame === null || (days.start >= frame.start && days.end <= frame.end)) return;
  const params = {
    date: dayText(days.start < frame.start ? days.start : days.end),
    start: dayText(frame.start),
    end: dayText(frame.end),
  };
  report(progressIssue(code, ['entries', at, 'date'], params));
}

function partyOf(parties: readonly string[], at: number, { partyPositions, report }: TrackContext): number {
  let found = -1;
  for (let index = 0; index < parties.length; index++) {
    const party = parties[index] as string;
    const position = partyPositions.get(party);
    if (position === undefined) {
      report(progressIssue('progress.party.unknown', ['entries', at, 'parties', index], { party }));
    }
    found = index === 0 ? (position ?? -1) : -2;
  }
  return found;
}

/** The entries that repeat an id; which one is kept does not depend on their order, unless they say the same. */
function doubledEntries(entries: readonly Entry[]): ReadonlySet<number> {
  const repeated = repeatedTexts(entries.length, (index) => entries[index]?.id);
  const doubled = new Set<number>();
  if (repeated.length === 0) return doubled;
  const ids = new Set(repeated.map((at) => entries[at]?.id));
  const kept = new Map<string, number>();
  entries.forEach((entry, at) => {
    if (entry.id === undefined || !ids.has(entry.id)) return;
    const before = kept.get(entry.id);
    if (before === undefined) kept.set(entry.id, at);
    else if (contentOf(entry) < contentOf(entries[before] as Entry)) {
      kept.set(entry.id, at);
      doubled.add(before);
    } else doubled.add(at);
  });
  return doubled;
}

function contentOf({ date, task, quantity, ...rest }: Entry): string {
  return JSON.stringify([date, task, quantity, rest]);
}
