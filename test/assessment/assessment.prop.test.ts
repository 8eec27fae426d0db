import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../src/assessment/assessment.ts';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import { explainAssessment } from '../../src/assessment/explainAssessment.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import { add, compare, multiply, type Rational, rational, zero } from '../../src/internal/rational.ts';
import { rationalFromText, rationalOf } from '../../src/internal/rationalText.ts';
import type { Item } from '../../src/schema/item.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import { anyScheme, anySheet } from './arbitraries.ts';

type Exact = Readonly<Record<string, string>> | undefined;
const exactly = (value: number, exact: Exact, key: string): Rational =>
  rationalFromText(exact?.[key] ?? '') ?? rationalOf(value);

function all(result: Result): Result[] {
  return [result, ...(result.items ?? []).flatMap(all), ...(result.repeats ?? []).flatMap(all)];
}

/** Base, clauses and adjustments of a result; `null` where one of them is unknown. */
function sumOf(result: Result): Rational | null {
  if (result.base === null) return null;
  let sum = exactly(result.base, result.exact, 'base');
  for (const part of [...result.clauses, ...result.adjustment.reasons]) {
    if (part.points === null) return null;
    sum = add(sum, exactly(part.points, part.exact, 'points'));
  }
  return sum;
}

test('A38 the sum of the explanations is the total', () => {
  let known = 0;
  fc.assert(
    fc.property(anyScheme, anySheet, (scheme, sheet) => {
      const assessment = scoreSheet(scheme, sheet);
      for (const result of all(assessment.tree)) {
        const sum = sumOf(result);
        if (result.points === null || sum === null) continue;
        known += 1;
        expect(compare(sum, exactly(result.points, result.exact, 'points'))).toBe(0);
        if (result.items === undefined || result.base === null || (result.aggregate ?? 'sum') !== 'sum') continue;
        if (result.treatment !== undefined && result.treatment !== 'keep') continue;
        const base = result.items
          .filter(({ leftOut, points }) => leftOut !== true && points !== null)
          .map((child) => multiply(exactly(child.points ?? 0, child.exact, 'points'), rationalOf(child.weight ?? 1)))
          .reduce(add, zero);
        expect(compare(base, exactly(result.base, result.exact, 'base'))).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
  expect(known).toBeGreaterThan(300);
});

function reversed(item: Item): Item {
  const { items, clauses } = item;
  return {
    ...item,
    ...(items !== undefined && { items: items.map(reversed).reverse() }),
    ...(clauses !== undefined && { clauses: [...clauses].reverse() }),
  };
}

test('A39 the order of items and clauses is free', () => {
  fc.assert(
    fc.property(anyScheme, anySheet, (scheme, sheet) => {
      const pointsOf = (version: Scheme) =>
        Object.fromEntries(
          all(scoreSheet(version, sheet).tree).map(({ id, points, state, full }) => [id, [points, state, full]]),
        );
      expect(pointsOf(reversed(scheme as Item) as Scheme)).toEqual(pointsOf(scheme));
    }),
    { numRuns: 200 },
  );
});

test('A1 A39 what is made is read, kept as it is, scored the same again, explained and plain', () => {
  fc.assert(
    fc.property(anyScheme, anySheet, (scheme, sheet) => {
      const before = JSON.stringify([scheme, sheet]);
      expect([parseScheme(scheme).ok, parseSheet(sheet).ok]).toEqual([true, true]);
      const assessment = scoreSheet(scheme, sheet);
      expect(scoreSheet(scheme, sheet)).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      for (const language of ['zh-CN', 'en'] as const) {
        const lines = explainAssessment(assessment, { language });
        expect(lines).toHaveLength(1 + all(assessment.tree).length);
        expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object|null/);
      }
      checkScheme(scheme);
      expect(JSON.stringify([scheme, sheet])).toBe(before);
    }),
    { numRuns: 200 },
  );
});

const bound = fc.integer({ min: -1, max: 11 });
const row = fc.record(
  {
    atLeast: bound,
    above: bound,
    atMost: bound,
    below: bound,
    is: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

test('A46 A47 holes and unreached rows are those that scoring meets', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const scheme: Scheme = {
        schemaVersion: 1,
        kind: 'scheme',
        id: 's',
        version: '1',
        indicators: [{ id: 'x', type: 'number', minimum: 0, maximum: 10, multipleOf: 0.5 }],
        clauses: [{ kind: 'table', measure: 'x', rows: rows.map((ends) => ({ ...ends, points: 1 })) }],
      };
      const met = new Set<unknown>();
      let holes = 0;
      for (let x = 0; x <= 10; x += 0.5) {
        const [clause] = scoreSheet(scheme, {
          schemaVersion: 1,
          kind: 'sheet',
          scheme: 's',
          version: '1',
          unit: 'u',
          observations: { x },
        }).tree.clauses;
        if (clause?.points === null) holes += 1;
        else met.add(clause?.stepsOrRow);
      }
      const issues = checkScheme(scheme);
      expect(issues.some(({ code }) => code === 'assessment.bandHole')).toBe(holes > 0);
      const unreached = issues
        .filter(({ code }) => code === 'assessment.bandUnreached')
        .map(({ params }) => params.row);
      expect(unreached).toEqual(rows.flatMap((_, index) => (met.has(index) ? [] : [index + 1])));
    }),
    { numRuns: 200 },
  );
});

test('A10 steps agree with counting them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 5000 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: -20, max: 20 }),
      (gap, step, points) => {
        const scheme: Scheme = {
          schemaVersion: 1,
          kind: 'scheme',
          id: 's',
          version: '1',
          indicators: [{ id: 'x', type: 'number' }],
          clauses: [
            { kind: 'steps', measure: 'x', above: 3.3, step: step / 10, points: points / 10, broken: 'started' },
          ],
        };
        const x = (330 + gap) / 100;
        let steps = 0;
        for (let left = gap; left > 0; left -= step * 10) steps += 1;
        const assessment = scoreSheet(scheme, {
          schemaVersion: 1,
          kind: 'sheet',
          scheme: 's',
          version: '1',
          unit: 'u',
          observations: { x },
        });
        expect(compare(rationalOf(assessment.points ?? Number.NaN), rational(BigInt(steps * points), 10n))).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
