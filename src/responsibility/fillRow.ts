import type { Task } from '../schema/task.ts';
import { cellRole, type Letters } from './cellRole.ts';
import type { Columns } from './columns.ts';
import { type Holding, planOwner } from './holding.ts';
import { letterOf } from './letterOf.ts';
import type { CellRole, MatrixCell, MatrixColumn } from './matrix.ts';

/** A matrix while its rows are filled. */
export interface Sheet {
  readonly tasks: readonly Task[];
  readonly columns: Columns;
  readonly letters: Letters;
  readonly cells: MatrixCell[];
  /** How many places hold something in each column: cells, or for masked columns different holders. */
  readonly holders: Int32Array;
  /** Where each column stands among the cells of the row that is being filled, -1 if it has none. */
  readonly slots: Int32Array;
  /** Masked holders that the plan itself states, which count once for all rows. */
  readonly ofPlan: Set<string>;
}

/** An empty sheet. */
export function openSheet(tasks: readonly Task[], columns: Columns, letters: Letters): Sheet {
  const slots = new Int32Array(columns.count).fill(-1);
  return { tasks, columns, letters, cells: [], holders: new Int32Array(columns.count), slots, ofPlan: new Set() };
}

/** Adds the cells of one task, in the order of the columns. */
export function fillRow(sheet: Sheet, task: number, held: readonly Holding[]): void {
  if (held.length === 0) return;
  const { columns, tasks, letters, slots } = sheet;
  const hasResponsible = held.some(({ assignment }) => letterOf(assignment.role) === 'R');
  const places: number[] = [];
  const filled: CellRole[][] = [];
  for (const { assignment, owner, position } of held) {
    const stated = owner === task;
    const from = stated || owner === planOwner ? undefined : tasks[owner]?.id;
    for (let index = 0; index < assignment.parties.length; index++) {
      const holder = assignment.parties[index] as Holding['assignment']['parties'][number];
      const column = columns.columnOf(holder);
      const masked = typeof holder !== 'string';
      const key = columns.keyOf(column);
      const role = cellRole(
        {
          assignment,
          position,
          origin: stated ? 'stated' : 'inherited',
          from,
          party: columns.partyOf(holder),
          masked,
          holder: masked || ('partyId' in key && key.partyId === holder) ? undefined : holder,
          hasResponsible,
        },
        letters,
      );
      const slot = slots[column] as number;
      if (slot >= 0) (filled[slot] as CellRole[]).push(role);
      else {
        slots[column] = places.length;
        places.push(column);
        filled.push([role]);
      }
      countHolder(sheet, column, masked, stated, owner === planOwner ? `${position}/${index}` : undefined);
    }
  }
  const taskId = (tasks[task] as Task).id;
  for (const column of places.sort((a, b) => a - b)) {
    sheet.cells.push(cellAt(taskId, columns.keyOf(column), filled[slots[column] as number] as CellRole[]));
    slots[column] = -1;
  }
}

function cellAt(taskId: string, key: ReturnType<Columns['keyOf']>, roles: readonly CellRole[]): MatrixCell {
  return 'masked' in key ? { taskId, masked: key.masked, roles } : { taskId, partyId: key.partyId, roles };
}

function countHolder(sheet: Sheet, column: number, masked: boolean, stated: boolean, place: string | undefined): void {
  if (masked && !stated) {
    if (place === undefined || sheet.ofPlan.has(place)) return;
    sheet.ofPlan.add(place);
  }
  sheet.holders[column] = (sheet.holders[column] as number) + 1;
}

/** The columns that hold something, in order. */
export function usedColumns({ columns, holders }: Sheet): MatrixColumn[] {
  const used: MatrixColumn[] = [];
  for (let column = 0; column < holders.length; column++) {
    const count = holders[column] as number;
    if (count > 0) used.push(columns.show(column, count));
  }
  return used;
}
