import { add, divide, hundred, isWhole, multiply, type Rational, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import { asRational } from './factInWindow.ts';
import type { FundingContext } from './fundingContext.ts';
import type { ExactNumber, FundingLine, FundingTerm } from './fundingStatement.ts';
import { fundingUnits } from './fundingUnits.ts';
import { isRecurring } from './fundingWindows.ts';
import { type ItemFormula, quantityIn } from './itemFormula.ts';
import { type Gaps, itemGaps } from './itemGaps.ts';
import { type ItemTerm, itemTerms } from './itemTerms.ts';
import { lineBuilder } from './lineBuilder.ts';
import type { ReadItem } from './readDown.ts';
import { exactNumber, wholeFen } from './readNumber.ts';

/** What one item needs for each of its lines. */
interface LineMaker {
  readonly formula: ItemFormula;
  readonly rate: ExactNumber;
  /** The rate in fen as a plain number, where it is whole. */
  readonly plainRate: number | null;
  readonly gaps: Gaps;
}

/** Computes the lines of an amount or of a rate with factors; `null` when nothing can be known of its units. */
export function formulaLines(read: ReadItem, formula: ItemFormula, context: FundingContext): FundingLine[] | null {
  const { item, at } = read;
  const { report } = context;
  let unknown = false;
  const reportUnits = (party: string): void => {
    unknown = true;
    report(fundingIssue('funding.units.unknown', ['fundingItems', at], { id: item.id, party }));
  };
  const units = fundingUnits(item, context.tree, reportUnits);
  const termsOf = itemTerms(item, at, context);
  const gaps = itemGaps(item.id, at, report);
  const wholeRate = isWhole(formula.rateFen) ? Number(formula.rateFen.numerator) : Number.NaN;
  const plainRate = Number.isSafeInteger(wholeRate) ? wholeRate : null;
  const maker = { formula, rate: exactNumber(divide(formula.rateFen, hundred)), plainRate, gaps };
  const builder = lineBuilder(read, context);
  const lines: FundingLine[] = [];
  for (const unit of units) {
    if (unit.unitCount !== undefined && formula.readers.length > 0) {
      reportUnits(unit.unit ?? '');
      continue;
    }
    const terms = termsOf(unit.unit);
    if (terms === null) {
      unknown = true;
      gaps.undated(unit.unit);
    } else if (terms.length > 0) {
      const subject = unit.unit ?? sharedSubject(read, formula);
      lines.push(builder.build(unit, lineOf(maker, subject, unit.unitCount ?? 1, terms, unit.unit)));
    }
  }
  gaps.end(item.during === undefined && !isRecurring(item.per));
  builder.end();
  return unknown && lines.length === 0 ? null : lines;
}

/** Facts about the one party of the scope come before those about nobody in particular. */
function sharedSubject({ item }: ReadItem, { readers }: ItemFormula): string {
  const [only] = item.scope?.length === 1 ? item.scope : [];
  return only !== undefined && readers.some(({ column }) => column.bySubject.has(only)) ? only : '';
}

function lineOf(
  { formula, rate, plainRate, gaps }: LineMaker,
  subject: string,
  times: number,
  terms: readonly ItemTerm[],
  unit: string | undefined,
) {
  const listed: FundingTerm[] = new Array(terms.length);
  let plain = 0;
  let exact: Rational = zero;
  let unknown = false;
  for (let at = 0; at < terms.length; at++) {
    const { window, text, fraction } = terms[at] as ItemTerm;
    const quantity = fraction === 'open' ? null : quantityIn(formula, subject, window, fraction);
    if (typeof quantity === 'number' && times === 1) {
      listed[at] = { period: text, quantity };
      if (plain + quantity > Number.MAX_SAFE_INTEGER) {
        exact = add(exact, rationalOf(plain));
        plain = quantity;
      } else plain += quantity;
    } else if (quantity === null) {
      unknown = true;
      gaps.part(unit);
      listed[at] = { period: text, quantity };
    } else if (typeof quantity === 'object' && 'length' in quantity) {
      unknown = true;
      for (const fact of quantity) gaps.fact(fact, unit, text);
      listed[at] = { period: text, quantity: null, lacks: quantity };
    } else {
      const product = multiply(asRational(quantity), rationalOf(times));
      exact = add(exact, product);
      listed[at] = { period: text, quantity: exactNumber(product) };
    }
  }
  const fen = fenOf(plain, exact, formula.rateFen, plainRate);
  if (fen === null) gaps.tooLarge(unit);
  const quantity = exact === zero ? plain : exactNumber(add(exact, rationalOf(plain)));
  return {
    amountFen: unknown ? null : fen,
    atLeastFen: fen ?? 0,
    rate,
    quantity: unknown ? null : quantity,
    terms: listed,
  };
}

/** Quantity times rate, rounded once to whole fen; `null` when it is too large. */
function fenOf(plain: number, exact: Rational, rateFen: Rational, plainRate: number | null): number | null {
  if (exact === zero && plainRate !== null) {
    const product = plain * plainRate;
    if (Number.isSafeInteger(product)) return product;
  }
  return wholeFen(multiply(add(exact, rationalOf(plain)), rateFen));
}
