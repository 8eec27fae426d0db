import { type Rational, rational } from '../internal/rational.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import { formatPeriod } from '../period/formatPeriod.ts';
import type { PeriodDays } from '../period/period.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { FundingItem } from '../schema/fundingItem.ts';
import type { FundingContext } from './fundingContext.ts';
import { fundingWindows, isRecurring, monthsBegun, type RecurringPer } from './fundingWindows.ts';

/** One period that an item counts for. */
export interface ItemTerm {
  readonly window: PeriodDays;
  readonly text: string;
  /** The part of it that counts; `null`: all of it; `open`: not known how much. */
  readonly fraction: Rational | null | 'open';
}

/** The periods that one item counts for, unit by unit; `null` for a unit when it is not known whether it counts at all. */
export type TermsOfUnit = (unit: string | undefined) => readonly ItemTerm[] | null;

/** A hundred years of months; a longer time is a slip, and every unit would have all of them. */
const mostPieces = 1_200;

const always: PeriodDays = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Finds the periods of an item, once for all units of which nothing else is said. */
export function itemTerms(item: FundingItem, at: number, context: FundingContext): TermsOfUnit {
  const during = itemDays(item, at, context);
  if (during === null) return () => null;
  const { per } = item;
  if (!isRecurring(per)) return singleTerms(item, during, context);
  const { asked, plan, active, report } = context;
  if (asked === null || !Number.isFinite(asked.start) || !Number.isFinite(asked.end)) {
    report(fundingIssue('funding.period.unknown', ['fundingItems', at], { id: item.id, per }));
    return () => null;
  }
  const whole = piecesOf(per, asked, plan);
  if (whole.length > mostPieces) {
    report(
      fundingIssue('funding.period.tooLong', ['fundingItems', at], {
        id: item.id,
        pieces: whole.length,
        most: mostPieces,
      }),
    );
    return () => null;
  }
  const limits = plan === null ? during : intersection(during, plan);
  const common = whole.flatMap((term) => part(term, limits, context));
  return (unit) => {
    const service = unit === undefined ? undefined : active.get(unit);
    return service === undefined ? common : whole.flatMap((term) => part(term, intersection(limits, service), context));
  };
}

/** The pieces of time that belong to the days asked for. */
function piecesOf(per: RecurringPer, asked: PeriodDays, plan: PeriodDays | null): ItemTerm[] {
  return fundingWindows(per, asked, plan).map((window) => ({ window, text: textOf(window), fraction: null }));
}

/** The days that the item itself states; `null`, with the reason reported, when they are not known. */
function itemDays(
  { id, during }: FundingItem,
  at: number,
  { resolve, undated, report }: FundingContext,
): PeriodDays | null {
  if (during === undefined) return always;
  const days = resolve(during);
  if (!('code' in days)) return days;
  const wording = typeof during === 'string' ? during : 'masked' in during ? during.masked : during.vague;
  const included = undated === 'include';
  const code = included ? 'funding.during.included' : 'funding.during.unknown';
  report(fundingIssue(code, ['fundingItems', at, 'during'], { id, wording }));
  return included ? always : null;
}

function intersection(a: PeriodDays, b: PeriodDays): PeriodDays {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function part(term: ItemTerm, days: PeriodDays, { partPeriods }: FundingContext): ItemTerm[] {
  const { window, text } = term;
  const counted = intersection(window, days);
  if (counted.start > counted.end) return [];
  if (counted.start === window.start && counted.end === window.end) return [term];
  if (partPeriods === 'open') return [{ window, text, fraction: 'open' }];
  if (partPeriods === 'full') return [term];
  const [some, all] =
    partPeriods === 'byMonths'
      ? [monthsBegun(counted), monthsBegun(window)]
      : [counted.end - counted.start + 1, window.end - window.start + 1];
  return [some === all ? term : { window, text, fraction: rational(BigInt(some), BigInt(all)) }];
}

/** An amount that comes once: on the days that it states, when the unit begins its service, or for the plan as a whole. */
function singleTerms(
  { per }: FundingItem,
  during: PeriodDays,
  { asked, plan, active, undated }: FundingContext,
): TermsOfUnit {
  const all: ItemTerm[] = [{ window: always, text: '..', fraction: null }];
  const dated = (days: PeriodDays): ItemTerm[] => {
    const belongs = asked === null || (days.end >= asked.start && days.end <= asked.end);
    return belongs ? [{ window: days, text: textOf(days), fraction: null }] : [];
  };
  const coversPlan = asked === null || (plan !== null && asked.start <= plan.start && asked.end >= plan.end);
  // A time without end has no day on which the money falls due.
  const own = Number.isFinite(during.end) ? dated(during) : null;
  const whole = coversPlan ? (plan === null ? all : dated(plan)) : null;
  return (unit) => {
    if (own !== null) return own;
    const service = unit === undefined ? undefined : active.get(unit);
    if (per === 'once' && service !== undefined && Number.isFinite(service.start)) {
      return dated({ start: service.start, end: service.start });
    }
    if (per === 'plan' && plan !== null) return dated(plan);
    return whole ?? (undated === 'include' ? all : null);
  };
}

function textOf(days: PeriodDays): string {
  return formatPeriod(periodOf(days));
}
