import { divide, isWhole } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Value } from '../schema/schemeValues.ts';

const mostValues = 60;

function gridOf({ type, multipleOf, digits }: SchemeIndicator): number | undefined {
  return multipleOf ?? (type === 'count' ? 1 : digits === undefined ? undefined : 10 ** -digits);
}

/** Nothing but noise is lost: thresholds have fewer places. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;

function fits(value: number, indicator: SchemeIndicator): boolean {
  const { type, minimum = type === 'count' ? 0 : undefined, maximum } = indicator;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) return false;
  const grid = gridOf(indicator);
  return grid === undefined || isWhole(divide(rationalOf(value), rationalOf(grid)));
}

/** Few digits before many, small before large, above 0 before below. */
function simplicity(a: number, b: number): number {
  const length = (value: number): number => String(Math.abs(value)).length;
  return length(a) - length(b) || Math.abs(a) - Math.abs(b) || b - a;
}

function numbersOf(indicator: SchemeIndicator, thresholds: ReadonlySet<number>): number[] {
  const { minimum, maximum, absent } = indicator;
  const grid = gridOf(indicator);
  const marks = [0, 1, ...[minimum, maximum, absent].filter((value) => typeof value === 'number'), ...thresholds];
  const cuts = [...new Set(marks.map(tidy))].sort((a, b) => a - b);
  // Between two thresholds lies a value of its own, and so does beyond the last one.
  const between = cuts.slice(1).map((cut, index) => tidy(((cuts[index] ?? cut) + cut) / 2));
  const beside = cuts.flatMap((cut) => [tidy(cut - (grid ?? 1)), tidy(cut + (grid ?? 1))]);
  const onGrid = grid === undefined ? between : between.map((value) => tidy(Math.round(value / grid) * grid));
  const all = new Set([...cuts, ...beside, ...onGrid].filter((value) => fits(value, indicator)));
  return [...all].sort(simplicity).slice(0, mostValues);
}

/** Values that an indicator may hold and at which a scheme may change, the simplest first. */
export function valuesOf(indicator: SchemeIndicator, thresholds: ReadonlySet<number> = new Set()): Value[] {
  if (indicator.type === 'check') return [true, false];
  if (indicator.type === 'level') return [...(indicator.levels ?? [])];
  return numbersOf(indicator, thresholds);
}
