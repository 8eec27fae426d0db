import { parseIsoDay } from '../internal/civilDay.ts';
import { divide, hundred, multiply } from '../internal/rational.ts';
import { rationalOf, toExactText } from '../internal/rationalText.ts';
import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Fact } from '../schema/ledger.ts';
import type { StatedFact } from './conditionAnswer.ts';

/** The facts of a ledger, found by name, subject and day. */
export interface FactIndex {
  /**
   * The latest that is said of a fact by a day: the fact whose period has begun and ends last.
   *
   * Facts about the subject come before those about nobody in particular; one without a dated period is older than any other.
   *
   * @param name - the id of an indicator, one of its names, or any other word that a fact uses
   * @param from - facts that end before this day do not count; default any
   */
  readonly find: (
    name: string,
    subject: string | undefined,
    day: number,
    from?: number,
  ) => StatedFact | 'conflict' | undefined;
}

interface DatedFact extends PeriodDays {
  readonly fact: StatedFact;
}

const undated: PeriodDays = { start: Number.NEGATIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

/** Sorts facts once, so that many conditions find theirs fast; the order of the facts does not matter. */
export function buildFactIndex(
  facts: readonly Fact[],
  indicators: readonly Indicator[],
  resolve: PeriodResolver,
): FactIndex {
  const byName = new Map<string, Map<string, DatedFact[]>>();
  const percents = new Set(indicators.filter(({ unit }) => unit === 'percent').map(({ id }) => id));
  for (const fact of facts) {
    const subjects = entryOf(byName, fact.indicator, () => new Map<string, DatedFact[]>());
    const list = entryOf(subjects, fact.subject ?? '', (): DatedFact[] => []);
    list.push({ ...daysOf(fact.period, resolve), fact: statedFact(fact, percents.has(fact.indicator)) });
  }
  for (const subjects of byName.values()) for (const list of subjects.values()) list.sort(byEnd);
  const idOf = indicatorIds(indicators);
  return {
    find: (name, subject, day, from = Number.NEGATIVE_INFINITY) => {
      const subjects = byName.get(name) ?? byName.get(idOf.get(name) ?? '');
      if (subjects === undefined) return undefined;
      const own = subject === undefined ? undefined : latest(subjects.get(subject), day, from);
      return own ?? latest(subjects.get(''), day, from);
    },
  };
}

/** The id of the indicator that has a name, in any language; an id stands for itself. */
export function indicatorIds(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of indicators) {
    const names = typeof name === 'object' ? [name['zh-CN'], name.en] : [name];
    for (const each of names) if (each !== undefined && !ids.has(each)) ids.set(each, id);
  }
  for (const { id } of indicators) ids.set(id, id);
  return ids;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function daysOf(period: Fact['period'], resolve: PeriodResolver): PeriodDays {
  if (period === undefined) return undated;
  const day = typeof period === 'string' ? parseIsoDay(period) : null;
  if (day !== null) return { start: day, end: day };
  const days = resolve(period);
  return 'code' in days ? undated : days;
}

function statedFact({ value, is, numerator, denominator }: Fact, percent: boolean): StatedFact {
  const counted = value ?? ratioOf(numerator, denominator, percent);
  return { ...(counted === undefined ? {} : { value: counted }), ...(is === undefined ? {} : { is }) };
}

/** A rate that is given as what was counted alone, exactly. */
function ratioOf(numerator: number | undefined, denominator: number | undefined, percent: boolean): string | undefined {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator) || !denominator) return undefined;
  const ratio = divide(rationalOf(numerator ?? 0), rationalOf(denominator));
  return toExactText(percent ? multiply(ratio, hundred) : ratio);
}

function byEnd(a: DatedFact, b: DatedFact): number {
  return compareDays(a.end, b.end) || compareDays(a.start, b.start);
}

/** A difference of two infinities is no number, so days are compared and not subtracted. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latest(
  list: readonly DatedFact[] | undefined,
  day: number,
  from: number,
): StatedFact | 'conflict' | undefined {
  if (list === undefined) return undefined;
  for (let at = list.length - 1; at >= 0; at--) {
    const found = list[at] as DatedFact;
    if (found.start > day) continue;
    if (found.end < from) return undefined;
    for (let other = at - 1; other >= 0; other--) {
      const twin = list[other] as DatedFact;
      if (twin.end !== found.end || twin.start !== found.start) break;
      if (!sameFact(twin.fact, found.fact)) return 'conflict';
    }
    return found.fact;
  }
  return undefined;
}

function sameFact(a: StatedFact, b: StatedFact): boolean {
  return a.is === b.is && (a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value));
}
