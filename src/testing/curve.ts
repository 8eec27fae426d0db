import fc from 'fast-check';
import type { CurveClause } from '../schema/curve.ts';
import { measures } from './measures.ts';
import { decimals, type SchemeFrame } from './schemeFrame.ts';

/** 插值: rising knots, clamped or extended, rounded. */
export function curveClauses(frame: SchemeFrame): fc.Arbitrary<CurveClause> {
  const knots = fc
    .uniqueArray(fc.record({ at: decimals(0, 100), points: decimals(-5, 10) }), {
      minLength: 2,
      maxLength: 4,
      selector: ({ at }) => at,
    })
    .map((list) => [...list].sort((a, b) => a.at - b.at));
  return fc.record(
    {
      kind: fc.constant('curve' as const),
      measure: measures(frame),
      knots,
      beyond: fc.constantFrom('clamp' as const, 'extend' as const),
      round: fc.constant({ digits: 2 }),
    },
    { requiredKeys: ['kind', 'measure', 'knots', 'round'] },
  );
}
