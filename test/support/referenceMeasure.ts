import type { Measure } from '../../src/schema/measure.ts';
import type { SchemeCondition } from '../../src/schema/schemeCondition.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';
import type { Round, Trim, Value } from '../../src/schema/schemeValues.ts';
import type { Observation, Observations, RepeatElement, States } from '../../src/schema/sheet.ts';
import type { ValueEnds } from '../../src/schema/valueEnds.ts';
import {
  decimal,
  type Fraction,
  fraction,
  isWhole,
  least,
  less,
  minus,
  most,
  nil,
  over,
  plus,
  rootAt,
  roundAt,
  same,
  times,
  total,
} from './fraction.ts';

/** What a measure gives: a value, or one of the three ways to have none. */
export type Read = { readonly value: Fraction | string | boolean } | 'unknown' | 'leftOut' | 'silent';
export type Holds = boolean | 'unknown' | 'leftOut';

/** The records of the sheet, then those of the elements within, the innermost last; and the item that each is an element of. */
export interface Layer {
  readonly owner: string | null;
  readonly observations: Observations;
  readonly states: States;
  readonly repeats: Readonly<Record<string, readonly RepeatElement[]>>;
}

/** What measures ask for. */
export interface World {
  readonly indicators: ReadonlyMap<string, SchemeIndicator>;
  /** What an item has as seen from some layers: one, or a list with one for each element. */
  readonly ofItem: (id: string, what: 'points' | 'share', layers: readonly Layer[]) => Read | readonly Read[];
  readonly grade: () => Read;
}

export const isNumber = (value: Fraction | string | boolean): value is Fraction => typeof value === 'object';

/** The records of an indicator: none, one, or several. */
export function recordsOf(id: string, layers: readonly Layer[]): readonly (Value | Observation)[] {
  for (const { observations } of [...layers].reverse()) {
    if (!Object.hasOwn(observations, id)) continue;
    const found = observations[id] as Value | Observation | Observation[];
    return Array.isArray(found) ? found : [found];
  }
  return [];
}

/** One record as a value; what is not allowed is unknown. */
function accept(indicator: SchemeIndicator, record: Value | Observation): Read {
  const value = typeof record === 'object' ? record.value : record;
  const { type, levels, minimum, maximum, multipleOf, digits } = indicator;
  if (type === 'check') return typeof value === 'boolean' ? { value } : 'unknown';
  if (type === 'level') return typeof value === 'string' && levels?.includes(value) ? { value } : 'unknown';
  if (type === 'count' && value === undefined) return { value: fraction(1n) };
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'unknown';
  const number = digits === undefined ? decimal(value) : roundAt(decimal(value), digits);
  if (type === 'count' && (!isWhole(number) || number.top < 0n)) return 'unknown';
  if (minimum !== undefined && less(number, decimal(minimum))) return 'unknown';
  if (maximum !== undefined && less(decimal(maximum), number)) return 'unknown';
  if (multipleOf !== undefined && !isWhole(over(number, decimal(multipleOf)))) return 'unknown';
  return { value: number };
}

/** What "nothing recorded" means. */
function absent(indicator: SchemeIndicator): Read {
  const { absent: said, context, from, type, levels } = indicator;
  if (said === 'unknown' && !levels?.includes('unknown')) return 'unknown';
  if (said !== undefined) return { value: typeof said === 'number' ? decimal(said) : said };
  if (context || from) return 'unknown';
  if (type === 'count') return { value: nil };
  if (type === 'check') return { value: false };
  return type === 'number' ? 'unknown' : 'silent';
}

/** One value for each observation of an indicator with several; otherwise one value. */
export function readIndicator(indicator: SchemeIndicator, layers: readonly Layer[]): Read | readonly Read[] {
  const records = recordsOf(indicator.id, layers);
  const values = records.map((record) => accept(indicator, record));
  if (indicator.multiple)
    return records.length > 0 ? values : indicator.absent === undefined ? [] : [absent(indicator)];
  if (records.length === 0) return absent(indicator);
  if (indicator.type !== 'count') return values.length === 1 ? (values[0] as Read) : 'unknown';
  let sum = nil;
  for (const value of values) {
    if (typeof value !== 'object' || !isNumber(value.value)) return 'unknown';
    sum = plus(sum, value.value);
  }
  return { value: sum };
}

/** Drops the highest and lowest, one of several equal ones at a time. */
export function trim(values: readonly Fraction[], rule: Trim | undefined): Fraction[] {
  const [highest, lowest] = [rule?.highest ?? 0, rule?.lowest ?? 0];
  const sorted = [...values].sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  if (values.length < (rule?.from ?? highest + lowest + 1)) return [...values];
  const gone = [...sorted.slice(0, lowest), ...sorted.slice(lowest).slice(-highest || sorted.length)];
  const kept = [...values];
  for (const value of gone) {
    const place = kept.findIndex((other) => same(other, value));
    if (place >= 0) kept.splice(place, 1);
  }
  return kept;
}

export interface Weighed {
  readonly value: Fraction;
  readonly weight: Fraction;
  readonly bonus?: boolean;
}

/** An aggregate with weights; `unknown` where it has no value. */
export function aggregate(operation: string, list: readonly Weighed[], round: Round | undefined): Fraction | 'unknown' {
  const values = list.map(({ value }) => value);
  if (operation === 'sum') return total(list.map(({ value, weight }) => times(value, weight)));
  if (list.length === 0) return 'unknown';
  const weight = total(list.filter(({ bonus }) => !bonus).map((entry) => entry.weight));
  if (operation === 'product') return values.reduce(times);
  if (operation === 'minimum') return values.reduce(least);
  if (operation === 'maximum') return values.reduce(most);
  if (operation === 'last') return values[values.length - 1] as Fraction;
  if (operation === 'median') {
    const sorted = [...values].sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
    const middle = sorted.length / 2;
    const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]] as [Fraction, Fraction];
    return over(plus(...pair), fraction(2n));
  }
  if (operation === 'harmonicMean') {
    if (values.some(({ top }) => top === 0n)) return 'unknown';
    const bottom = total(list.map((entry) => over(entry.weight, entry.value)));
    return bottom.top === 0n ? 'unknown' : over(weight, bottom);
  }
  if (weight.top === 0n) return 'unknown';
  if (operation === 'mean') return over(total(list.map((entry) => times(entry.value, entry.weight))), weight);
  if (round === undefined || values.some(({ top }) => top < 0n)) return 'unknown';
  const shares = list.map((entry) => over(entry.weight, weight));
  const degree = shares.reduce((sum, { bottom }) => sum * (bottom / bigShared(sum, bottom)), 1n);
  if (degree > 1000n || shares.some(({ top }) => top < 0n)) return 'unknown';
  const product = values.reduce((sum, value, index) => {
    const power = times(shares[index] as Fraction, fraction(degree)).top;
    return times(sum, fraction(value.top ** power, value.bottom ** power));
  }, fraction(1n));
  return rootAt(product, Number(degree), round.digits, round.mode);
}

const bigShared = (a: bigint, b: bigint): bigint => (b === 0n ? a : bigShared(b, a % b));

/** Whether a value keeps bounds. */
export function keeps(value: Fraction | string | boolean, ends: ValueEnds): Holds {
  if (ends.is !== undefined) {
    const wanted = (Array.isArray(ends.is) ? ends.is : [ends.is]) as Value[];
    const found = wanted.some((word) =>
      typeof word === 'number' ? isNumber(value) && same(value, decimal(word)) : word === value,
    );
    if (!found) return false;
  }
  const { atLeast, above, atMost, below } = ends;
  if ([atLeast, above, atMost, below].every((end) => end === undefined)) return true;
  if (!isNumber(value)) return 'unknown';
  return (
    (atLeast === undefined || !less(value, decimal(atLeast))) &&
    (above === undefined || less(decimal(above), value)) &&
    (atMost === undefined || !less(decimal(atMost), value)) &&
    (below === undefined || less(value, decimal(below)))
  );
}

/** The values that measures stand for inside an aggregate, those left out dropped; or why there is no answer. */
function operands(list: readonly Measure[], layers: readonly Layer[], world: World): Read | Read[] {
  const reads = list.flatMap((measure): readonly Read[] => {
    const indicator = typeof measure === 'string' ? world.indicators.get(measure) : undefined;
    if (indicator?.multiple) return readIndicator(indicator, layers) as readonly Read[];
    if (typeof measure === 'object' && 'items' in measure) {
      return measure.items.flatMap((id) => world.ofItem(id, measure.operation, layers));
    }
    return [read(measure, layers, world)];
  });
  const counted = reads.filter((entry) => entry !== 'leftOut');
  if (counted.length === 0 && reads.length > 0) return 'leftOut';
  if (counted.includes('unknown')) return 'unknown';
  if (!counted.includes('silent')) return counted;
  // A number that stands for itself is nobody's statement.
  const statements = counted.length - list.filter((measure) => typeof measure === 'number').length;
  return counted.filter((entry) => entry === 'silent').length === statements ? 'silent' : 'unknown';
}

/** The value of a measure. */
export function read(measure: Measure, layers: readonly Layer[], world: World): Read {
  if (typeof measure === 'number') return { value: decimal(measure) };
  if (typeof measure === 'string') {
    const indicator = world.indicators.get(measure);
    if (indicator === undefined || indicator.multiple) return 'unknown';
    return readIndicator(indicator, layers) as Read;
  }
  if (measure.operation === 'grade') return world.grade();
  if (measure.operation === 'peers' || measure.operation === 'rank') return 'unknown';
  if ('items' in measure) {
    const [id = ''] = measure.items;
    const found = measure.items.length === 1 ? world.ofItem(id, measure.operation, layers) : 'unknown';
    return Array.isArray(found) ? 'unknown' : (found as Read);
  }
  const list = operands(measure.of, layers, world);
  if (!Array.isArray(list)) return list;
  const values = list.map((entry) => (entry as { value: Fraction | string | boolean }).value);
  if (measure.operation === 'count') {
    const tested = ['is', 'atLeast', 'above', 'atMost', 'below'].some((end) => end in measure);
    const passed = values.map((value) =>
      tested ? keeps(value, measure) : isNumber(value) ? value.top > 0n : typeof value === 'string' ? 'unknown' : value,
    );
    if (passed.includes('unknown')) return 'unknown';
    return { value: fraction(BigInt(passed.filter((pass) => pass === true).length)) };
  }
  if (!values.every(isNumber)) return 'unknown';
  const rounded = (value: Fraction): Read => {
    const { round } = measure;
    return { value: round === undefined ? value : roundAt(value, round.digits, round.mode) };
  };
  const [a, b] = values;
  switch (measure.operation) {
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change': {
      if (a === undefined || b === undefined) return 'leftOut';
      if (values.length > 2) return 'unknown';
      if (measure.operation === 'difference') return rounded(minus(a, b));
      if (b.top === 0n) return 'unknown';
      if (measure.operation === 'ratio') return rounded(over(a, b));
      return rounded(times(fraction(100n), over(measure.operation === 'change' ? minus(a, b) : a, b)));
    }
    default: {
      const kept = trim(values, measure.trim).map((value) => ({ value, weight: fraction(1n) }));
      const result = aggregate(measure.operation, kept, measure.round);
      return result === 'unknown'
        ? 'unknown'
        : measure.operation === 'geometricMean'
          ? { value: result }
          : rounded(result);
    }
  }
}

/** Three-valued, with parts that rest on nothing but what is left out as neutral ones. */
export function combine(parts: readonly Holds[], deciding: boolean): Holds {
  const counted = parts.filter((part) => part !== 'leftOut');
  if (counted.length === 0 && parts.length > 0) return 'leftOut';
  if (counted.includes(deciding)) return deciding;
  return counted.includes('unknown') ? 'unknown' : !deciding;
}

/** Whether a condition holds. */
export function holds(condition: SchemeCondition, layers: readonly Layer[], world: World): Holds {
  if (typeof condition === 'string' || 'measure' in condition) {
    const found = read(typeof condition === 'string' ? condition : condition.measure, layers, world);
    if (found === 'leftOut') return 'leftOut';
    if (typeof found === 'string') return 'unknown';
    if (typeof condition !== 'string') return keeps(found.value, condition);
    if (isNumber(found.value)) return found.value.top > 0n;
    return typeof found.value === 'boolean' ? found.value : 'unknown';
  }
  if ('all' in condition)
    return combine(
      condition.all.map((part) => holds(part, layers, world)),
      false,
    );
  if ('any' in condition)
    return combine(
      condition.any.map((part) => holds(part, layers, world)),
      true,
    );
  const part = holds(condition.not, layers, world);
  return typeof part === 'boolean' ? !part : part;
}
