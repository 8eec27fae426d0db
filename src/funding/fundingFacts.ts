import { formatIsoDay } from '../internal/civilDay.ts';
import { compare, equals, isWhole, type Rational, zero } from '../internal/rational.ts';
import { toDecimalText } from '../internal/rationalText.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Fact } from '../schema/ledger.ts';
import { readNumber } from './readNumber.ts';

/** A value in its days: a whole number as such, any other exactly. */
export interface DatedValue extends PeriodDays {
  readonly value: number | Rational;
  /** Another value for the same days differs, so none counts. */
  conflict?: true;
}

/** The values of one fact by subject; the empty text is for facts about nobody in particular. */
export interface FactColumn {
  readonly accumulates: Indicator['accumulates'];
  readonly bySubject: ReadonlyMap<string, readonly DatedValue[]>;
}

/**
 * Sorts the facts that funding items read; the order of the facts does not matter.
 *
 * @param wanted - names that items use, by the id of their indicator
 * @returns columns by name; facts that cannot be read are reported and left out
 */
export function readFundingFacts(
  facts: readonly Fact[],
  wanted: ReadonlyMap<string, { readonly id: string; readonly accumulates: Indicator['accumulates'] }>,
  known: { has(subject: string): boolean },
  resolve: PeriodResolver,
  report: (issue: Issue) => void,
): ReadonlyMap<string, FactColumn> {
  const columns = new Map<string, { accumulates: Indicator['accumulates']; bySubject: Map<string, DatedValue[]> }>();
  for (const { id, accumulates } of wanted.values()) columns.set(id, { accumulates, bySubject: new Map() });
  const reader: FactReader = { known, strangers: new Set(), resolve: cached(resolve), report };
  let indicator: string | undefined;
  let bySubject: Map<string, DatedValue[]> | undefined;
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at] as Fact;
    // Facts of one indicator mostly stand together.
    if (fact.indicator !== indicator) {
      indicator = fact.indicator;
      bySubject = columns.get(indicator)?.bySubject;
    }
    if (bySubject === undefined) continue;
    if (fact.value !== undefined || fact.parts === undefined) takeValue(bySubject, fact, at, undefined, reader);
    for (let part = 0; part < (fact.parts?.length ?? 0); part++) takeValue(bySubject, fact, at, part, reader);
  }
  for (const [fact, { bySubject }] of columns) {
    for (const [subject, list] of bySubject) bySubject.set(subject, settled(fact, subject, list, report));
  }
  const byName = new Map<string, FactColumn>();
  for (const [name, { id }] of wanted) byName.set(name, columns.get(id) as FactColumn);
  return byName;
}

interface FactReader {
  readonly known: { has(subject: string): boolean };
  /** Subjects that are no party of the plan, each told once. */
  readonly strangers: Set<string>;
  readonly resolve: (period: string) => PeriodDays | null;
  readonly report: (issue: Issue) => void;
}

/** Most facts share few periods, so each text is looked at once. */
function cached(resolve: PeriodResolver): FactReader['resolve'] {
  const known = new Map<string, PeriodDays | null>();
  return (period) => {
    const before = known.get(period);
    if (before !== undefined) return before;
    const days = resolve(period);
    const dated = 'code' in days ? null : days;
    known.set(period, dated);
    return dated;
  };
}

/** Takes the value of a fact, or of one of its parts. */
function takeValue(
  bySubject: Map<string, DatedValue[]>,
  fact: Fact,
  at: number,
  part: number | undefined,
  reader: FactReader,
): void {
  const stated = part === undefined ? undefined : fact.parts?.[part];
  const subject = stated?.party ?? fact.subject ?? '';
  let list = bySubject.get(subject);
  if (list === undefined) {
    if (subject !== '' && !reader.known.has(subject)) {
      if (reader.strangers.has(subject)) return;
      reader.strangers.add(subject);
      reader.report(fundingIssue('funding.unit.unknown', pathOf(at, part), { unit: subject, from: fact.indicator }));
      return;
    }
    list = [];
    bySubject.set(subject, list);
  }
  const period = stated?.period ?? fact.period;
  const days = period === undefined ? always : typeof period === 'string' ? reader.resolve(period) : null;
  const value = stated === undefined ? fact.value : stated.value;
  const number = typeof value === 'number' && Number.isSafeInteger(value) ? value : plainest(readNumber(value));
  if (days !== null && number !== null && !(typeof number === 'number' ? number < 0 : compare(number, zero) < 0)) {
    list.push({ start: days.start, end: days.end, value: number });
    return;
  }
  const params = { fact: fact.indicator, subject: subject === '' ? null : subject };
  const path = pathOf(at, part);
  if (days === null) reader.report(fundingIssue('funding.fact.undated', path, params));
  else if (number === null) reader.report(fundingIssue('funding.fact.inexact', path, params));
  else reader.report(fundingIssue('funding.fact.negative', path, { ...params, value: valueText(number) }));
}

function pathOf(at: number, part: number | undefined): IssuePath {
  return part === undefined ? ['facts', at] : ['facts', at, 'parts', part];
}

/** A fact without period holds at any time. */
const always: PeriodDays = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** A whole number as such, so that equal values are alike. */
function plainest(value: Rational | null): number | Rational | null {
  if (value === null || !isWhole(value)) return value;
  const number = Number(value.numerator);
  return Number.isSafeInteger(number) ? number : value;
}

/** Puts values in the order of their days, one for each span of days. */
function settled(fact: string, subject: string, list: DatedValue[], report: (issue: Issue) => void): DatedValue[] {
  let sorted = true;
  for (let at = 1; at < list.length && sorted; at++) {
    sorted = byDays(list[at - 1] as DatedValue, list[at] as DatedValue) < 0;
  }
  if (sorted) return list;
  list.sort(byDays);
  const kept: DatedValue[] = [];
  for (let at = 0; at < list.length; ) {
    const first = list[at] as DatedValue;
    let next = at + 1;
    while (next < list.length && byDays(first, list[next] as DatedValue) === 0) next++;
    if (next > at + 1) reportTwice(fact, subject, list.slice(at, next), report);
    kept.push(first);
    at = next;
  }
  return kept;
}

function byDays(a: PeriodDays, b: PeriodDays): number {
  return a.start === b.start ? (a.end < b.end ? -1 : a.end > b.end ? 1 : 0) : a.start < b.start ? -1 : 1;
}

function reportTwice(
  fact: string,
  subject: string,
  twins: readonly DatedValue[],
  report: (issue: Issue) => void,
): void {
  const [first, ...others] = twins as readonly [DatedValue, ...DatedValue[]];
  const params = { fact, subject: subject === '' ? null : subject, period: spanText(first) };
  const differs = others.some(({ value }) => !sameValue(first.value, value));
  if (differs) {
    first.conflict = true;
    const values = [...new Set(twins.map(({ value }) => valueText(value)))].sort();
    report(fundingIssue('funding.fact.conflict', ['facts'], { ...params, values }));
  } else report(fundingIssue('funding.fact.twice', ['facts'], params));
}

function sameValue(a: number | Rational, b: number | Rational): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : equals(a, b);
}

function valueText(value: number | Rational): string {
  return typeof value === 'number' ? String(value) : toDecimalText(value);
}

function spanText({ start, end }: PeriodDays): string {
  const [from, to] = [start, end].map((day) => (Number.isFinite(day) ? formatIsoDay(day) : '..'));
  return from === to ? `${from}` : `${from}/${to}`;
}
