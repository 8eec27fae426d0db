import type { Issue } from '../../issue/issue.ts';
import type { Assessment } from '../assessment.ts';

/** The values of one indicator, a unit a row: numbers; 1 and 0 for a check; for a level the index of its word in `levels`. */
export type ColumnValues = Float64Array | Int32Array | Uint8Array;

/** A column, and where nothing is recorded: rows whose entry in `missing` is not 0 hold no value. */
export interface PartialColumn {
  readonly values: ColumnValues;
  readonly missing: Uint8Array;
}

/** Sheets as columns: one row per unit, one column per indicator. An indicator without a column has no record in any row. */
export interface SheetColumns {
  /** The number of rows. */
  readonly length: number;
  /** The unit of each row; without them the units are `row-1`, `row-2`, … */
  readonly units?: readonly string[];
  readonly observations: Readonly<Record<string, ColumnValues | PartialColumn>>;
  /** What items without a record are, in all rows; see the sheet. */
  readonly unrecorded?: 'notAssessed' | 'assessed';
}

/** The states of an item in the order in which columns number them. */
export const resultStates = ['assessed', 'notAssessed', 'notApplicable', 'notComputable'] as const;

/** What one item came to in every row. */
export interface ItemColumns {
  /** The nearest doubles; `NaN` where unknown or left out. */
  readonly points: Float64Array;
  /** Indexes into {@link resultStates}. */
  readonly state: Uint8Array;
  /** The points of each of its clauses; `NaN` where unknown. */
  readonly clauses: readonly Float64Array[];
}

/** The assessments of many units as columns, a unit a row. */
export interface ColumnScores {
  readonly scheme: string;
  readonly version: string;
  readonly digest: string;
  readonly length: number;
  /** The totals, as the nearest doubles; `NaN` where unknown. */
  readonly points: Float64Array;
  /** Full marks; `NaN` where there are none. */
  readonly full: Float64Array;
  /** Indexes into {@link resultStates}. */
  readonly state: Uint8Array;
  /** Assessed percent of the full marks that count; `NaN` where nothing counts. */
  readonly coverage: Float64Array;
  /** Indexes into the grades of the scheme; −1 where unknown or none. */
  readonly grade: Int16Array;
  /** 1 eligible, 0 not, 2 unknown. */
  readonly eligible: Uint8Array;
  /** Every item by its id, where reasons were asked for. */
  readonly items?: ReadonlyMap<string, ItemColumns>;
  /**
   * What is wrong with columns, and every error that a value caused, its path beginning with `rows` and the unit; at most
   * 1,000, then how many more. Warnings are those of {@link ColumnScores.row}.
   */
  readonly issues: readonly Issue[];
  /** The assessment of one row with its tree, worked out when asked for; the same as `score` gives for a sheet of that row. */
  readonly row: (index: number) => Assessment;
}

/** What `scoreMany` is asked for besides the totals. */
export interface ScoreManyOptions {
  /** Points and state of every item and the points of every clause, in every row. */
  readonly reasons?: boolean;
}
