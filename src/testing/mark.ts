import fc from 'fast-check';
import type { MarkClause } from '../schema/mark.ts';
import type { SchemeFrame } from './schemeFrame.ts';

/** 评分: as it stands, times a factor, or taken off. */
export function markClauses({ marks }: SchemeFrame): fc.Arbitrary<MarkClause> {
  return fc.record(
    { kind: fc.constant('mark' as const), measure: fc.constantFrom(...marks), points: fc.constantFrom(-1, 0.5, 2) },
    { requiredKeys: ['kind', 'measure'] },
  );
}
