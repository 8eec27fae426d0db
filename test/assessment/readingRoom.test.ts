import { expect, test } from 'vitest';
import type { Assessment, Result } from '../../src/assessment/assessment.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import { lakesideSheet, readingRoomScheme } from './readingRoom.ts';

function find(result: Result, id: string): Result | undefined {
  if (result.id === id) return result;
  for (const child of result.items ?? []) {
    const found = find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const pointsOf = (assessment: Assessment, id: string) => find(assessment.tree, id)?.points;
const score = (changes: object) =>
  scoreSheet(readingRoomScheme, { ...lakesideSheet, observations: { ...lakesideSheet.observations, ...changes } });

test('A1 the scheme and the sheet are read', () => {
  expect(parseScheme(readingRoomScheme)).toEqual({ ok: true, value: readingRoomScheme, issues: [] });
  expect(parseSheet(lakesideSheet)).toEqual({ ok: true, value: lakesideSheet, issues: [] });
});

test('A1 a filled sheet', () => {
  const assessment = scoreSheet(readingRoomScheme, lakesideSheet);
  const points = ['opening', 'use', 'growth', 'reading', 'premises', 'order', 'access', 'honours'];
  expect(points.map((id) => pointsOf(assessment, id))).toEqual([24, 32.5, 25, 7.5, 24, 16, null, 5]);
  expect(assessment).toMatchObject({
    points: 85.5,
    full: 100,
    coverage: 100,
    state: 'assessed',
    value: 85.5,
    grade: 'twoStars',
    eligible: true,
    causes: [],
    issues: [],
  });
});

test('A14 a clause that says zero wins over the rest of its item', () => {
  const assessment = score({ openDays: 199 });
  expect(find(assessment.tree, 'opening')).toMatchObject({
    points: 0,
    base: 30,
    clauses: [{ points: -30 }, { effect: 'zero', points: 0 }],
    adjustment: { points: 0, reasons: [{ reason: 'zero', points: 0 }] },
  });
});

test('A31 a cap on the grade acts and names its cause', () => {
  const assessment = score({ fire: { value: true, reason: '电线老化' } });
  expect(assessment).toMatchObject({ points: 85.5, grade: 'oneStar' });
  expect(assessment.causes).toEqual([
    {
      id: 'fire',
      effect: 'capGrade',
      certain: true,
      grade: 'oneStar',
      observations: [{ indicator: 'fire', value: true, reason: '电线老化' }],
    },
  ]);
});

test('A31 a cap never lifts a grade', () => {
  expect(score({ fire: true, openDays: 0, events: 0, loans: 1, honour: { value: 'district' } }).grade).toBe('noStar');
});

test('A30 a minimum keeps a high total from the best grade', () => {
  const best = { openDays: 300, dust: 0, brokenShelf: 0, events: 16 };
  expect(score(best)).toMatchObject({ points: 105, grade: 'threeStars' });
  expect(score({ ...best, loans: 4000, events: 10 })).toMatchObject({ points: 76, grade: 'twoStars' });
  expect(score({ ...best, openDays: 260 })).toMatchObject({ points: 93, grade: 'threeStars' });
  expect(score({ ...best, openDays: 250 })).toMatchObject({ points: 90, grade: 'twoStars' });
});

test('A6 a figure off its grid is refused and leaves the item unknown', () => {
  const assessment = score({ openDays: 278.5 });
  expect(assessment).toMatchObject({ points: null, grade: null, state: 'notComputable' });
  expect(assessment.issues.map(({ code, path }) => [code, path])).toEqual([
    ['assessment.valueRefused', ['sheet', 'observations', 'openDays']],
  ]);
});

test('A9 no loans last year: the change is unknown', () => {
  const assessment = score({ loansLastYear: 0 });
  expect(find(assessment.tree, 'growth')).toMatchObject({ state: 'notComputable', points: null, treatment: 'unknown' });
  expect(assessment.issues.map(({ code, path }) => [code, path])).toEqual([
    ['assessment.divisionByZero', ['scheme', 'items', 1, 'items', 0, 'clauses', 0, 'measure']],
  ]);
});
