import fc from 'fast-check';
import type { StepsClause } from '../schema/steps.ts';
import { measures } from './measures.ts';
import { decimals, type SchemeFrame } from './schemeFrame.ts';

/** 按级: at most one reference, every reading of broken steps, with and without a limit. */
export function stepsClauses(frame: SchemeFrame): fc.Arbitrary<StepsClause> {
  const reference = fc.oneof(
    fc.constant({}),
    decimals(0, 100).map((above) => ({ above })),
    decimals(0, 100).map((below) => ({ below })),
  );
  const shape = fc.record(
    {
      measure: measures(frame),
      step: fc.constantFrom(0.1, 1, 2.5, 10),
      broken: fc.constantFrom('whole' as const, 'started' as const),
      points: decimals(-5, 5),
      limit: fc.constantFrom(2, 5),
    },
    { requiredKeys: ['measure', 'broken', 'points'] },
  );
  return fc.tuple(shape, reference).map(([clause, ends]): StepsClause => ({ kind: 'steps', ...clause, ...ends }));
}
