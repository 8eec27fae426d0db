import type { Rational } from '../internal/rational.ts';
import { divide, hundred, multiply, signOf } from '../internal/rational.ts';
import { rationalFromText, rationalOf } from '../internal/rationalText.ts';
import type { Import } from '../schema/schemeIndicator.ts';
import type { Result } from './assessment.ts';
import type { Reading } from './reading.ts';
import { unknownReading } from './reading.ts';
import type { Run } from './scope.ts';

function findResult(tree: Result, id: string): Result | undefined {
  if (tree.id === id) return tree;
  for (const child of tree.items ?? []) {
    const found = findResult(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function exactly(
  exact: Readonly<Record<string, string>> | undefined,
  key: string,
  value: number | null,
): Rational | null {
  const text = exact?.[key];
  if (text !== undefined) return rationalFromText(text) ?? null;
  return value === null ? null : rationalOf(value);
}

/**
 * 取自: the result of another scheme for the same unit, from the assessments in the context; `undefined` where the context has
 * none. Progress of targets and tasks reaches a sheet as an observation.
 */
export function importedValue(from: Import, run: Run): Reading | undefined {
  if (!('scheme' in from)) return undefined;
  const source = run.imported.find(({ scheme, unit }) => scheme === from.scheme && unit === run.unit);
  if (source === undefined) return undefined;
  if (from.value === 'grade') return source.grade === null ? unknownReading : { state: 'known', value: source.grade };
  const result = from.item === undefined ? source : findResult(source.tree, from.item);
  if (result === undefined) return unknownReading;
  const points = exactly(result.exact, 'points', result.points);
  const full = exactly(result.exact, 'full', result.full);
  if (points === null) return unknownReading;
  if (from.value === 'points') return { state: 'known', value: points };
  if (full === null || signOf(full) === 0) return unknownReading;
  return { state: 'known', value: divide(multiply(hundred, points), full) };
}
