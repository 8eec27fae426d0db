/** How money is settled. An open list: another value is kept and reported as an info. */
export const settlementCodes = [
  'allocatedSameYear',
  'settledSameYear',
  'byActual',
  'overspendNotCompensated',
  'surplusKept',
] as const;

/** A code of {@link settlementCodes}. */
export type SettlementCode = (typeof settlementCodes)[number];
