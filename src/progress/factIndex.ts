import { add, divide, hundred, multiply, type Rational, zero } from '../internal/rational.ts';
import { toDecimalText } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { IssuePath } from '../issue/issue.ts';
import { progressIssue } from '../issue/progressCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import { exactly } from '../responsibility/quantityRange.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Quantity } from '../schema/quantity.ts';
import { exactInterval, type Interval, intervalOf, wholeOf } from './interval.ts';
import { daysOf } from './readEntries.ts';
import type { TargetReason } from './targetProgress.ts';
import type { TrackContext } from './trackContext.ts';

/** A fact as it is reckoned with. */
export interface ReadFact {
  readonly start: number;
  readonly end: number;
  /** Whether it states a period that has days. */
  readonly dated: boolean;
  /** Its number, or why it has none. */
  readonly value: Interval | TargetReason;
  /** What it says instead of a number: yes or no, or a word. */
  readonly is?: boolean | string;
  readonly numerator?: Rational;
  readonly denominator?: Rational;
  /** Its position in the ledger. */
  readonly position: number;
}

/** The facts of a ledger by indicator and then by subject; `''` for those that name none. */
export type FactIndex = ReadonlyMap<string, ReadonlyMap<string, readonly ReadFact[]>>;

/** Reads the facts; those of the future and of unknown indicators are left out with an issue, parts count as facts of their own. */
export function readFacts(
  context: TrackContext,
  indicators: ReadonlyMap<string, Indicator>,
  unitsOf: (indicator: Indicator) => number | null,
): FactIndex {
  const index = new Map<string, Map<string, ReadFact[]>>();
  const { asOf, asOfText, report, dayText, resolve, resolved, partyPositions } = context;
  context.ledger.facts?.forEach((fact, position) => {
    const indicator = indicators.get(fact.indicator);
    const path = ['facts', position];
    if (indicator === undefined) {
      report(progressIssue('progress.indicator.unknown', [...path, 'indicator'], { indicator: fact.indicator }));
      return;
    }
    if (fact.subject !== undefined && !partyPositions.has(fact.subject)) {
      report(progressIssue('progress.party.unknown', [...path, 'subject'], { party: fact.subject }));
    }
    const place = (period: Fact['period'], at: IssuePath) =>
      placed(daysOf(period, resolve, resolved, () => [...at, 'period'], report));
    const days = place(fact.period, path);
    if (days.dated && days.start > asOf) {
      report(progressIssue('progress.fact.future', [...path, 'period'], { date: dayText(days.start), asOf: asOfText }));
      return;
    }
    const bySubject = index.get(fact.indicator) ?? new Map<string, ReadFact[]>();
    index.set(fact.indicator, bySubject);
    const whole = wholeOf(indicator.unit, unitsOf(indicator));
    const add = (subject: string, read: ReadFact): void => {
      const list = bySubject.get(subject);
      if (list === undefined) bySubject.set(subject, [read]);
      else list.push(read);
    };
    const stated = statedBy(fact, indicator, whole, path, context);
    if (stated !== null) add(fact.subject ?? '', { ...days, ...stated, position });
    fact.parts?.forEach(({ party, period, value }, part) => {
      const partDays = period === undefined ? days : place(period, [...path, 'parts', part]);
      if (partDays.dated && partDays.start > asOf) return;
      // A breakdown by period alone is already counted in the value beside it.
      if (party === undefined && stated !== null) return;
      add(party ?? fact.subject ?? '', { ...partDays, value: intervalOf(value, whole), position });
    });
    checkSum(fact, path, context);
  });
  return index;
}

function placed(days: PeriodDays | null): PeriodDays & { readonly dated: boolean } {
  return days === null
    ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, dated: false }
    : { ...days, dated: true };
}

type Stated = Pick<ReadFact, 'value'> & Partial<Pick<ReadFact, 'is' | 'numerator' | 'denominator'>>;

/** What a fact states for itself; `null` when only its parts do. */
function statedBy(
  fact: Fact,
  indicator: Indicator,
  whole: Rational | null,
  path: IssuePath,
  context: TrackContext,
): Stated | null {
  const { numerator, denominator, value, is } = fact;
  if (numerator !== undefined && denominator !== undefined) {
    const [above, below] = [exactly(numerator), exactly(denominator)];
    if (below?.numerator === 0n) {
      context.report(
        progressIssue('progress.ratio.denominatorZero', [...path, 'denominator'], { indicator: indicator.id }),
      );
      return { value: 'denominatorZero' };
    }
    if (above !== undefined && below !== undefined) {
      const ratio = scaled(divide(above, below), indicator);
      if (value !== undefined) checkRatio(value, ratio, whole, path, context);
      return { value: exactInterval(ratio), numerator: above, denominator: below };
    }
  }
  if (value !== undefined) return { value: intervalOf(value, whole) };
  if (is !== undefined) return { value: 'unlikeThings', is };
  return fact.parts === undefined ? { value: 'noFact' } : null;
}

/** A ratio in the unit of its indicator. */
export function scaled(ratio: Rational, { unit }: Indicator): Rational {
  return unit === 'percent' ? multiply(ratio, hundred) : ratio;
}

/** A stated ratio may be rounded to the digits it is printed with. */
function checkRatio(
  value: Quantity,
  ratio: Rational,
  whole: Rational | null,
  path: IssuePath,
  { report }: TrackContext,
): void {
  const stated = intervalOf(value, whole);
  if (typeof stated === 'string' || stated.low === null || stated.low !== stated.high || stated.approximate) return;
  const digits = typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 30;
  const rounded = roundRational(ratio, Math.min(digits, 30));
  if (rounded.numerator === stated.low.numerator && rounded.denominator === stated.low.denominator) return;
  const params = { value: toDecimalText(stated.low), ratio: toDecimalText(ratio) };
  report(progressIssue('progress.ratio.differs', [...path, 'value'], params));
}

/** Parts by party, and parts by period, add up to the value of their fact. */
function checkSum({ value, parts }: Fact, path: IssuePath, { report }: TrackContext): void {
  const total = value === undefined ? undefined : exactly(value);
  if (parts === undefined || total === undefined) return;
  for (const dimension of ['party', 'period'] as const) {
    const other = dimension === 'party' ? 'period' : 'party';
    const values = parts.filter((part) => part[dimension] !== undefined && part[other] === undefined);
    const exact = values.map((part) => exactly(part.value));
    if (values.length === 0 || exact.includes(undefined)) continue;
    const sum = exact.reduce<Rational>((so, one) => add(so, one ?? zero), zero);
    if (sum.numerator === total.numerator && sum.denominator === total.denominator) continue;
    const params = { dimension, sum: toDecimalText(sum), value: toDecimalText(total) };
    report(progressIssue('progress.fact.parts', [...path, 'parts'], params));
  }
}
