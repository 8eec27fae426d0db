import { conditionReads, noReads } from '../clauseReads.ts';
import type { CompiledScheme, Node } from '../compiledScheme.ts';
import type { ItemColumns } from './columns.ts';
import { closeGroup, type Group, openGroup } from './group.ts';
import type { ItemPlan } from './itemPlan.ts';
import { planGroup, planLeaf } from './planItem.ts';
import { planLookup } from './planLookup.ts';
import type { PlanContext } from './planMeasure.ts';
import { type Planner, type Quantity, tileSize } from './planner.ts';
import { planOutcome } from './planOutcome.ts';
import type { ReadColumns } from './readColumns.ts';
import type { Written } from './writeRow.ts';

/** Copies numerators into a column as the nearest doubles: one division of two exact doubles is rounded correctly. */
function writer({ values, denominator }: Quantity, target: Float64Array): (from: number, count: number) => void {
  return (from, count) => {
    for (let row = 0; row < count; row++) target[from + row] = (values[row] as number) / denominator + 0;
  };
}

/** Plans the scoring of a tile of rows; `null` where columns cannot carry the scheme exactly. */
export function planScheme(
  compiled: CompiledScheme,
  columns: ReadColumns,
  unrecorded: 'notAssessed' | 'assessed',
  written: Written,
): Planner | null {
  const planner: Planner = { compiled, columns, unrecorded, steps: [], odd: new Uint8Array(tileSize), failed: null };
  const items = new Map<string, ItemPlan>();
  const context: PlanContext = { planner, numbers: new Map(), truths: new Map(), items };
  planner.steps.push((_from, count) => {
    planner.odd.fill(0, 0, count);
  });
  const needed = readItems(compiled);
  const { length } = written.points;
  const root = openGroup(planner);
  const groups = new Map<Node, Group>();
  const order = compiled.order.get(null) ?? [];
  for (const node of order) if (node.children.length > 0) groups.set(node, openGroup(planner));
  for (const node of order) {
    const own = groups.get(node);
    const above = node.parent === null ? root : groups.get(node.parent);
    if (above === undefined || compiled.cyclic.has(node)) return null;
    const target = written.items?.get(node.item.id);
    const read = own !== undefined || needed.has(node.item.id) || node.parent === null;
    if (!read && planLookup(node, above, planner, length, target) !== null) continue;
    const planned = own === undefined ? planLeaf(node, above, context) : planGroup(node, own, above, context);
    const { settled } = planned;
    const { full } = settled.link;
    const varies = own?.varies === true || full === null;
    items.set(node.item.id, {
      points: settled.points,
      state: settled.state,
      full: varies ? null : Number(full?.numerator ?? 0),
      fullDenominator: Number(full?.denominator ?? 1),
      mayLeave: settled.mayLeave,
    });
    if (target !== undefined) writeItem(planner, target, settled, planned.gains);
    if (planner.failed !== null) return null;
  }
  const top = items.get(compiled.top.item.id);
  const link = root.links[0];
  if (top === undefined || link === undefined) return null;
  closeGroup(root, planner);
  const { grade, eligible } = planOutcome(top.points, context);
  writeTotals(planner, written, top, link.full === null ? null : root, groups.get(compiled.top) ?? null);
  planner.steps.push((from, count) => {
    written.grade.set(count < tileSize ? grade.subarray(0, count) : grade, from);
    written.eligible.set(count < tileSize ? eligible.subarray(0, count) : eligible, from);
  });
  return planner.failed === null ? planner : null;
}

/** The items whose results anything reads by name. */
function readItems({ nodes, scheme }: CompiledScheme): ReadonlySet<string> {
  const reads = noReads();
  for (const { needs } of nodes.values()) for (const id of needs.items) reads.items.add(id);
  for (const { requires } of scheme.outcome?.grades ?? []) conditionReads(requires, reads);
  for (const { when, unless } of scheme.outcome?.vetoes ?? []) conditionReads(when ?? unless, reads);
  return reads.items;
}

function writeItem(
  planner: Planner,
  target: ItemColumns,
  { points, state }: { readonly points: Quantity; readonly state: Uint8Array },
  gains: readonly Quantity[],
): void {
  planner.steps.push(writer(points, target.points));
  planner.steps.push((from, count) => {
    target.state.set(count < tileSize ? state.subarray(0, count) : state, from);
  });
  gains.forEach((gain, index) => {
    const column = target.clauses[index];
    if (column !== undefined) planner.steps.push(writer(gain, column));
  });
}

/** Writes the total, its state, its full marks and what of them was assessed. */
function writeTotals(planner: Planner, written: Written, top: ItemPlan, root: Group | null, own: Group | null): void {
  planner.steps.push(writer(top.points, written.points));
  planner.steps.push((from, count) => {
    written.state.set(count < tileSize ? top.state.subarray(0, count) : top.state, from);
  });
  planner.steps.push((from, count) => {
    if (root === null) {
      written.full.fill(Number.NaN, from, from + count);
      written.coverage.fill(Number.NaN, from, from + count);
      return;
    }
    const group = own ?? root;
    const [all, marks] = [group.full, group.marks];
    const { lost, covered } = group;
    for (let row = 0; row < count; row++) {
      const left = all - (lost[row] as number);
      written.full[from + row] = left / marks;
      // Whether what counts has no full marks or marks of 0 is for the row itself to say.
      if (left === 0) planner.odd[row] = 1;
      written.coverage[from + row] = left === 0 ? Number.NaN : (100 * (covered[row] as number)) / left;
    }
  });
}
