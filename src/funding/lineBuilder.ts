import { fundingIssue } from '../issue/fundingCodes.ts';
import type { FundingContext } from './fundingContext.ts';
import type { FundingLine } from './fundingStatement.ts';
import { type FundingUnit, placeOf, seatOf } from './fundingUnits.ts';
import type { ReadItem } from './readDown.ts';
import { readShares, type ShareRow } from './shareRows.ts';
import { splitAmount } from './splitAmount.ts';

/** Everything of a line but who pays it. */
export type UnsharedLine = Omit<
  FundingLine,
  'itemId' | 'unit' | 'unitCount' | 'place' | 'shares' | 'unsharedFen' | 'settlement'
>;

/** Makes the lines of one item and shares them out. */
export interface LineBuilder {
  readonly build: (unit: FundingUnit, line: UnsharedLine) => FundingLine;
  /** Reports what kept lines from being shared out. */
  readonly end: () => void;
}

const unitsShown = 8;

/** Prepares the shares of an item. */
export function lineBuilder(
  { item, at, shares, sharesAt, residualPayer }: ReadItem,
  context: FundingContext,
): LineBuilder {
  const { tree, report } = context;
  const stated = sharesAt === at ? item : { ...item, shares };
  const rows = readShares(stated, residualPayer, sharesAt, sharesAt === at ? report : () => {});
  const left: string[] = [];
  let leftCount = 0;
  /** The place of everything in the scope; `undefined` when there are several. */
  const sharedPlace = (): string | null | undefined => {
    const found = new Set((item.scope ?? []).map((each) => placeOf(each, rows.byPlace, tree)));
    const [place = null] = found;
    return found.size > 1 ? undefined : place;
  };
  const rowFor = (unit: string | undefined): { place: string | null; row: ShareRow | null | undefined } => {
    const place = unit === undefined ? sharedPlace() : placeOf(unit, rows.byPlace, tree);
    if (place === undefined) return { place: null, row: undefined };
    if (place !== null) return { place, row: rows.byPlace.get(place) };
    return { place: unit === undefined ? null : seatOf(unit, tree), row: rows.others };
  };
  return {
    build: ({ unit, unitCount }, line) => {
      const { place, row } = rowFor(unit);
      if (row === undefined && rows.stated) {
        leftCount++;
        if (left.length < unitsShown) left.push(unit ?? item.id);
      }
      const amount = line.amountFen;
      const split =
        row === null || row === undefined || amount === null
          ? { shares: [], unsharedFen: amount ?? 0 }
          : splitAmount(amount, row);
      // Assigned and not spread: a statement has thousands of lines.
      const made: { -readonly [Key in keyof FundingLine]?: FundingLine[Key] } = { itemId: item.id };
      if (unit !== undefined) made.unit = unit;
      if (unitCount !== undefined) made.unitCount = unitCount;
      if (place !== null) made.place = place;
      Object.assign(made, line);
      made.shares = split.shares;
      made.unsharedFen = split.unsharedFen;
      return made as FundingLine;
    },
    end: () => {
      if (leftCount === 0) return;
      const params = { id: item.id, units: left, count: leftCount };
      report(fundingIssue('funding.shares.noRow', ['fundingItems', sharesAt, 'shares'], params));
    },
  };
}
