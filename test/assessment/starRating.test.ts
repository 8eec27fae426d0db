import { expect, test } from 'vitest';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';

const aspects = ['idea', 'office', 'team', 'autonomy', 'groups', 'service', 'projects', 'themes', 'civility', 'order'];

/** Ten aspects on a scale of ten; 9 and over is a star, seven stars are the standard. */
const scheme: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 'stars',
  version: '1',
  indicators: aspects.map((id) => ({ id, type: 'mark' as const, minimum: 0, maximum: 10 })),
  items: aspects.map((id) => ({ id, points: 10, clauses: [{ kind: 'mark' as const, measure: id }] })),
  outcome: {
    measure: { operation: 'count', of: [{ operation: 'points', items: aspects }], atLeast: 9 },
    grades: [{ id: 'tenStar', atLeast: 10 }, { id: 'upToStandard', atLeast: 7 }, { id: 'below' }],
    consequences: [{ id: 'praise', when: { measure: { operation: 'grade' }, is: 'tenStar' } }],
  },
};

function rate(marks: readonly (number | undefined)[]) {
  const observations: Sheet['observations'] = {};
  marks.forEach((mark, index) => {
    if (mark !== undefined) observations[aspects[index] ?? ''] = mark;
  });
  return scoreSheet(scheme, {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: 'stars',
    version: '1',
    unit: 'a',
    observations,
  });
}

test('A2 seven stars are up to standard', () => {
  const assessment = rate([9, 9, 9, 9, 9, 9, 9, 8.9, 8.9, 8.9]);
  expect(assessment).toMatchObject({
    value: 7,
    grade: 'upToStandard',
    points: 89.7,
    full: 100,
    consequences: [],
    issues: [],
  });
});

test('A2 ten stars, and what follows from them', () => {
  const assessment = rate([9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8, 10]);
  expect(assessment).toMatchObject({ value: 10, grade: 'tenStar', consequences: [{ id: 'praise', holds: true }] });
});

test('A2 six stars are not enough, however high the total', () => {
  expect(rate([10, 10, 10, 10, 10, 10, 8.9, 8.9, 8.9, 8.9])).toMatchObject({ value: 6, grade: 'below', points: 95.6 });
});

test('A2 an aspect without mark has no star and is not assessed', () => {
  const assessment = rate([9, 9, 9, 9, 9, 9, 9, 9, 9, undefined]);
  expect(assessment).toMatchObject({ value: 9, grade: 'upToStandard', coverage: 90 });
  expect(assessment.tree.items?.[9]).toMatchObject({ state: 'notAssessed', points: 0, treatment: 'keep' });
});

test('A2 a refused mark leaves stars and grade open', () => {
  const assessment = rate([9, 9, 9, 9, 9, 9, 9, 9, 9, 10.5]);
  expect(assessment).toMatchObject({ value: null, grade: null, points: null });
  expect(assessment.issues).toEqual([
    {
      code: 'assessment.valueRefused',
      severity: 'error',
      path: ['sheet', 'observations', 'order'],
      message: '“order”: 10.5 is refused; it must be at most 10',
      params: { indicator: 'order', value: 10.5, rule: 'at most 10' },
    },
  ]);
});
