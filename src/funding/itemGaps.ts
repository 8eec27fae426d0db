import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';

/** Gathers what is missing for the lines of one item, so that each kind of gap is told once. */
export interface Gaps {
  readonly fact: (fact: string, unit: string | undefined, period: string) => void;
  /** Not known how much a period counts. */
  readonly part: (unit: string | undefined) => void;
  /** Not known whether the unit counts at all. */
  readonly undated: (unit: string | undefined) => void;
  readonly tooLarge: (unit: string | undefined) => void;
  /** @param tellUndated - whether the item's own period has not been told already */
  readonly end: (tellUndated: boolean) => void;
}

const shown = 8;

interface Tally {
  readonly units: Set<string>;
  readonly periods: Set<string>;
  count: number;
}

/** Begins a list of gaps. */
export function itemGaps(id: string, at: number, report: (issue: Issue) => void): Gaps {
  const path = ['fundingItems', at];
  const facts = new Map<string, Tally>();
  const parts = newTally();
  const undated = newTally();
  return {
    fact: (fact, unit, period) => {
      const tally = facts.get(fact) ?? newTally();
      facts.set(fact, tally);
      note(tally, unit, period);
    },
    part: (unit) => note(parts, unit),
    undated: (unit) => note(undated, unit),
    tooLarge: (unit) => report(fundingIssue('funding.amount.tooLarge', path, { id, unit: unit ?? null })),
    end: (tellUndated) => {
      for (const [fact, { units, periods, count }] of facts) {
        report(
          fundingIssue('funding.fact.missing', path, { id, fact, units: [...units], periods: [...periods], count }),
        );
      }
      if (parts.count > 0) report(fundingIssue('funding.part.open', path, { id, ...unitsIn(parts) }));
      if (undated.count > 0 && tellUndated)
        report(fundingIssue('funding.once.undated', path, { id, ...unitsIn(undated) }));
    },
  };
}

function newTally(): Tally {
  return { units: new Set(), periods: new Set(), count: 0 };
}

function note(tally: Tally, unit: string | undefined, period?: string): void {
  tally.count++;
  if (unit !== undefined && tally.units.size < shown) tally.units.add(unit);
  if (period !== undefined && tally.periods.size < shown) tally.periods.add(period);
}

function unitsIn({ units, count }: Tally): { units: string[]; count: number } {
  return { units: [...units], count: units.size < shown ? units.size : count };
}
