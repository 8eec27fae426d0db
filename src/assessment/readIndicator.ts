import type { Rational } from '../internal/rational.ts';
import { add, compare, divide, isWhole, rational, signOf, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Value } from '../schema/schemeValues.ts';
import type { Observation } from '../schema/sheet.ts';
import type { ObservationUse } from './assessment.ts';
import { importedValue } from './importedValue.ts';
import type { Reading } from './reading.ts';
import { isNumber, silentReading, unknownReading } from './reading.ts';
import { findRecord, type Run, type Scope } from './scope.ts';

/** What an indicator holds in a scope. */
export interface IndicatorReading {
  /** Its value; of an indicator with several observations `unknown`. */
  readonly reading: Reading;
  /** One entry per observation, for an indicator with several. */
  readonly list?: readonly { readonly reading: Reading; readonly project?: string }[];
  /** Whether anything is recorded. */
  readonly recorded: boolean;
  readonly uses: readonly ObservationUse[];
  /** A figure that has to be there is not. */
  readonly missing?: true;
}

function isObservation(record: Value | Observation): record is Observation {
  return typeof record === 'object';
}

function useOf(indicator: string, record: Value | Observation): ObservationUse {
  if (!isObservation(record)) return { indicator, value: record };
  const { value, project, reason, evidence, party, date } = record;
  return {
    indicator,
    ...(value !== undefined && { value }),
    ...(project !== undefined && { project }),
    ...(reason !== undefined && { reason }),
    ...(evidence !== undefined && { evidence }),
    ...(party !== undefined && { party }),
    ...(date !== undefined && { date }),
  };
}

/** The number of decimal places of a finite decimal, as far as `digits` is concerned. */
function fitsDigits(value: Rational, digits: number): boolean {
  return value.denominator === 1n || 10n ** BigInt(digits) % value.denominator === 0n;
}

/** Judges one recorded value: its type, its places, its bounds, its grid. */
function judge(indicator: SchemeIndicator, value: Value | undefined, path: IssuePath, run: Run): Reading {
  const refuse = (rule: string): Reading => {
    const shown = value === undefined ? null : value;
    run.report('assessment.valueRefused', path, { indicator: indicator.id, value: shown, rule });
    return unknownReading;
  };
  if (indicator.type === 'check') {
    return typeof value === 'boolean' ? { state: 'known', value } : refuse('true or false');
  }
  if (indicator.type === 'level') {
    if (typeof value === 'string' && indicator.levels?.includes(value) === true) return { state: 'known', value };
    return refuse(`one of ${(indicator.levels ?? []).join(', ')}`);
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('a number');
  let number = rationalOf(value);
  let rounded = false;
  if (indicator.digits !== undefined && !fitsDigits(number, indicator.digits)) {
    number = roundRational(number, indicator.digits);
    rounded = true;
    run.report('assessment.valueRounded', path, {
      indicator: indicator.id,
      value,
      rounded: toNumber(number),
      digits: indicator.digits,
    });
  }
  if (indicator.type === 'count' && (!isWhole(number) || signOf(number) < 0)) return refuse('a whole number from 0');
  const { minimum, maximum, multipleOf } = indicator;
  // Doubles stand in the order of the decimals that they print; only what was rounded is another decimal.
  const below = (bound: number): boolean => (rounded ? compare(number, rationalOf(bound)) < 0 : value < bound);
  const above = (bound: number): boolean => (rounded ? compare(number, rationalOf(bound)) > 0 : value > bound);
  if (minimum !== undefined && below(minimum)) return refuse(`at least ${minimum}`);
  if (maximum !== undefined && above(maximum)) return refuse(`at most ${maximum}`);
  if (multipleOf !== undefined && !isWhole(divide(number, rationalOf(multipleOf)))) {
    return refuse(`a multiple of ${multipleOf}`);
  }
  return { state: 'known', value: number };
}

function constantReading(value: Value): Reading {
  return { state: 'known', value: typeof value === 'number' ? rationalOf(value) : value };
}

/** What "nothing recorded" means for an indicator. */
function absentReading(indicator: SchemeIndicator): Reading {
  if (indicator.absent !== undefined) {
    return indicator.absent === 'unknown' && !(indicator.levels?.includes('unknown') === true)
      ? unknownReading
      : constantReading(indicator.absent);
  }
  if (indicator.context === true || indicator.from !== undefined) return unknownReading;
  if (indicator.type === 'count') return { state: 'known', value: zero };
  if (indicator.type === 'check') return { state: 'known', value: false };
  return indicator.type === 'number' ? unknownReading : silentReading;
}

function nothingRecorded(indicator: SchemeIndicator): IndicatorReading {
  if (indicator.multiple === true && indicator.absent === undefined) {
    return { reading: unknownReading, list: [], recorded: false, uses: [] };
  }
  const reading = absentReading(indicator);
  const list = indicator.multiple === true ? [{ reading }] : undefined;
  return {
    reading: list === undefined ? reading : unknownReading,
    ...(list !== undefined && { list }),
    recorded: false,
    uses: [],
    ...((reading.state === 'unknown' || reading.state === 'silent') && { missing: true as const }),
  };
}

/** A count adds up its observations; one without value is 1. */
function sumOf(readings: readonly Reading[]): Reading {
  let sum = zero;
  for (const reading of readings) {
    if (reading.state !== 'known' || !isNumber(reading.value)) return unknownReading;
    sum = add(sum, reading.value);
  }
  return { state: 'known', value: sum };
}

function readRecords(
  indicator: SchemeIndicator,
  recorded: Value | Observation | readonly Observation[],
  path: IssuePath,
  run: Run,
): IndicatorReading {
  const several = Array.isArray(recorded);
  if (!several && !isObservation(recorded as Value | Observation) && indicator.multiple !== true) {
    const value = recorded as Value;
    return { reading: judge(indicator, value, path, run), recorded: true, uses: [{ indicator: indicator.id, value }] };
  }
  const records: readonly (Value | Observation)[] = several ? recorded : [recorded as Value | Observation];
  const uses = records.map((record) => useOf(indicator.id, record));
  const readings = records.map((record, index) => {
    const value = isObservation(record) ? record.value : record;
    const place = [...path, ...(several ? [index] : []), ...(isObservation(record) ? ['value'] : [])];
    if (value === undefined && indicator.type === 'count') return constantReading(1);
    return judge(indicator, value, value === undefined ? place.slice(0, -1) : place, run);
  });
  if (indicator.multiple === true) {
    const list = readings.map((reading, index) => {
      const project = uses[index]?.project;
      return { reading, ...(project !== undefined && { project }) };
    });
    return { reading: unknownReading, list, recorded: true, uses };
  }
  if (indicator.type === 'count') return { reading: sumOf(readings), recorded: true, uses };
  if (readings.length > 1) {
    run.report('assessment.severalValues', path, { indicator: indicator.id, count: readings.length });
    return { reading: unknownReading, recorded: true, uses };
  }
  return { reading: readings[0] ?? unknownReading, recorded: true, uses };
}

/**
 * Reads an indicator in a scope: the innermost record decides. Each record is judged once; one that is refused is unknown.
 */
export function readIndicator(id: string, scope: Scope): IndicatorReading {
  const known = scope.readings.get(id);
  if (known !== undefined) return known;
  const reading = lookUp(id, scope);
  scope.readings.set(id, reading);
  return reading;
}

function lookUp(id: string, scope: Scope): IndicatorReading {
  const { run } = scope;
  const indicator = run.compiled.indicators.get(id);
  if (indicator === undefined) {
    run.report('assessment.undefinedName', ['scheme'], { what: 'indicator', name: id });
    return { reading: unknownReading, recorded: false, uses: [] };
  }
  const record = findRecord(scope, 'observations', id);
  if (record !== undefined && record.scope !== scope) return readIndicator(id, record.scope);
  if (record !== undefined && !(Array.isArray(record.value) && record.value.length === 0)) {
    return readRecords(indicator, record.value, [...scope.path, 'observations', id], run);
  }
  const imported = indicator.from === undefined ? undefined : importedValue(indicator.from, run);
  return imported === undefined ? nothingRecorded(indicator) : { reading: imported, recorded: true, uses: [] };
}

/** The gap of the grid of an indicator: 1 for a count, `multipleOf`, or the last declared place; else `undefined`. */
export function gridOf(indicator: SchemeIndicator): Rational | undefined {
  if (indicator.multipleOf !== undefined) return rationalOf(indicator.multipleOf);
  if (indicator.type === 'count') return rational(1n);
  return indicator.digits === undefined ? undefined : rational(1n, 10n ** BigInt(indicator.digits));
}

/** A value as the nearest double, word or truth for a result. */
export function shown(reading: Reading): number | boolean | string | null {
  if (reading.state !== 'known') return null;
  return isNumber(reading.value) ? toNumber(reading.value) : reading.value;
}
