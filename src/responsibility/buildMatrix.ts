import { buildForest, type Forest } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import type { Letters } from './cellRole.ts';
import { buildColumns } from './columns.ts';
import { fillRow, openSheet, usedColumns } from './fillRow.ts';
import { gatherHoldings, ownHoldings } from './holding.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import type { RollUp } from './rollUp.ts';

/** What a matrix shows. */
export interface MatrixOptions {
  /** The deepest tasks that are rows, from 1, the tasks without parent; by default all. */
  readonly depth?: number;
  /** `none` by default. */
  readonly rollUp?: RollUp;
  /** Whether tasks take over what their ancestors and the plan state; `true` by default. */
  readonly inherit?: boolean;
  /** `rasci` by default. */
  readonly letters?: Letters;
}

/**
 * Builds the responsibility matrix of a plan: tasks as rows, parties as columns, roles in the cells.
 *
 * Inheritance goes role by role along `parent`: a holder that a task states itself replaces those of its ancestors and of
 * the plan for that role alone. A lead unit is A, and AR where no party with letter R is named; a leading person is A.
 * Rows and columns keep the order of the plan; only parties that hold something are columns; parties that the plan does not
 * have come after those that it has, and hidden holders last, each kind of mask in a column that says for how many it stands.
 * With `inherit: false` what the plan itself states has no row to stand in, and is not shown. Linear in tasks and cells.
 *
 * @param options - depth, roll-up of parties (a party without one of the level asked for stays itself), inheritance, letters
 * @returns plain data: rows, columns, and the cells that are not empty, by row and then by column
 * @throws RangeError `responsibility.depth` for a depth that is no whole number from 1, `responsibility.rollUp` for a word that is no level
 * @source rules R1 to R12; letters: our choice after RACI usage
 * @example
 * const plan = {
 *   schemaVersion: 1, kind: 'plan', id: 'p', title: '创建方案',
 *   parties: [{ id: 'office', name: '综治办', kind: 'unit' }, { id: 'village', name: '村', kind: 'unit' }],
 *   tasks: [
 *     { id: 'a', title: '创建', assignments: [{ role: 'lead', parties: ['office'] }] },
 *     { id: 'b', parent: 'a', title: '宣传', assignments: [{ role: 'responsible', parties: ['village'] }] },
 *   ],
 * };
 * buildMatrix(plan).cells.map(({ taskId, partyId, roles }) => `${taskId} ${partyId} ${roles[0].letter}`);
 * // => ['a office AR', 'b office A', 'b village R']
 */
export function buildMatrix(plan: Plan, options: MatrixOptions = {}): Matrix {
  const depth = options.depth ?? Number.POSITIVE_INFINITY;
  if (options.depth !== undefined && !(Number.isInteger(depth) && depth >= 1)) {
    throw new RangeError(`responsibility.depth: ${depth} is no whole number from 1`);
  }
  const tasks = plan.tasks ?? [];
  const forest = buildForest(tasks, ({ parent }) => parent);
  const order = preorder(forest);
  const depths = depthsOf(forest, order);
  const holdings = options.inherit === false ? undefined : gatherHoldings(plan, forest, order);
  const sheet = openSheet(tasks, buildColumns(plan, options.rollUp ?? 'none'), options.letters ?? 'rasci');
  const rows: MatrixRow[] = [];
  for (let task = 0; task < tasks.length; task++) {
    if ((depths[task] as number) > depth) continue;
    const { id, label, title, assignments } = tasks[task] as Task;
    rows.push({ taskId: id, depth: depths[task] as number, ...(label === undefined ? {} : { label }), title });
    fillRow(sheet, task, holdings?.ofTasks[task] ?? ownHoldings(assignments, task));
  }
  return { rows, columns: usedColumns(sheet), cells: sheet.cells, deeperTasks: tasks.length - rows.length };
}

/** The depth of each task, 1 for one without parent. */
function depthsOf(forest: Forest, order: Int32Array): Int32Array {
  const depths = new Int32Array(order.length);
  for (const task of order) {
    const parent = forest.parents[task] as number;
    depths[task] = parent < 0 ? 1 : (depths[parent] as number) + 1;
  }
  return depths;
}
