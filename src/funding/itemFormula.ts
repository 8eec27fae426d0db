import {
  compare,
  greater,
  hundred,
  isWhole,
  lesser,
  multiply,
  one,
  type Rational,
  signOf,
  subtract,
  zero,
} from '../internal/rational.ts';
import { rationalOf, toDecimalText } from '../internal/rationalText.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Factor, FundingItem } from '../schema/fundingItem.ts';
import { asRational, factInWindow } from './factInWindow.ts';
import type { FactColumn } from './fundingFacts.ts';
import { quantityWords, readNumber } from './readNumber.ts';

/** How an amount is counted: a rate in fen, times a constant, times facts. */
export interface ItemFormula {
  readonly form: 'amount' | 'rate';
  readonly rateFen: Rational;
  readonly constant: Rational;
  /** The constant as a plain number, where it is whole and small. */
  readonly plainConstant: number | null;
  readonly readers: readonly FactReader[];
}

/** A factor that reads a fact and counts it from `above` up to `upTo`. */
interface FactReader {
  readonly fact: string;
  readonly column: FactColumn;
  readonly above: number | null;
  readonly upTo: number | null;
  /** Both bounds are whole, so that whole values stay plain. */
  readonly plain: boolean;
}

/** The forms in which an item states its amount. */
export function formsOf({ amount, rate, factors, percent, percentOf, sumOf }: FundingItem): FormCode[] {
  const forms: FormCode[] = [];
  if (amount !== undefined) forms.push('amount');
  if (rate !== undefined || factors !== undefined) forms.push('rate');
  if (percent !== undefined || percentOf !== undefined) forms.push('percent');
  if (sumOf !== undefined) forms.push('sum');
  return forms;
}

/** A form in which an item states its amount. */
export type FormCode = 'amount' | 'rate' | 'percent' | 'sum';

/** Reads an amount, or a rate with its factors; `null`, with the reason reported, when it cannot be counted. */
export function readFormula(
  item: FundingItem,
  form: 'amount' | 'rate',
  at: number,
  columns: ReadonlyMap<string, FactColumn>,
  report: (issue: Issue) => void,
): ItemFormula | null {
  const { id } = item;
  const path = ['fundingItems', at];
  const stated = form === 'amount' ? item.amount : item.rate;
  if (stated === undefined) {
    report(fundingIssue('funding.amount.incomplete', path, { id, missing: 'rate' }));
    return null;
  }
  const yuan = readNumber(stated);
  if (yuan === null) {
    report(fundingIssue('funding.amount.unspecified', [...path, form], { id, wording: quantityWords(stated) }));
    return null;
  }
  let constant = one;
  let negative = signOf(yuan) < 0 ? yuan : null;
  const readers: FactReader[] = [];
  for (const factor of form === 'rate' ? (item.factors ?? []) : []) {
    const value = factor.fact === undefined ? readNumber(factor.value) : null;
    const column = factor.fact === undefined ? undefined : columns.get(factor.fact);
    if (value !== null) {
      constant = multiply(constant, value);
      if (signOf(value) < 0) negative = value;
    } else if (factor.fact !== undefined && column !== undefined) readers.push(factReader(factor, factor.fact, column));
    else {
      report(fundingIssue('funding.amount.incomplete', path, { id, missing: 'factor' }));
      return null;
    }
  }
  if (negative !== null) {
    report(fundingIssue('funding.amount.negative', path, { id, value: toDecimalText(negative) }));
    return null;
  }
  const whole = isWhole(constant) ? Number(constant.numerator) : Number.NaN;
  const plainConstant = Number.isSafeInteger(whole) ? whole : null;
  return { form, rateFen: multiply(yuan, hundred), constant, plainConstant, readers };
}

function factReader({ above, upTo }: Factor, fact: string, column: FactColumn): FactReader {
  const bounds = { above: finite(above), upTo: finite(upTo) };
  const plain = [bounds.above, bounds.upTo].every((bound) => bound === null || Number.isSafeInteger(bound));
  return { fact, column, ...bounds, plain };
}

function finite(bound: number | undefined): number | null {
  return bound !== undefined && Number.isFinite(bound) ? bound : null;
}

/**
 * Counts what the rate is multiplied by in one window.
 *
 * @param fraction - the part of the window that counts
 * @returns the quantity, plain where it is whole and small; or the facts that are missing
 */
export function quantityIn(
  { constant, plainConstant, readers }: ItemFormula,
  subject: string,
  window: PeriodDays,
  fraction: Rational | null,
): number | Rational | readonly string[] {
  let quantity: number | Rational = fraction === null ? (plainConstant ?? constant) : multiply(constant, fraction);
  let lacks: string[] | undefined;
  for (let at = 0; at < readers.length; at++) {
    const reader = readers[at] as FactReader;
    const value = factInWindow(reader.column, subject, window);
    if (value === null) {
      if (lacks === undefined) lacks = [];
      lacks.push(reader.fact);
      continue;
    }
    quantity = times(quantity, counted(value, reader));
  }
  return lacks ?? quantity;
}

function times(a: number | Rational, b: number | Rational): number | Rational {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return multiply(asRational(a), asRational(b));
}

/** The part of a value above a floor and up to a cap, at least 0. */
function counted(value: number | Rational, { above, upTo, plain }: FactReader): number | Rational {
  if (plain && typeof value === 'number') {
    const capped = upTo !== null && value > upTo ? upTo : value;
    return Math.max(0, capped - (above ?? 0));
  }
  let exact = asRational(value);
  if (upTo !== null) exact = lesser(exact, rationalOf(upTo));
  if (above !== null) exact = subtract(exact, rationalOf(above));
  return greater(exact, zero);
}

/** Whether a percentage can be read. */
export function readPercent(
  { id, percent, percentOf }: FundingItem,
  at: number,
  report: (issue: Issue) => void,
): Rational | null {
  const path = ['fundingItems', at];
  const value = readNumber(percent);
  if (value === null || percentOf === undefined) {
    const missing = percentOf === undefined ? 'percentOf' : 'percent';
    report(fundingIssue('funding.amount.incomplete', path, { id, missing }));
    return null;
  }
  if (compare(value, zero) < 0) {
    report(fundingIssue('funding.amount.negative', path, { id, value: toDecimalText(value) }));
    return null;
  }
  return value;
}
