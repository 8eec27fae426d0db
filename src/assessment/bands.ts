import type { Rational } from '../internal/rational.ts';
import { compare, divide, rational } from '../internal/rational.ts';
import { rationalOf, toDecimalText } from '../internal/rationalText.ts';
import { ceilingOf, floorOf } from '../internal/roundRational.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import { keepsEnds } from './ends.ts';
import { isWithin, type NumberDomain } from './numberDomain.ts';

/** A stretch of numbers that every row treats alike: one number, or an open interval (`null`: without end). */
export interface Cell {
  readonly from: Rational | null;
  readonly to: Rational | null;
  /** The indexes of the rows that hold. */
  readonly rows: readonly number[];
}

function isPoint({ from, to }: Cell): boolean {
  return from !== null && to !== null && compare(from, to) === 0;
}

function bounds(ends: ValueEnds): number[] {
  const { is, atLeast, above, atMost, below } = ends;
  const exact = is === undefined ? [] : Array.isArray(is) ? is : [is];
  return [atLeast, above, atMost, below, ...exact].filter((value) => typeof value === 'number');
}

/** A number inside a cell, whether on the grid or not. */
function inside(from: Rational | null, to: Rational | null): Rational {
  const one = rational(1n);
  if (from === null) return to === null ? rational(0n) : shift(to, rational(-1n));
  if (to === null) return shift(from, one);
  return divide(shift(from, to), rational(2n));
}

function shift(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Whether a cell holds a number of the domain. */
function isPossible(from: Rational | null, to: Rational | null, domain: NumberDomain): boolean {
  if (from !== null && to !== null && compare(from, to) === 0) return isWithin(from, domain);
  const { minimum, maximum, grid } = domain;
  const low = minimum !== null && (from === null || compare(minimum, from) > 0) ? minimum : from;
  const high = maximum !== null && (to === null || compare(maximum, to) < 0) ? maximum : to;
  if (low === null || high === null) return true;
  // The cell is open at ends of its own and closed at those of the domain.
  const openLow = low === from;
  const openHigh = high === to;
  if (compare(low, high) > 0 || (compare(low, high) === 0 && (openLow || openHigh))) return false;
  if (grid === null) return true;
  const first = divide(low, grid);
  const last = divide(high, grid);
  const start = openLow ? floorOf(first) + 1n : ceilingOf(first);
  const end = openHigh ? ceilingOf(last) - 1n : floorOf(last);
  return start <= end;
}

/** Cuts a domain at the bounds of all rows; only cells that hold a number of the domain are given, in rising order. */
export function cutCells(rows: readonly ValueEnds[], domain: NumberDomain): Cell[] {
  const own = [domain.minimum, domain.maximum].flatMap((end) => end ?? []);
  const cuts = [...own, ...rows.flatMap((row) => bounds(row).map(rationalOf))]
    .sort(compare)
    .filter((cut, index, all) => index === 0 || compare(cut, all[index - 1] ?? cut) !== 0);
  const stretches: [Rational | null, Rational | null][] = [[null, cuts[0] ?? null]];
  cuts.forEach((cut, index) => {
    stretches.push([cut, cut], [cut, cuts[index + 1] ?? null]);
  });
  return stretches
    .filter(([from, to]) => isPossible(from, to, domain))
    .map(([from, to]) => {
      const sample = from !== null && to !== null && compare(from, to) === 0 ? from : inside(from, to);
      return { from, to, rows: rows.flatMap((row, index) => (keepsEnds(sample, row) === true ? [index] : [])) };
    });
}

/** A run of neighbouring cells in formula: `75 < x < 80`, `x = 80`, `x ≥ 90`. */
export function printStretch(cells: readonly Cell[]): string {
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return '';
  if (cells.length === 1 && isPoint(first) && first.from !== null) return `x = ${toDecimalText(first.from)}`;
  const left = first.from === null ? '' : `${toDecimalText(first.from)} ${isPoint(first) ? '≤' : '<'} `;
  const right = last.to === null ? '' : ` ${isPoint(last) ? '≤' : '<'} ${toDecimalText(last.to)}`;
  if (left !== '' && right === '' && first.from !== null) {
    return `x ${isPoint(first) ? '≥' : '>'} ${toDecimalText(first.from)}`;
  }
  return `${left}x${right}`;
}

/** Groups the cells that pass into runs of neighbours. */
export function runsOf(cells: readonly Cell[], passes: (cell: Cell) => boolean): Cell[][] {
  const runs: Cell[][] = [];
  let open = false;
  for (const cell of cells) {
    const passed = passes(cell);
    if (passed && open) runs.at(-1)?.push(cell);
    else if (passed) runs.push([cell]);
    open = passed;
  }
  return runs;
}
