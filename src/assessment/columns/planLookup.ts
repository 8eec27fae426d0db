import type { Node } from '../compiledScheme.ts';
import type { ItemColumns } from './columns.ts';
import { type Group, type Link, openGroup } from './group.ts';
import { indicatorRange } from './loadColumn.ts';
import { planLeaf } from './planItem.ts';
import { type Planner, tileSize } from './planner.ts';
import type { ReadColumn } from './readColumns.ts';

/** So many different values are worked out once; a column of more is worked out row by row. */
const largestTable = 4096;

/** What an item comes to for each value of its indicator, and, at the last place, where nothing is recorded. */
interface Table {
  readonly link: Link;
  /** The doubles that are the values. */
  readonly doubles: Float64Array;
  readonly points: Float64Array;
  readonly state: Uint8Array;
  readonly odd: Uint8Array;
  readonly leaves: Uint8Array;
  readonly clauses: readonly { readonly values: Float64Array; readonly denominator: number }[];
}

/** The numerators that stand in a column: those that its indicator allows, of a count without maximum up to its largest. */
function rangeOf({ indicator, values, missing }: ReadColumn, planner: Planner): ReturnType<typeof indicatorRange> {
  if (indicator.type !== 'count' || indicator.maximum !== undefined) return indicatorRange(indicator, planner);
  let largest = 0;
  for (let row = 0; row < (values?.length ?? 0); row++) {
    const value = values?.[row] as number;
    if (value > largest && (missing === null || missing[row] === 0)) largest = value;
  }
  return largest < largestTable ? indicatorRange({ ...indicator, maximum: Math.floor(largest) }, planner) : null;
}

/** Works an item out for every value that its indicator can have, by the very steps that would score rows. */
function workOut(node: Node, column: ReadColumn, doubles: Float64Array, planner: Planner): Table | null {
  const many = doubles.length;
  const missing = new Uint8Array(many);
  missing[many - 1] = 1;
  const columns = new Map([[column.indicator.id, { indicator: column.indicator, values: doubles, missing }]]);
  const inner: Planner = { ...planner, columns, steps: [], odd: new Uint8Array(tileSize), failed: null };
  const context = { planner: inner, numbers: new Map(), truths: new Map(), items: new Map() };
  const { settled, gains } = planLeaf(node, openGroup(inner), context);
  if (inner.failed !== null) return null;
  const table = {
    link: settled.link,
    doubles,
    points: new Float64Array(many),
    state: new Uint8Array(many),
    odd: new Uint8Array(many),
    leaves: settled.leaves,
    clauses: gains.map(({ denominator }) => ({ values: new Float64Array(many), denominator })),
  };
  for (let from = 0; from < many; from += tileSize) {
    const count = Math.min(tileSize, many - from);
    inner.odd.fill(0);
    for (const step of inner.steps) step(from, count);
    table.points.set(settled.points.values.subarray(0, count), from);
    table.state.set(settled.state.subarray(0, count), from);
    table.odd.set(inner.odd.subarray(0, count), from);
    gains.forEach((gain, index) => {
      table.clauses[index]?.values.set(gain.values.subarray(0, count), from);
    });
  }
  return table;
}

/** Where the values of a tile stand in a table; what stands nowhere is odd, and counts as if nothing were recorded. */
function findPlaces(
  values: Float64Array,
  start: number,
  count: number,
  places: Int32Array,
  doubles: Float64Array,
  scale: number,
  shift: number,
  odd: Uint8Array,
): void {
  const last = doubles.length - 1;
  for (let row = 0; row < count; row++) {
    const value = values[start + row] as number;
    const place = (value * scale + shift) | 0;
    if (place >= 0 && place < last && doubles[place] === value) places[row] = place;
    else {
      places[row] = last;
      odd[row] = 1;
    }
  }
}

function findMasked(
  values: Float64Array,
  start: number,
  count: number,
  places: Int32Array,
  doubles: Float64Array,
  scale: number,
  shift: number,
  odd: Uint8Array,
  missing: Uint8Array,
  from: number,
): void {
  const last = doubles.length - 1;
  for (let row = 0; row < count; row++) {
    const value = values[start + row] as number;
    const place = (value * scale + shift) | 0;
    if (missing[from + row] !== 0) places[row] = last;
    else if (place >= 0 && place < last && doubles[place] === value) places[row] = place;
    else {
      places[row] = last;
      odd[row] = 1;
    }
  }
}

function addUp(
  places: Int32Array,
  count: number,
  points: Float64Array,
  sum: Float64Array,
  covered: Float64Array,
  there: number,
  otherwise: number,
): void {
  const last = points.length - 1;
  for (let row = 0; row < count; row++) {
    const place = places[row] as number;
    sum[row] = (sum[row] as number) + (points[place] as number);
    covered[row] = (covered[row] as number) + (place === last ? otherwise : there);
  }
}

function addMarks(places: Int32Array, count: number, marks: Float64Array, covered: Float64Array): void {
  for (let row = 0; row < count; row++) {
    covered[row] = (covered[row] as number) + (marks[places[row] as number] as number);
  }
}

/**
 * Plans an item that reads one indicator of few possible values: what it comes to is worked out once for each value and then
 * looked up. `null` where that is not so.
 */
export function planLookup(
  node: Node,
  group: Group,
  planner: Planner,
  length: number,
  target: ItemColumns | undefined,
): Link | null {
  const [id] = node.needs.indicators;
  const column = id === undefined || node.needs.indicators.size > 1 ? undefined : planner.columns.get(id);
  if (column === undefined || column.values === null || node.needs.items.size > 0 || column.indicator.multiple === true)
    return null;
  const range = rangeOf(column, planner);
  if (range === null || range.most - range.least >= Math.min(largestTable, length / 4)) return null;
  const { scale, least, most } = range;
  const doubles = Float64Array.from({ length: most - least + 2 }, (_, index) => (least + index) / scale + 0);
  const table = workOut(node, column, doubles, planner);
  if (table === null) return null;
  const { link, points, state, odd: odds, leaves, clauses } = table;
  group.links.push(link);
  const last = doubles.length - 1;
  const counting = Uint8Array.from(state, (found) => 1 - (leaves[found] as number));
  const scaled = new Float64Array(last + 1);
  const marks = new Float64Array(last + 1);
  const lost = new Float64Array(last + 1);
  // Whether every value that is recorded counts alike for coverage.
  let alike = false;
  link.close = () => {
    for (let place = 0; place <= last; place++) {
      const counts = counting[place] === 1;
      scaled[place] = counts ? (points[place] as number) * link.factor : 0;
      marks[place] = counts && state[place] === 0 ? link.fullFactor : 0;
      lost[place] = counts ? 0 : link.fullFactor;
    }
    alike = marks.subarray(0, last).every((mark) => mark === marks[0]);
  };
  const places = new Int32Array(tileSize);
  const { odd } = planner;
  const { values, missing } = column;
  const plain = values instanceof Float64Array ? null : new Float64Array(tileSize);
  const shift = 0.5 - least;
  planner.steps.push((from, count) => {
    plain?.set(values.subarray(from, from + count));
    const source = plain ?? (values as Float64Array);
    const start = plain === null ? from : 0;
    if (missing === null) findPlaces(source, start, count, places, doubles, scale, shift, odd);
    else findMasked(source, start, count, places, doubles, scale, shift, odd, missing, from);
    const even = alike ? (marks[0] as number) : 0;
    addUp(places, count, scaled, group.sum, group.covered, even, alike ? (marks[last] as number) : 0);
    if (!alike) addMarks(places, count, marks, group.covered);
  });
  if (odds.includes(1)) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) if (odds[places[row] as number] === 1) odd[row] = 1;
    });
  }
  if (link.mayLeave || link.maySilent) {
    planner.steps.push((_from, count) => {
      if (!link.mayLeave && group.speaks) return;
      for (let row = 0; row < count; row++) {
        const place = places[row] as number;
        group.lost[row] = (group.lost[row] as number) + (lost[place] as number);
        if (counting[place] === 1) {
          group.counts[row] = 1;
          if (state[place] !== 1) group.spoken[row] = 1;
        }
      }
    });
  }
  if (target !== undefined) {
    const doublesOf = (numerators: Float64Array, denominator: number): Float64Array =>
      numerators.map((numerator) => numerator / denominator + 0);
    const written = [
      { from: doublesOf(points, link.points.denominator), to: target.points },
      ...clauses.flatMap((clause, index) => {
        const to = target.clauses[index];
        return to === undefined ? [] : [{ from: doublesOf(clause.values, clause.denominator), to }];
      }),
    ];
    planner.steps.push((from, count) => {
      for (const { from: found, to } of written) copyPlaces(places, count, found, to, from);
      for (let row = 0; row < count; row++) target.state[from + row] = state[places[row] as number] as number;
    });
  }
  return link;
}

function copyPlaces(places: Int32Array, count: number, found: Float64Array, target: Float64Array, from: number): void {
  for (let row = 0; row < count; row++) target[from + row] = found[places[row] as number] as number;
}
