import fc from 'fast-check';
import { perCodes } from '../codelist/per.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';

const times = fc.integer({ min: 1, max: 6 });

/** 频次: every window, with exact counts, least and most. */
export const quotaTimings: fc.Arbitrary<QuotaTiming> = fc.record(
  {
    kind: fc.constant('quota' as const),
    per: fc.constantFrom(...perCodes),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.oneof(
      times,
      times.map((atLeast) => ({ atLeast })),
      times.map((atLeast) => ({ atLeast, atMost: atLeast + 2 })),
    ),
  },
  { requiredKeys: ['kind', 'per'] },
);
