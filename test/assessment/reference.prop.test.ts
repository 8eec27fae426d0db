import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import { compareScores } from '../support/compareScores.ts';
import { randomScheme, randomSheet } from '../support/randomScheme.ts';
import { referenceScore } from '../support/referenceScore.ts';
import { anyScheme, anySheet } from './arbitraries.ts';

test('A61 generated schemes and sheets come to what the definition says', () => {
  fc.assert(
    fc.property(anyScheme, anySheet, (scheme, sheet) => {
      expect(compareScores(scoreSheet(scheme, sheet), referenceScore(scheme, sheet)).differences).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('A61 A25 A26 A27 A28 so do schemes with repeats, several observations and vetoes that count', () => {
  let repeated = 0;
  let known = 0;
  for (let seed = 1; seed <= 250; seed++) {
    const scheme = randomScheme(seed);
    const evaluator = compileScheme(scheme);
    for (const number of [0, 1, 2]) {
      const sheet = randomSheet(scheme, seed * 3 + number);
      const reference = referenceScore(scheme, sheet);
      const { differences } = compareScores(evaluator.score(sheet), reference);
      expect([seed, differences]).toEqual([seed, []]);
      if (reference.points !== null) known += 1;
      if (Object.keys(sheet.repeats ?? {}).length > 0) repeated += 1;
    }
  }
  expect(Math.min(repeated, known)).toBeGreaterThan(150);
});
