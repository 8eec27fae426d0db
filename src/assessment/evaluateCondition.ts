import { signOf } from '../internal/rational.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import { keepsEnds } from './ends.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import type { Reading, Truth } from './reading.ts';
import { isNumber } from './reading.ts';
import type { Scope } from './scope.ts';

/** Tests a reading against bounds; a test of an unknown, or of a statement that nobody made, is unknown. */
export function testReading(reading: Reading, ends: ValueEnds, scope: Scope, path: IssuePath): Truth {
  if (reading.state === 'leftOut') return 'leftOut';
  if (reading.state !== 'known') return 'unknown';
  const keeps = keepsEnds(reading.value, ends);
  if (keeps !== undefined) return keeps;
  const value = isNumber(reading.value) ? null : reading.value;
  scope.run.report('assessment.operandMismatch', path, { operation: 'test', value });
  return 'unknown';
}

/** Holds if all parts hold; one that is false decides, else one that is unknown; neutral parts are none. */
export function allOf(parts: readonly Truth[]): Truth {
  const counted = parts.filter((part) => part !== 'leftOut');
  if (counted.length === 0 && parts.length > 0) return 'leftOut';
  if (counted.includes(false)) return false;
  return counted.includes('unknown') ? 'unknown' : true;
}

function anyOf(parts: readonly Truth[]): Truth {
  const counted = parts.filter((part) => part !== 'leftOut');
  if (counted.length === 0 && parts.length > 0) return 'leftOut';
  if (counted.includes(true)) return true;
  return counted.includes('unknown') ? 'unknown' : false;
}

/** Evaluates a condition, three-valued, with items that are left out as neutral parts. */
export function evaluateCondition(condition: SchemeCondition, scope: Scope, path: IssuePath): Truth {
  if (typeof condition === 'string') {
    const reading = evaluateMeasure(condition, scope, path);
    if (reading.state === 'leftOut') return 'leftOut';
    if (reading.state !== 'known') return 'unknown';
    if (typeof reading.value === 'boolean') return reading.value;
    if (isNumber(reading.value)) return signOf(reading.value) > 0;
    scope.run.report('assessment.operandMismatch', path, { operation: 'condition', value: reading.value });
    return 'unknown';
  }
  if ('measure' in condition) {
    return testReading(evaluateMeasure(condition.measure, scope, path), condition, scope, path);
  }
  if ('all' in condition) return allOf(condition.all.map((part) => evaluateCondition(part, scope, path)));
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluateCondition(part, scope, path)));
  const part = evaluateCondition(condition.not, scope, path);
  return typeof part === 'boolean' ? !part : part;
}
