import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueCodes } from '../../src/issue/codes.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { generatedPlan } from '../support/generatedPlan.ts';

test('I15 I17 whatever comes in, issues come out and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (input) => {
      const result = parsePlan(input);
      expect(result.ok).toBe(false);
      for (const { code } of result.issues) expect(Object.keys(issueCodes)).toContain(code);
    }),
  );
});

test('I18 I20 a plan with one part replaced by anything is read the same twice, or refused with issues', () => {
  const original = generatedPlan(12);
  const places = placesOf(original);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const input = replaced(original, place, value);
      const before = JSON.stringify(input);
      const first = parsePlan(input);
      expect(JSON.stringify(input)).toBe(before);
      if (first.ok) expect(parsePlan(JSON.parse(JSON.stringify(first.value)))).toEqual(first);
      else expect(first.issues.length).toBeGreaterThan(0);
    }),
  );
});

function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function replaced(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(root) as Record<string | number, unknown>;
  if (path.length === 0) return value;
  let inner = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as typeof inner;
  inner[path.at(-1) as string] = value;
  return copy;
}
