import type { Name } from '../schema/text.ts';
import type { CellRole, Matrix, MatrixRow } from './matrix.ts';

/** A role that another party holds and has handed on to this one. */
export interface DelegatedRole extends CellRole {
  /** Who handed it on; absent if the name is hidden. */
  readonly delegatedBy?: string;
}

/** A task on the page of a party. */
export interface PartyTask extends MatrixRow {
  /** What the party holds itself; empty if it acts for others alone. */
  readonly roles: readonly CellRole[];
  /** What others have handed on to it. */
  readonly delegated: readonly DelegatedRole[];
}

/** One party's part of a plan (我的任务). */
export interface PartyPage {
  readonly partyId: string;
  readonly name?: Name;
  readonly tasks: readonly PartyTask[];
}

/**
 * Picks from a matrix what one party has to do, in the order of the rows.
 *
 * Roles that others have delegated to the party stand apart from those that it holds. Linear in the cells.
 *
 * @param matrix - of {@link buildMatrix}; its depth, roll-up and inheritance apply
 * @returns a page without tasks if the party holds nothing
 * @source rule R11; our choice
 * @example
 * const matrix = buildMatrix({
 *   schemaVersion: 1, kind: 'plan', id: 'p', title: '计划', parties: [{ id: 'office', name: '综治办', kind: 'unit' }],
 *   tasks: [{ id: 'a', title: '巡逻' }, { id: 'b', title: '调解', assignments: [{ role: 'guide', parties: ['office'] }] }],
 * });
 * buildPartyPage(matrix, 'office').tasks.map(({ title, roles }) => [title, roles[0].letter]); // => [['调解', 'C']]
 */
export function buildPartyPage(matrix: Matrix, partyId: string): PartyPage {
  const held = new Map<string, { roles: CellRole[]; delegated: DelegatedRole[] }>();
  const of = (taskId: string): { roles: CellRole[]; delegated: DelegatedRole[] } => {
    const known = held.get(taskId) ?? { roles: [], delegated: [] };
    held.set(taskId, known);
    return known;
  };
  for (const cell of matrix.cells) {
    const holder = 'partyId' in cell ? cell.partyId : undefined;
    if (holder === partyId) of(cell.taskId).roles.push(...cell.roles);
    for (const role of cell.roles) {
      if (role.delegate !== partyId) continue;
      of(cell.taskId).delegated.push(holder === undefined ? role : { ...role, delegatedBy: holder });
    }
  }
  const tasks: PartyTask[] = [];
  for (const row of matrix.rows) {
    const part = held.get(row.taskId);
    if (part !== undefined) tasks.push({ ...row, ...part });
  }
  const column = matrix.columns.find((candidate) => 'partyId' in candidate && candidate.partyId === partyId);
  return { partyId, ...(column !== undefined && 'name' in column ? { name: column.name } : {}), tasks };
}
