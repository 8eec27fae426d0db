import type { AxisCode } from '../codelist/axis.ts';
import type { PartyKindCode } from '../codelist/partyKind.ts';
import type { RaciCode } from '../codelist/raci.ts';
import type { PeriodValue } from '../schema/periodText.ts';
import type { Name } from '../schema/text.ts';

/** A task as a row; `depth` is 1 for a task without parent. */
export interface MatrixRow {
  readonly taskId: string;
  readonly depth: number;
  readonly label?: string;
  readonly title: Name;
}

/** A party as a column; without name and kind if an assignment names a party that the plan does not have. */
export interface PartyColumn {
  readonly partyId: string;
  readonly name?: Name;
  readonly kind?: PartyKindCode;
}

/**
 * Holders whose name the source hides, all printed alike. They are unknown one by one: `holders` says how many places it
 * stands for, and nothing says that any two are the same.
 */
export interface MaskedColumn {
  readonly masked: string;
  readonly holders: number;
}

/** A column of a matrix. */
export type MatrixColumn = PartyColumn | MaskedColumn;

/** What one assignment gives to a cell. */
export interface CellRole {
  readonly role: string;
  /** The RACI letter; AR for a lead unit where nobody else is responsible; null for a role outside the list. */
  readonly letter: RaciCode | 'AR' | null;
  readonly origin: 'stated' | 'inherited';
  /** Of an inherited role: the task that states it; absent if the plan itself does. */
  readonly from?: string;
  /** Position in the `assignments` of the task or plan that states it. */
  readonly assignment: number;
  /** The party that holds the role, if the column is one that it was rolled up to. */
  readonly holder?: string;
  readonly each?: boolean;
  readonly scope?: readonly string[];
  readonly by?: PeriodValue;
  readonly delegate?: string;
  readonly axis?: AxisCode;
}

/** What a party has to do with a task. */
export interface PartyCell {
  readonly taskId: string;
  readonly partyId: string;
  readonly roles: readonly CellRole[];
}

/** What somebody whose name is hidden has to do with a task. */
export interface MaskedCell {
  readonly taskId: string;
  readonly masked: string;
  readonly roles: readonly CellRole[];
}

/** A cell that is not empty. */
export type MatrixCell = PartyCell | MaskedCell;

/** Who has which role in which task: plain data, sparse, in the order of rows and then of columns. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
  /** How many tasks lie deeper than the depth asked for and are no rows. */
  readonly deeperTasks: number;
}
