import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { SchemeIndicator } from '../../schema/schemeIndicator.ts';
import type { ColumnValues } from './columns.ts';
import { buffer, ceilingIn, floorIn, giveUp, type Planner, type Quantity, tileSize, wholeIn } from './planner.ts';

/** An indicator in a tile. */
export interface LoadedNumber extends Quantity {
  /** Where nothing is recorded and that is no statement, the numerator is `NaN`. */
  readonly silent: boolean;
}

/** Without bounds of their own, values up to this size are taken for plain ones; beyond it a row is odd. */
const plainSize = 1e9;
const plainCount = 1e6;

/** The fewest decimal places, up to 6, that print all values of a column; values with more are odd. */
function placesOf(values: ColumnValues | null | undefined, missing: Uint8Array | null): number {
  if (!(values instanceof Float64Array)) return 0;
  let places = 0;
  let scale = 1;
  for (let index = 0; index < values.length && places < 6; index++) {
    const value = values[index] ?? 0;
    if (missing !== null && missing[index] !== 0) continue;
    while (places < 6 && Math.round(value * scale) / scale !== value && Math.abs(value) < plainSize) {
      places += 1;
      scale *= 10;
    }
  }
  return places;
}

function decimalPlaces(value: number): number {
  let places = 0;
  let scale = 1;
  while (places < 12 && Math.round(value * scale) / scale !== value) {
    places += 1;
    scale *= 10;
  }
  return places;
}

/** What "nothing recorded" is as a numerator; `NaN` unknown or silent. */
function absentOf({ type, absent, context, from }: SchemeIndicator, scale: number, planner: Planner): number {
  if (typeof absent === 'number') return wholeIn(rationalOf(absent), scale, planner);
  if (absent !== undefined || context === true || from !== undefined) return Number.NaN;
  return type === 'count' ? 0 : Number.NaN;
}

/**
 * Loads a column of numbers as whole numerators. A double is the decimal n / scale if dividing n by the scale gives that very
 * double: with at most 15 digits no other decimal so short prints it. Whatever else stands there makes its row odd.
 */
export function loadColumn(id: string, planner: Planner): LoadedNumber {
  const indicator = planner.compiled.indicators.get(id);
  const values = buffer();
  const none: LoadedNumber = { values, denominator: 1, least: 0, most: 0, silent: false };
  if (
    indicator === undefined ||
    indicator.multiple === true ||
    indicator.type === 'check' ||
    indicator.type === 'level'
  ) {
    giveUp(planner, `“${id}” is no single number`);
    return none;
  }
  const column = planner.columns.get(id);
  const source = column === undefined ? undefined : column.values;
  const missing = column?.missing ?? null;
  const { type, digits, multipleOf, minimum, maximum } = indicator;
  const declared =
    type === 'count' ? 0 : (digits ?? (multipleOf === undefined ? undefined : decimalPlaces(multipleOf)));
  const places = Math.max(
    declared ?? placesOf(source, missing),
    decimalPlaces(typeof indicator.absent === 'number' ? indicator.absent : 0),
  );
  if (places > 9) giveUp(planner, `“${id}” has too many places`);
  const scale = 10 ** places;
  const size = type === 'count' ? plainCount : plainSize;
  const end = (bound: number | undefined, otherwise: number, of: (value: Rational, parts: number) => number): number =>
    bound === undefined ? otherwise : of(rationalOf(bound), scale);
  const least = Math.max(end(minimum, -size, ceilingIn), type === 'count' ? 0 : -size * 100);
  const most = Math.min(end(maximum, size, floorIn), size * 100);
  const grid = multipleOf === undefined ? 0 : wholeIn(rationalOf(multipleOf), scale, planner);
  const absent = absentOf(indicator, scale, planner);
  const silent =
    type === 'mark' &&
    Number.isNaN(absent) &&
    indicator.context !== true &&
    indicator.absent === undefined &&
    indicator.from === undefined;
  planner.steps.push(loader(source, missing, values, { scale, least, most, grid, absent, odd: planner.odd }));
  const range = Number.isNaN(absent)
    ? { least, most }
    : { least: Math.min(least, absent), most: Math.max(most, absent) };
  return { values, denominator: scale, ...range, silent };
}

interface Loading {
  readonly scale: number;
  readonly least: number;
  readonly most: number;
  readonly grid: number;
  readonly absent: number;
  readonly odd: Uint8Array;
}

function loader(
  source: ColumnValues | null | undefined,
  missing: Uint8Array | null,
  values: Float64Array,
  { scale, least, most, grid, absent, odd }: Loading,
): (from: number, count: number) => void {
  // No column: nothing is recorded. A refused one: every value is unknown.
  if (source === undefined || source === null) {
    return (_from, count) => {
      values.fill(source === null ? Number.NaN : absent, 0, count);
    };
  }
  const plain = new Float64Array(source instanceof Float64Array ? 0 : tileSize);
  return (from, count) => {
    let start = from;
    let doubles: Float64Array = plain;
    if (source instanceof Float64Array) doubles = source;
    else {
      plain.set(source.subarray(from, from + count));
      start = 0;
    }
    if (missing === null) readAll(doubles, start, count, values, scale, least, most, odd);
    else readMasked(doubles, start, count, values, scale, least, most, odd, missing, from, absent);
    if (grid > 1) {
      for (let row = 0; row < count; row++)
        if ((values[row] as number) % grid > 0 || (values[row] as number) % grid < 0) odd[row] = 1;
    }
  };
}

function readAll(
  doubles: Float64Array,
  start: number,
  count: number,
  values: Float64Array,
  scale: number,
  least: number,
  most: number,
  odd: Uint8Array,
): void {
  for (let row = 0; row < count; row++) {
    const value = doubles[start + row] as number;
    const whole = Math.round(value * scale) + 0;
    values[row] = whole;
    if (!(whole / scale === value && whole >= least && whole <= most)) odd[row] = 1;
  }
}

function readMasked(
  doubles: Float64Array,
  start: number,
  count: number,
  values: Float64Array,
  scale: number,
  least: number,
  most: number,
  odd: Uint8Array,
  missing: Uint8Array,
  from: number,
  absent: number,
): void {
  for (let row = 0; row < count; row++) {
    const value = doubles[start + row] as number;
    const whole = Math.round(value * scale) + 0;
    const there = missing[from + row] === 0;
    values[row] = there ? whole : absent;
    if (there && !(whole / scale === value && whole >= least && whole <= most)) odd[row] = 1;
  }
}

/**
 * The numerators that an indicator can have, as far as its declaration says: the words of a level, 0 and 1 of a check, a count
 * up to its maximum, a number with bounds and places. `null` where it does not say.
 */
export function indicatorRange(
  { type, levels, minimum, maximum, digits, multipleOf }: SchemeIndicator,
  planner: Planner,
): { readonly scale: number; readonly least: number; readonly most: number } | null {
  if (type === 'check') return { scale: 1, least: 0, most: 1 };
  if (type === 'level') return { scale: 1, least: 0, most: (levels?.length ?? 1) - 1 };
  const places = type === 'count' ? 0 : (digits ?? (multipleOf === undefined ? undefined : decimalPlaces(multipleOf)));
  const scale = 10 ** (places ?? 0);
  const low = minimum ?? (type === 'count' ? 0 : undefined);
  if (places === undefined || places > 6 || low === undefined || maximum === undefined) return null;
  const [least, most] = [ceilingIn(rationalOf(low), scale), floorIn(rationalOf(maximum), scale)];
  return planner.failed === null && most >= least
    ? { scale, least: type === 'count' ? Math.max(0, least) : least, most }
    : null;
}
