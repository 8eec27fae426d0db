import type { DayStates } from '../calendar/dayStates.ts';
import { yearOf } from '../internal/civilDay.ts';
import { calendarIssue } from '../issue/calendarCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { PlainTiming } from '../schema/choiceTiming.ts';
import type { Timing } from '../schema/timing.ts';
import { dayText } from './dayText.ts';
import type { Judge, Judged } from './judgeConditions.ts';
import type { Occurrence, OccurrenceDetails } from './occurrence.ts';
import { sortByDay } from './sortByDay.ts';
import type { ConditionChain } from './taskFrames.ts';
import type { Asked, TimingContext } from './timingContext.ts';

/** What an occurrence says of its task. */
export interface TaskShare {
  readonly taskId: string;
  readonly takenFrom: string | undefined;
  readonly scope: Occurrence['scope'] | undefined;
  readonly each: boolean | undefined;
  readonly strength: Occurrence['strength'] | undefined;
  readonly conditions: ConditionChain | null;
}

/** Gathers the occurrences of one expansion. */
export interface Collector {
  /**
   * Begins with a timing: what it emits from now on belongs to it.
   *
   * @param judge - judges the conditions of the task; `null` when it has none, or when there are no facts to judge by
   */
  readonly begin: (timing: Timing, index: number, task: TaskShare, judge: Judge | null) => TimingContext['emit'];
  /** Ends it, and reports at its place what was cut off or left out. */
  readonly end: (place: IssuePath) => void;
  /** All that was gathered, sorted by due date, then in the order of gathering; those without one come last. */
  readonly sorted: () => Occurrence[];
}

/** Makes a collector; `report` takes what the occurrences rest on that is not known for certain. */
export function collectOccurrences(
  asked: Asked,
  limit: number,
  { arrangedYears }: DayStates,
  report: (issue: Issue) => void,
): Collector {
  const found: Occurrence[] = [];
  const dueDays: number[] = [];
  const texts = new Map<number, string>();
  const provisionalYears = new Set<number>();
  let taken = 0;
  let overLimit = false;
  let partial = 0;
  let firstPartial = '';

  const textOf = (day: number): string => {
    const known = texts.get(day);
    if (known !== undefined) return known;
    const text = dayText(day);
    texts.set(day, text);
    return text;
  };

  const isAsked = (start: number, end: number): boolean =>
    end >= asked.from && (asked.touching ? start <= asked.to : end <= asked.to);

  const begin: Collector['begin'] = (timing, index, task, judge) => {
    taken = 0;
    overLimit = false;
    partial = 0;
    const name = timing.id ?? index;
    const idStart = `${task.taskId}/${name}/`;
    return (nominal, start, end, details, key) => {
      if (!isAsked(start, end)) return true;
      const judged = judge === null ? undefined : judge(nominal);
      if (judged === null) return true;
      if (taken === limit) {
        overLimit = true;
        return false;
      }
      taken++;
      const nominalText = textOf(nominal);
      if (details?.partial && partial++ === 0) firstPartial = nominalText;
      if (details?.provisional) noteYears(provisionalYears, nominal, end);
      const window = {
        start: Number.isFinite(start) ? textOf(start) : null,
        end: Number.isFinite(end) ? textOf(end) : null,
      };
      const id = idStart + nominalText + (key === undefined ? '' : `/${key}`);
      found.push(occurrenceOf({ id, name, nominal: nominalText, window }, timing, task, details, judged));
      dueDays.push(end);
      return true;
    };
  };

  const end = (place: IssuePath): void => {
    if (overLimit) report(scheduleIssue('schedule.limit', place, { limit }));
    if (partial > 0) {
      report(scheduleIssue('schedule.window.partial', place, { windows: partial, nominal: firstPartial }));
    }
  };

  const sorted = (): Occurrence[] => {
    for (const year of [...provisionalYears].sort((a, b) => a - b)) {
      if (!arrangedYears.has(year)) report(calendarIssue('calendar.year.unarranged', [], { year }));
    }
    return sortByDay(found, dueDays);
  };

  return { begin, end, sorted };
}

function noteYears(years: Set<number>, nominal: number, end: number): void {
  for (const day of [nominal, end]) if (Number.isFinite(day)) years.add(yearOf(day));
}

function occurrenceOf(
  own: Pick<Occurrence, 'id' | 'nominal' | 'window'> & { readonly name: string | number },
  timing: Timing,
  task: TaskShare,
  details: OccurrenceDetails | undefined,
  judged: Judged | undefined,
): Occurrence {
  const option = timing.kind === 'choice' ? timing.options[details?.option ?? 0] : timing;
  const { kind, partOfDay, strength } = (option ?? timing) as PlainTiming;
  const { id, name, nominal, window } = own;
  const occurrence: OccurrenceDraft = {
    id,
    taskId: task.taskId,
    timing: name,
    kind,
    nominal,
    window,
  };
  const stated = strength ?? timing.strength ?? task.strength;
  if (task.takenFrom !== undefined) occurrence.takenFrom = task.takenFrom;
  if (details !== undefined) addDetails(occurrence, details);
  if (partOfDay !== undefined) occurrence.partOfDay = partOfDay;
  else if (timing.partOfDay !== undefined) occurrence.partOfDay = timing.partOfDay;
  if (stated !== undefined) occurrence.strength = stated;
  const scope = judged === undefined ? task.scope : judged.scope;
  if (scope !== undefined) occurrence.scope = scope;
  if (task.each !== undefined) occurrence.each = task.each;
  if (judged === undefined ? task.conditions !== null : judged.unknown) occurrence.conditional = true;
  if (judged !== undefined && judged.undecided.length > 0) occurrence.undecided = judged.undecided;
  return occurrence;
}

type OccurrenceDraft = { -readonly [Field in keyof Occurrence]: Occurrence[Field] };

/** Field by field, since copying all at once takes several times as long. */
function addDetails(occurrence: OccurrenceDraft, details: OccurrenceDetails): void {
  const { count, part, partial, provisional, about, milestone, option, case: run } = details;
  if (count !== undefined) occurrence.count = count;
  if (part !== undefined) occurrence.part = part;
  if (partial !== undefined) occurrence.partial = partial;
  if (provisional !== undefined) occurrence.provisional = provisional;
  if (about !== undefined) occurrence.about = about;
  if (milestone !== undefined) occurrence.milestone = milestone;
  if (option !== undefined) occurrence.option = option;
  if (run !== undefined) occurrence.case = run;
}
