import type { Rational } from '../internal/rational.ts';
import { divide, hundred, multiply, one, rational, signOf, subtract } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { AggregateMeasure, CountMeasure, ItemMeasure, Measure, PairMeasure } from '../schema/measure.ts';
import { aggregate } from './aggregate.ts';
import { hasEnds, keepsEnds } from './ends.ts';
import { readIndicator } from './readIndicator.ts';
import type { Reading } from './reading.ts';
import { isNumber, leftOutReading, silentReading, unknownReading } from './reading.ts';
import { resultsOf, type Scope } from './scope.ts';
import type { Scored } from './scored.ts';
import { trimValues } from './trimValues.ts';

const known = (value: Rational): Reading => ({ state: 'known', value });

/** The points or the share of a scored item; neutral if it is left out. */
function readScored(scored: Scored, operation: 'points' | 'share', scope: Scope, path: IssuePath): Reading {
  if (scored.standing !== 'counts') return leftOutReading;
  if (scored.points === null) return unknownReading;
  if (operation === 'points') return known(scored.points);
  if (scored.full === null || signOf(scored.full) === 0) {
    scope.run.report('assessment.divisionByZero', path, { operation });
    return unknownReading;
  }
  return known(divide(multiply(hundred, scored.points), scored.full));
}

function itemReadings(measure: ItemMeasure, scope: Scope, path: IssuePath): { list: boolean; readings: Reading[] } {
  let list = measure.items.length !== 1;
  const readings = measure.items.flatMap((id): Reading[] => {
    const node = scope.run.compiled.nodes.get(id);
    if (node === undefined) {
      scope.run.report('assessment.undefinedName', ['scheme'], { what: 'item', name: id });
      return [unknownReading];
    }
    const found = resultsOf(node, scope);
    if (found.list) list = true;
    // An item that was not reached rests on itself.
    if (!found.list && found.results.length === 0) return [unknownReading];
    return found.results.map((scored) => readScored(scored, measure.operation, scope, path));
  });
  return { list, readings };
}

/** The operands that a measure stands for inside an aggregate: several for an indicator or items with several values. */
function operands(measure: Measure, scope: Scope, path: IssuePath): readonly Reading[] {
  if (typeof measure === 'string') {
    const { list } = readIndicator(measure, scope);
    if (list !== undefined) return list.map(({ reading }) => reading);
  } else if (typeof measure === 'object' && (measure.operation === 'points' || measure.operation === 'share')) {
    return itemReadings(measure, scope, path).readings;
  }
  return [evaluateMeasure(measure, scope, path)];
}

/** The operands of several measures, those that are left out dropped; or what stands in the way of a value. */
function operandsOf(measures: readonly Measure[], scope: Scope, path: IssuePath): readonly Reading[] | Reading {
  const readings = measures.flatMap((part) => operands(part, scope, path));
  const counted = readings.filter(({ state }) => state !== 'leftOut');
  if (counted.length === 0 && readings.length > 0) return leftOutReading;
  if (counted.some(({ state }) => state === 'unknown')) return unknownReading;
  const silent = counted.filter(({ state }) => state === 'silent').length;
  if (silent === 0) return counted;
  // A number that stands for itself is no statement of an assessor.
  const constants = measures.filter((part) => typeof part === 'number').length;
  return silent + constants === counted.length ? silentReading : unknownReading;
}

function isReading(value: readonly Reading[] | Reading): value is Reading {
  return !Array.isArray(value);
}

function numbers(
  readings: readonly Reading[],
  operation: string,
  scope: Scope,
  path: IssuePath,
): Rational[] | undefined {
  const result: Rational[] = [];
  for (const reading of readings) {
    if (reading.state !== 'known') continue;
    if (!isNumber(reading.value)) {
      scope.run.report('assessment.operandMismatch', path, { operation, value: reading.value });
      return undefined;
    }
    result.push(reading.value);
  }
  return result;
}

function evaluatePair(measure: PairMeasure, scope: Scope, path: IssuePath): Reading {
  const readings = operandsOf(measure.of, scope, path);
  if (isReading(readings)) return readings;
  const found = numbers(readings, measure.operation, scope, path);
  if (found === undefined) return unknownReading;
  // One of the two is left out, or one stands for several values.
  if (found.length < 2) return leftOutReading;
  if (found.length > 2) {
    scope.run.report('assessment.severalOperands', path, { name: measure.operation });
    return unknownReading;
  }
  const [a, b] = found;
  if (a === undefined || b === undefined) return unknownReading;
  if (measure.operation === 'difference') return rounded(subtract(a, b), measure.round);
  if (signOf(b) === 0) {
    scope.run.report('assessment.divisionByZero', path, { operation: measure.operation });
    return unknownReading;
  }
  const quotient = divide(measure.operation === 'change' ? subtract(a, b) : a, b);
  return rounded(measure.operation === 'ratio' ? quotient : multiply(hundred, quotient), measure.round);
}

function rounded(value: Rational, round: PairMeasure['round']): Reading {
  return known(round === undefined ? value : roundRational(value, round.digits, round.mode));
}

function evaluateCount(measure: CountMeasure, scope: Scope, path: IssuePath): Reading {
  const counted = operandsOf(measure.of, scope, path);
  if (isReading(counted)) return counted;
  const tested = hasEnds(measure);
  let passed = 0n;
  for (const reading of counted) {
    if (reading.state !== 'known') continue;
    const { value } = reading;
    const passes = tested ? keepsEnds(value, measure) : isNumber(value) ? signOf(value) > 0 : value;
    if (typeof passes !== 'boolean') {
      const operand = isNumber(value) ? null : value;
      scope.run.report('assessment.operandMismatch', path, { operation: 'count', value: operand });
      return unknownReading;
    }
    if (passes) passed += 1n;
  }
  return known(rational(passed));
}

function evaluateAggregate(measure: AggregateMeasure, scope: Scope, path: IssuePath): Reading {
  const { operation, round } = measure;
  const counted = operandsOf(measure.of, scope, path);
  if (isReading(counted)) return counted;
  const values = numbers(counted, operation, scope, path);
  if (values === undefined) return unknownReading;
  const dropped = trimValues(values, measure.trim);
  const weighted = values.filter((_, index) => !dropped.has(index)).map((value) => ({ value, weight: one }));
  const result = aggregate(operation, weighted, round);
  if (typeof result === 'object') return operation === 'geometricMean' ? known(result) : rounded(result, round);
  scope.run.report('assessment.notAggregated', path, { operation, reason: result });
  return unknownReading;
}

/**
 * Evaluates a measure to one value. An unknown operand makes it unknown; items that are left out are no operands, and where
 * nothing else remains the measure is left out itself; a denominator of 0 is unknown (`assessment.divisionByZero`).
 *
 * @param path - where the measure stands, for issues
 */
export function evaluateMeasure(measure: Measure, scope: Scope, path: IssuePath): Reading {
  const { run } = scope;
  if (typeof measure === 'number') return known(rationalOf(measure));
  if (typeof measure === 'string') {
    const found = readIndicator(measure, scope);
    if (found.missing === true && found.reading.state === 'unknown') {
      run.report('assessment.valueMissing', path, { indicator: measure });
    }
    if (found.list !== undefined) run.report('assessment.severalOperands', path, { name: measure });
    return found.reading;
  }
  switch (measure.operation) {
    case 'points':
    case 'share': {
      const { list, readings } = itemReadings(measure, scope, path);
      if (!list) return readings[0] ?? unknownReading;
      run.report('assessment.severalOperands', path, { name: measure.items.join(', ') });
      return unknownReading;
    }
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change':
      return evaluatePair(measure, scope, path);
    case 'count':
      return evaluateCount(measure, scope, path);
    case 'peers':
    case 'rank':
      run.report('assessment.noCohort', path, { what: measure.operation });
      return unknownReading;
    case 'grade':
      return run.grade;
    default:
      return evaluateAggregate(measure, scope, path);
  }
}
