import { assessmentIssue } from '../issue/assessmentCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Progress } from '../progress/progress.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Value } from '../schema/schemeValues.ts';
import type { Observation, Observations, Sheet } from '../schema/sheet.ts';
import type { Text } from '../schema/text.ts';
import { type FactValue, factValue, taskValue } from './factValue.ts';
import { pickFacts } from './pickFacts.ts';

/** What a sheet is filled from. */
export interface SheetSource {
  /** The assessed unit; facts about another subject are not of this sheet. */
  readonly unit: string;
  readonly name?: Text;
  /** Period text, else the scheme's; facts of another time are not used, those of its parts are added up for a count. */
  readonly period?: string;
  readonly facts: readonly Fact[];
  /** How a plan stands, for indicators that come from its targets and tasks. */
  readonly progress?: Partial<Pick<Progress, 'targets' | 'tasks'>>;
  /** The elements of repeated items, by item; facts about an element go to it. Where weights name them, they need not be given. */
  readonly elements?: Readonly<Record<string, readonly { readonly id: string; readonly name?: Text }[]>>;
}

function fromProgress(indicator: SchemeIndicator, { progress }: SheetSource): FactValue | undefined {
  const { from } = indicator;
  if (progress === undefined || from === undefined || 'scheme' in from) return undefined;
  if ('task' in from) {
    const task = progress.tasks?.find(({ taskId }) => taskId === from.task);
    return task === undefined ? { reason: 'notTracked' } : taskValue(task.total, indicator);
  }
  const target = progress.targets?.find(({ id }) => id === from.target);
  if (target === undefined) return { reason: 'notTracked' };
  if (target.value === null) return { reason: 'notComputable' };
  if (indicator.type === 'level') return { reason: 'type' };
  if (indicator.type === 'check') return { value: target.state === 'reached' };
  return target.approximate === true ? { reason: 'notExact' } : { value: target.value };
}

function observationOf({ period, source, note }: Fact, value: Value): Value | Observation {
  const beside = { ...(period !== undefined && { date: period }), ...(source && { source }), ...(note && { note }) };
  return Object.keys(beside).length === 0 ? value : { value, ...beside };
}

/** The record of one indicator for one subject; nothing where no fact says anything. */
function recordOf(
  indicator: SchemeIndicator,
  subject: string,
  source: SheetSource,
  issues: Issue[],
): Observations[string] | undefined {
  const { id } = indicator;
  const picked = pickFacts(indicator, subject, source, issues);
  const records: (Value | Observation)[] = [];
  for (const { fact, index } of picked) {
    const read = factValue(fact, indicator);
    const path = ['facts', index];
    if ('reason' in read) {
      issues.push(assessmentIssue('assessment.factUnusable', path, { indicator: id, reason: read.reason }));
      continue;
    }
    if (read.rounded === true) reportRounding(indicator, fact, read.value, path, issues);
    records.push(observationOf(fact, read.value));
  }
  if (records.length === 0) return undefined;
  const [first] = records;
  if (records.length === 1 && indicator.multiple !== true) return first;
  return records.map((record) => (typeof record === 'object' ? record : { value: record }));
}

function reportRounding(
  { id, digits = 0 }: SchemeIndicator,
  { numerator = 0, denominator = 1 }: Fact,
  rounded: Value,
  path: (string | number)[],
  issues: Issue[],
): void {
  const params = { indicator: id, value: numerator / denominator, rounded: Number(rounded), digits };
  issues.push(assessmentIssue('assessment.valueRounded', path, params));
}

/** Whether a sheet lacks something where nothing is recorded for an indicator. */
function needsRecord({ type, absent, context, from }: SchemeIndicator): boolean {
  if (absent !== undefined) return absent === 'unknown';
  if (from !== undefined) return !('scheme' in from);
  return context === true || (type !== 'count' && type !== 'check');
}

function elementsOf(scheme: Scheme, { elements }: SheetSource): [string, readonly { id: string; name?: Text }[]][] {
  const found: [string, readonly { id: string; name?: Text }[]][] = [];
  const open = [...(scheme.items ?? []), ...(scheme.repeat === undefined ? [] : [{ ...scheme, items: [] }])];
  for (let item = open.shift(); item !== undefined; item = open.shift()) {
    open.push(...(item.items ?? []));
    if (item.repeat === undefined) continue;
    const named = elements?.[item.id] ?? Object.keys(item.repeat.weights ?? {}).map((id) => ({ id }));
    if (named.length > 0) found.push([item.id, named]);
  }
  return found;
}

/**
 * Fills a sheet from what was collected anyway: the facts of a ledger, and how the targets and tasks of a plan stand.
 *
 * A fact is recorded for the indicator of its name and so reaches every item that reads it. Facts count that are about the unit
 * (or about nobody in particular) and of the period of the indicator, else of the sheet; for a count, and for an indicator with
 * several observations, also those of its parts. The same said twice is used once; what contradicts is not used. Numbers are
 * exact, a rate is taken from its numerator and denominator. Nothing is guessed: what is missing is said.
 *
 * @param scheme - as {@link parseScheme} returned it
 * @param given - the unit, the facts, and what else there is; see {@link SheetSource}
 * @returns the sheet, and issues: `assessment.factRepeated`, `assessment.factsDiffer`, `assessment.factUnusable`,
 * `assessment.valueRounded`, `assessment.collectedTwice`, `assessment.valueMissing`; their paths begin with `facts` or `scheme`
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators: [{ id: 'visits', type: 'count' }, { id: 'rate', type: 'number', unit: 'percent' }] };
 * const facts = [{ indicator: 'visits', value: 12 }, { indicator: 'rate', numerator: 3, denominator: 4 }];
 * fillSheet(scheme, { unit: 'lakeside', facts }).sheet.observations; // => { visits: 12, rate: 75 }
 */
export function fillSheet(scheme: Scheme, given: SheetSource): { readonly sheet: Sheet; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const period = given.period ?? (typeof scheme.period === 'string' ? scheme.period : undefined);
  const source: SheetSource = period === undefined ? given : { ...given, period };
  const observations: Observations = {};
  const inElements = new Set<string>();
  const repeats: NonNullable<Sheet['repeats']> = {};
  for (const [item, elements] of elementsOf(scheme, source)) {
    repeats[item] = elements.map((element) => {
      const own: Observations = {};
      for (const indicator of scheme.indicators) {
        const record = recordOf(indicator, element.id, source, issues);
        if (record === undefined) continue;
        own[indicator.id] = record;
        inElements.add(indicator.id);
      }
      return { ...element, observations: own };
    });
  }
  const firsts = new Map<string, string>();
  scheme.indicators.forEach((indicator, index) => {
    const { id, name, unit, period } = indicator;
    const place = ['scheme', 'indicators', index];
    const recorded = recordOf(indicator, source.unit, source, issues);
    const tracked = recorded === undefined ? fromProgress(indicator, source) : undefined;
    if (recorded !== undefined) observations[id] = recorded;
    else if (tracked !== undefined && 'value' in tracked) observations[id] = tracked.value;
    else if (tracked !== undefined) {
      issues.push(assessmentIssue('assessment.factUnusable', place, { indicator: id, reason: tracked.reason }));
    } else if (needsRecord(indicator) && !inElements.has(id)) {
      issues.push(assessmentIssue('assessment.valueMissing', place, { indicator: id }));
    }
    if (name === undefined) return;
    const same = JSON.stringify([name, unit ?? null, period ?? null]);
    const first = firsts.get(same);
    if (first === undefined) firsts.set(same, id);
    else issues.push(assessmentIssue('assessment.collectedTwice', place, { indicator: id, first }));
  });
  const sheet: Sheet = {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: scheme.id,
    version: scheme.version,
    unit: source.unit,
    ...(source.name !== undefined && { name: source.name }),
    ...(source.period !== undefined && { period: source.period }),
    observations,
    ...(Object.keys(repeats).length > 0 && { repeats }),
  };
  return { sheet, issues: sortIssues(issues) };
}
