import { divide, hundred, multiply, type Rational } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { fundingIssue } from '../issue/fundingCodes.ts';
import type { FundingContext } from './fundingContext.ts';
import type { FundingAmount, FundingLine } from './fundingStatement.ts';
import { fundingUnits } from './fundingUnits.ts';
import { lineBuilder } from './lineBuilder.ts';
import type { ReadItem } from './readDown.ts';
import { exactNumber, wholeFen } from './readNumber.ts';

/**
 * Computes the lines of a percentage: of what its items come to in the period asked for, in all or, with `each`, unit by unit;
 * rounded once to whole fen.
 *
 * @param baseOf - what the items come to, for one unit or in all
 */
export function percentLines(
  read: ReadItem,
  percent: Rational,
  baseOf: (unit: string | undefined) => FundingAmount,
  context: FundingContext,
): FundingLine[] | null {
  const { item, at } = read;
  const { report } = context;
  const path = ['fundingItems', at];
  let unknown = false;
  const units = fundingUnits(item, context.tree, (party) => {
    unknown = true;
    report(fundingIssue('funding.units.unknown', path, { id: item.id, party }));
  });
  const builder = lineBuilder(read, context);
  const share = divide(percent, hundred);
  const lines = units.map((unit) => {
    // A class that lists no members has no amounts of its own to take a part of.
    const base = baseOf(unit.unitCount === undefined ? unit.unit : undefined);
    const certain = wholeFen(multiply(rationalOf(base.atLeastFen), share));
    if (certain === null) {
      report(fundingIssue('funding.amount.tooLarge', path, { id: item.id, unit: unit.unit ?? null }));
    }
    return builder.build(unit.unitCount === undefined ? unit : {}, {
      amountFen: base.amountFen === null ? null : certain,
      atLeastFen: certain ?? 0,
      terms: [],
      percent: exactNumber(percent),
      baseFen: base.amountFen,
    });
  });
  builder.end();
  return unknown ? null : lines;
}
