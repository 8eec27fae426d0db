import type { Quantity } from './planner.ts';

/** What has been planned of an item, for those that read it. */
export interface ItemPlan {
  readonly points: Quantity;
  /** Indexes of states, row by row. */
  readonly state: Uint8Array;
  /** Full marks × `fullDenominator`; `null` where they differ between rows or there are none. */
  readonly full: number | null;
  readonly fullDenominator: number;
  /** In some rows it is left out. */
  readonly mayLeave: boolean;
}

/** Planned items by id. */
export type ItemPlans = Map<string, ItemPlan>;
