import fc from 'fast-check';
import type { FlatClause } from '../schema/flat.ts';
import { conditions, decimals, type SchemeFrame } from './schemeFrame.ts';

/** 定额: points or `zero`, mostly under a condition. */
export function flatClauses(frame: SchemeFrame): fc.Arbitrary<FlatClause> {
  const points = fc.oneof(
    { weight: 5, arbitrary: decimals(-10, 10) },
    { weight: 1, arbitrary: fc.constant('zero' as const) },
  );
  return fc.record({ kind: fc.constant('flat' as const), points, when: conditions(frame) });
}
