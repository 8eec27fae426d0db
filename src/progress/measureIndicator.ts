import { add, divide, type Rational, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { FactIndex, ReadFact } from './factIndex.ts';
import { scaled } from './factIndex.ts';
import { addIntervals, exactInterval, type Interval } from './interval.ts';
import type { TargetReason } from './targetProgress.ts';
import type { UnitsMeeting } from './unitsMeeting.ts';

/** What indicators are measured with. */
export interface MeasureContext {
  readonly facts: FactIndex;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly unitsMeeting: (indicator: Indicator, until: number) => UnitsMeeting | TargetReason | null;
  /** Reports facts that overlap in a sum, once for each pair. */
  readonly reportOverlap: (position: number, other: number) => void;
  readonly reportZero: (indicator: string) => void;
}

/** The value of an indicator, or why it has none. */
export interface Measured {
  readonly value: Interval | TargetReason;
  readonly is?: boolean | string;
  /** The days that it stands for, where they are known. */
  readonly days: PeriodDays | null;
  /** Of a share: of how many it is one. */
  readonly of: Rational | null;
}

const nothing = (value: TargetReason): Measured => ({ value, days: null, of: null });

/**
 * Measures an indicator for a subject (`''` for none) in some days: the sum of its facts, or the latest of them; else from its
 * numerator and denominator, or the number of units that reach a standard.
 */
export function measureIndicator(
  context: MeasureContext,
  indicator: Indicator,
  subject: string,
  days: PeriodDays,
): Measured {
  const list = context.facts.get(indicator.id)?.get(subject) ?? [];
  const own = accumulate(context, indicator, list, days);
  if (own !== null) return own;
  const { numerator, denominator } = indicator;
  if (numerator !== undefined && denominator !== undefined) {
    const ratio = ratioOf(context, indicator, [numerator, denominator], subject, days);
    if (ratio !== null) return ratio;
  }
  const meeting = subject === '' ? context.unitsMeeting(indicator, days.end) : null;
  if (meeting === null) return nothing('noFact');
  if (typeof meeting === 'string') return nothing(meeting);
  const { met, units } = meeting;
  if (indicator.unit !== 'percent') {
    return { value: exactInterval(rationalOf(met)), days: null, of: units === null ? null : rationalOf(units) };
  }
  if (units === null || units === 0) return nothing('unitsUnknown');
  const of = rationalOf(units);
  return { value: exactInterval(scaled(divide(rationalOf(met), of), indicator)), days: null, of };
}

/** The sum or the latest of facts within some days; facts without a period count only where no other does. */
function accumulate(
  context: MeasureContext,
  indicator: Indicator,
  list: readonly ReadFact[],
  days: PeriodDays,
): Measured | null {
  const within = list.filter(({ dated, start, end }) => dated && start >= days.start && end <= days.end);
  const latest = list.filter(({ dated, end }) => dated && end >= days.start && end <= days.end);
  const dated = indicator.accumulates === 'sum' ? within : latest;
  const used = dated.length > 0 ? dated : list.filter((fact) => !fact.dated);
  if (used.length === 0) return null;
  return indicator.accumulates === 'sum' ? sumOf(context, used) : latestOf(used);
}

function latestOf(facts: readonly ReadFact[]): Measured {
  let best = facts[0] as ReadFact;
  for (const fact of facts) {
    if (fact.end > best.end || (fact.end === best.end && fact.start > best.start)) best = fact;
  }
  const rivals = facts.filter(({ start, end }) => start === best.start && end === best.end);
  if (rivals.some((fact) => contentOf(fact) !== contentOf(best))) return nothing('contradiction');
  return {
    value: best.value,
    ...(best.is === undefined ? {} : { is: best.is }),
    days: best.dated ? { start: best.start, end: best.end } : null,
    of: best.denominator ?? null,
  };
}

function contentOf({ value, is }: ReadFact): string {
  const shown =
    typeof value === 'string'
      ? value
      : `${value.low?.numerator}/${value.low?.denominator} ${value.high?.numerator}/${value.high?.denominator}`;
  return `${shown} ${typeof is} ${is}`;
}

/** Adds facts up; of two that overlap, the one that begins earlier and lasts longer is taken to include the other. */
function sumOf({ reportOverlap }: MeasureContext, facts: readonly ReadFact[]): Measured {
  const sorted = [...facts].sort((a, b) => a.start - b.start || b.end - a.end || a.position - b.position);
  let sum: Interval = exactInterval(zero);
  let last: ReadFact | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const fact of sorted) {
    if (
      last !== null &&
      fact.dated &&
      fact.start <= last.end &&
      !(fact.start === last.start && fact.end === last.end)
    ) {
      reportOverlap(fact.position, last.position);
      continue;
    }
    if (typeof fact.value === 'string')
      return { ...nothing(fact.value), ...(fact.is === undefined ? {} : { is: fact.is }) };
    sum = addIntervals(sum, fact.value);
    start = Math.min(start, fact.start);
    if (last === null || fact.end > last.end) last = fact;
  }
  const days = last === null || !last.dated ? null : { start, end: last.end };
  return { value: sum, days, of: null };
}

function ratioOf(
  context: MeasureContext,
  indicator: Indicator,
  parts: readonly [string, string],
  subject: string,
  days: PeriodDays,
): Measured | null {
  const measured = parts.map((id) => {
    const part = context.indicators.get(id);
    const list = context.facts.get(id)?.get(subject);
    return part === undefined || list === undefined ? null : accumulate(context, part, list, days);
  });
  const [above, below] = measured;
  if (above === null || below === null || above === undefined || below === undefined) return null;
  if (typeof above.value === 'string') return nothing(above.value);
  if (typeof below.value === 'string') return nothing(below.value);
  if (below.value.shown.numerator === 0n) {
    context.reportZero(indicator.id);
    return nothing('denominatorZero');
  }
  const ratio = scaled(divide(above.value.shown, below.value.shown), indicator);
  const approximate = above.value.approximate || below.value.approximate;
  return { value: { ...exactInterval(ratio), approximate }, days: above.days, of: below.value.shown };
}

/** The value of several subjects together: their sum, or for shares the sum of parts over the sum of wholes. */
export function pooled(
  context: MeasureContext,
  indicator: Indicator,
  subjects: readonly string[],
  days: PeriodDays,
): Measured {
  const each = subjects.map((subject) => measureIndicator(context, indicator, subject, days));
  const missing = each.find(({ value }) => typeof value === 'string');
  if (missing !== undefined) return missing;
  const isShare = indicator.unit === 'percent' || indicator.numerator !== undefined;
  if (!isShare) {
    const sum = each.reduce((so, { value }) => addIntervals(so, value as Interval), exactInterval(zero));
    return { value: sum, days: each[0]?.days ?? null, of: null };
  }
  let [above, below] = [zero, zero];
  for (const { value, of } of each) {
    if (of === null) return nothing('unlikeThings');
    const share = (value as Interval).shown;
    above = add(above, { numerator: share.numerator * of.numerator, denominator: share.denominator * of.denominator });
    below = add(below, of);
  }
  if (below.numerator === 0n) return nothing('denominatorZero');
  return { value: exactInterval(divide(above, below)), days: each[0]?.days ?? null, of: below };
}
