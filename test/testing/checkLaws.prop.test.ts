import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { anyScheme } from '../../src/testing/anyScheme.ts';
import { checkLaws } from '../../src/testing/checkLaws.ts';

// Thousands of sheets are scored, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const withoutRecord = (sheet: Sheet, id: string): Sheet => {
  const { [id]: _, ...observations } = sheet.observations;
  return { ...sheet, observations };
};

test('L6 L12 what is shown can be scored again, and nothing can be left out', () => {
  fc.assert(
    fc.property(anyScheme(), (scheme) => {
      const { score } = compileScheme(scheme);
      for (const { law, issue, sheet, better } of checkLaws(scheme, { runs: 5, laws: ['better', 'points'] })) {
        if (sheet === null) continue;
        expect(parseSheet(sheet).ok).toBe(true);
        if (law !== 'better' || better === undefined || issue.params.what !== 'total') continue;
        const falls = (worse: Sheet, improved: Sheet): boolean => {
          const [before, after] = [score(worse).points, score(improved).points];
          return before !== null && after !== null && after < before;
        };
        expect(falls(sheet, better)).toBe(true);
        expect([score(sheet).points, score(better).points]).toEqual([issue.params.before, issue.params.after]);
        const others = Object.keys(sheet.observations).filter((id) => id !== issue.params.indicator);
        for (const id of others) expect(falls(withoutRecord(sheet, id), withoutRecord(better, id))).toBe(false);
      }
    }),
    { numRuns: 4 },
  );
});
