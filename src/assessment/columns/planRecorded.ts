import type { Node } from '../compiledScheme.ts';
import type { PlanContext } from './planMeasure.ts';
import { tileSize } from './planner.ts';

/** Rows in which something that the clauses of a leaf read is recorded, context apart; `null` if in all of them. */
export function planRecorded(node: Node, context: PlanContext): Uint8Array | null {
  const { planner } = context;
  if (planner.unrecorded === 'assessed') return null;
  const masks: Uint8Array[] = [];
  for (const id of node.reads.indicators) {
    if (planner.compiled.indicators.get(id)?.context === true) continue;
    const column = planner.columns.get(id);
    if (column === undefined) continue;
    if (column.missing === null) return null;
    masks.push(column.missing);
  }
  const states = [...node.reads.items].flatMap((id) => context.items.get(id)?.state ?? []);
  const clauses = node.item.clauses ?? [];
  const [clause] = clauses;
  const [mask] = masks;
  const [only] = node.reads.indicators;
  const indicator = only === undefined ? undefined : planner.compiled.indicators.get(only);
  // A figure that has to be there and is not makes the item not computable, whatever else is said of it.
  const needed =
    clauses.length === 1 &&
    clause?.kind !== 'flat' &&
    clause?.when === undefined &&
    clause?.measure === only &&
    indicator?.type === 'number';
  if (needed && mask !== undefined && indicator?.absent === undefined) return null;
  const recorded = new Uint8Array(tileSize);
  planner.steps.push((from, count) => {
    recorded.fill(0, 0, count);
    for (const missing of masks) {
      for (let row = 0; row < count; row++) if (missing[from + row] === 0) recorded[row] = 1;
    }
    for (const state of states) {
      for (let row = 0; row < count; row++) if (state[row] === 0) recorded[row] = 1;
    }
  });
  return recorded;
}
