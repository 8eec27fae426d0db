import fc from 'fast-check';
import type { Measure } from '../schema/measure.ts';
import type { SchemeFrame } from './schemeFrame.ts';

/** A number derived from the indicators of a frame; what may not end as a decimal is rounded. */
export function measures({ numbers, checks }: SchemeFrame): fc.Arbitrary<Measure> {
  const number = fc.constantFrom(...numbers);
  const pair = fc
    .tuple(
      fc.constantFrom('difference' as const, 'ratio' as const, 'percentage' as const, 'change' as const),
      number,
      number,
    )
    .map(([operation, a, b]): Measure => ({ operation, of: [a, b], round: { digits: 2 } }));
  const aggregate = fc
    .tuple(
      fc.constantFrom('sum' as const, 'mean' as const, 'minimum' as const, 'maximum' as const, 'median' as const),
      fc.array(number, { minLength: 1, maxLength: 3 }),
    )
    .map(([operation, of]): Measure => ({ operation, of, round: { digits: 2 } }));
  const count = fc
    .array(fc.constantFrom(...checks), { minLength: 1, maxLength: 2 })
    .map((of): Measure => ({ operation: 'count', of }));
  return fc.oneof(
    { weight: 4, arbitrary: number as fc.Arbitrary<Measure> },
    { weight: 1, arbitrary: pair },
    { weight: 1, arbitrary: aggregate },
    { weight: 1, arbitrary: count },
  );
}
